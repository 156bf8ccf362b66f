/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.intake.PersonEntry;

/**
 * A petition as somebody hands it in; nothing of it is checked yet.
 *
 * @param type what it asks for; must be there
 * @param receivedDay day on which it was received, not in the future; must be there
 * @param source how it arrived
 * @param senders who sends it; at least one unless it is anonymous
 * @param anonymous whether it names no sender
 * @param signatories number of people who signed; as many as there are senders where it is left out
 * @param field field of work
 * @param content what it is about, lines kept
 * @param unit code of the competent agency, which exists on the day of receiving
 * @param matter code of the matter it belongs to; an unknown one starts a matter
 * @param attachments papers that came with it
 */
public record PetitionDraft(
        Optional<PetitionType> type,
        Optional<LocalDate> receivedDay,
        Optional<String> source,
        List<PersonEntry> senders,
        boolean anonymous,
        Optional<Integer> signatories,
        Optional<String> field,
        Optional<String> content,
        Optional<String> unit,
        Optional<String> matter,
        List<Attachment> attachments) {

    /** Copies the lists. */
    public PetitionDraft {
        senders = List.copyOf(senders);
        attachments = List.copyOf(attachments);
    }
}
