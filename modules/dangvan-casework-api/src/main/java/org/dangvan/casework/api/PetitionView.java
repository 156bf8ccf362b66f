/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.PetitionType;

/**
 * A petition as an officer sees it.
 *
 * @param id id of record
 * @param number number in its book
 * @param receivedDay day on which it was received
 * @param type what it asks for
 * @param sender name of the sender; {@code "Người tố cáo #n"} for a denunciation, whoever asks
 * @param address address of the sender; empty for a denunciation
 * @param source how it arrived
 * @param signatories number of people who signed
 * @param field field of work
 * @param content what it is about
 * @param unitCode code of the competent agency
 * @param unitName its name
 * @param matter code of the matter; empty while it belongs to none
 * @param handledDay day on which it was handled; empty while it is open
 * @param outcome how it was handled
 * @param deadlines duties it started
 * @param version counts changes, from 0
 */
public record PetitionView(
        UUID id,
        Optional<String> number,
        LocalDate receivedDay,
        PetitionType type,
        String sender,
        Optional<String> address,
        Optional<String> source,
        int signatories,
        Optional<String> field,
        Optional<String> content,
        Optional<String> unitCode,
        Optional<String> unitName,
        Optional<String> matter,
        Optional<LocalDate> handledDay,
        Optional<String> outcome,
        List<DeadlineView> deadlines,
        long version) {

    /** Copies the deadlines. */
    public PetitionView {
        deadlines = List.copyOf(deadlines);
    }

    /** The last day for handling it; the earliest where there are several. */
    public Optional<LocalDate> dueDay() {
        return deadlines.stream().map(deadline -> deadline.receipt().dueDay()).min(LocalDate::compareTo);
    }

    /** Whether it stood unhandled after its last day, as of {@code day}. */
    public boolean isOverdue(LocalDate day) {
        boolean open = handledDay.map(handled -> handled.isAfter(day)).orElse(true);
        return open && dueDay().map(due -> due.isBefore(day)).orElse(false);
    }
}
