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
 * @param senders who sent it, its representative first; none when it is anonymous
 * @param source how it arrived
 * @param signatories number of people who signed
 * @param field field of work
 * @param content what it is about
 * @param unitCode code of the competent agency
 * @param unitName its name
 * @param matter the matter; empty while it belongs to none
 * @param handledDay day on which it was handled; empty while it is open
 * @param outcome how it was handled
 * @param replyNumber number and symbol of the reply document
 * @param deadlines duties it started
 * @param attachments files that came with it
 * @param sealed whether it is kept from whoever may not see sealed records
 * @param version counts changes, from 1
 */
public record PetitionView(
        UUID id,
        Optional<String> number,
        LocalDate receivedDay,
        PetitionType type,
        List<SenderView> senders,
        Optional<String> source,
        int signatories,
        Optional<String> field,
        Optional<String> content,
        Optional<String> unitCode,
        Optional<String> unitName,
        Optional<MatterLink> matter,
        Optional<LocalDate> handledDay,
        Optional<String> outcome,
        Optional<String> replyNumber,
        List<DeadlineView> deadlines,
        List<AttachmentView> attachments,
        boolean sealed,
        long version) {

    /** Copies the lists. */
    public PetitionView {
        senders = List.copyOf(senders);
        deadlines = List.copyOf(deadlines);
        attachments = List.copyOf(attachments);
    }

    /** Name of its representative; {@code "Đơn không có tên"} when it is anonymous. */
    public String sender() {
        return senders.isEmpty() ? "Đơn không có tên" : senders.get(0).name();
    }

    /** Address of its representative. */
    public Optional<String> address() {
        return senders.stream().findFirst().flatMap(SenderView::address);
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
