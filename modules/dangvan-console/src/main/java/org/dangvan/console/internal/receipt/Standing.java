/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.receipt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.pages.view.Messages;

/**
 * How a petition or a duty stands on a day, in words.
 *
 * @param tone {@code late}, {@code soon}, {@code open}, {@code met} or {@code met-late}: how the chip is drawn
 * @param text what the chip says
 */
public record Standing(String tone, String text) {

    private static final int SOON = 3;

    /** How a petition stands. */
    public static Standing of(PetitionView petition, LocalDate asOf, Messages messages) {
        return of(petition.dueDay(), petition.handledDay(), asOf, messages);
    }

    /** How a duty stands that was done on {@code done}, if it was. */
    public static Standing of(Optional<LocalDate> due, Optional<LocalDate> done, LocalDate asOf, Messages messages) {
        Optional<LocalDate> doneByThen = done.filter(day -> !day.isAfter(asOf));
        if (due.isEmpty()) {
            return doneByThen.isPresent()
                    ? new Standing("met", messages.text("standing.met"))
                    : new Standing("open", messages.text("standing.no-due-day"));
        }
        if (doneByThen.isPresent()) {
            long late = ChronoUnit.DAYS.between(due.get(), doneByThen.get());
            return late > 0
                    ? new Standing("met-late", messages.text("standing.met-late", late))
                    : new Standing("met", messages.text("standing.met-in-time"));
        }
        long left = ChronoUnit.DAYS.between(asOf, due.get());
        if (left < 0) {
            return new Standing("late", messages.text("standing.late", -left));
        }
        return new Standing(
                left <= SOON ? "soon" : "open",
                left == 0 ? messages.text("standing.today") : messages.text("standing.left", left));
    }
}
