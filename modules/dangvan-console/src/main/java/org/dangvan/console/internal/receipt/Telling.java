/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.receipt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.console.internal.receipt.DutyTold.Step;
import org.dangvan.law.Sentence;
import org.dangvan.pages.view.Messages;

/** Tells a receipt step by step: why this day and no other. */
public final class Telling {

    private final Messages messages;

    /** Tells in the language of {@code messages}. */
    public Telling(Messages messages) {
        this.messages = messages;
    }

    /** What is told of {@code deadline} on {@code today}. */
    public DutyTold of(DeadlineView deadline, LocalDate today) {
        Receipt receipt = deadline.receipt();
        return new DutyTold(
                receipt.label(),
                LegalDay.print(receipt.dueDay()),
                weekday(receipt.dueDay()),
                Standing.of(Optional.of(receipt.dueDay()), deadline.metDay(), today, messages),
                messages.text(
                        "term." + receipt.term().unit().name(), receipt.term().amount()),
                day(receipt.start()),
                receipt.source().text(),
                receipt.confirmation() == Confirmation.UNCONFIRMED,
                LegalDay.print(receipt.versionFrom()),
                receipt.rule(),
                receipt.packs(),
                steps(receipt.steps()),
                new StripDrawing(messages).of(deadline, today),
                receipt.steps().stream()
                        .filter(step -> step.kind() == Receipt.Kind.SKIPPED)
                        .count(),
                Sentence.of(receipt));
    }

    /** The steps; neighbouring days with one reason are told as one. */
    private List<Step> steps(List<Receipt.Step> steps) {
        List<Step> told = new ArrayList<>();
        int at = 0;
        while (at < steps.size()) {
            Receipt.Step first = steps.get(at);
            int last = at;
            while (last + 1 < steps.size() && continues(steps.get(last), steps.get(last + 1))) {
                last++;
            }
            String days = last == at
                    ? day(first.day())
                    : messages.text(
                            "receipt.days",
                            day(first.day()),
                            day(steps.get(last).day()),
                            last - at + 1);
            String kind = first.kind().name().toLowerCase(Locale.ROOT);
            String why = isRestDay(first) ? messages.text("receipt.rest-day") : first.why();
            told.add(new Step(kind, days, messages.text("receipt." + kind), why));
            at = last + 1;
        }
        return told;
    }

    private boolean continues(Receipt.Step one, Receipt.Step next) {
        boolean sameReason = one.why().equals(next.why()) || (isRestDay(one) && isRestDay(next));
        return one.kind() == next.kind() && sameReason && one.day().plusDays(1).equals(next.day());
    }

    /** Whether the reason is the weekday itself: a day off by decision names its source in brackets. */
    static boolean isRestDay(Receipt.Step step) {
        boolean off = step.kind() == Receipt.Kind.SKIPPED || step.kind() == Receipt.Kind.ROLLED;
        return off
                && step.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                && step.why().indexOf('(') < 0;
    }

    private String day(LocalDate day) {
        return messages.text("receipt.day", weekday(day), LegalDay.print(day));
    }

    private String weekday(LocalDate day) {
        return messages.text("weekday." + day.getDayOfWeek().getValue());
    }
}
