/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.intake.PersonEntry;

/** Petitions as they are handed in at the desk. */
final class SampleDrafts {

    static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private SampleDrafts() {}

    static PetitionDraft draft(PetitionType type, String... senders) {
        return draftOf(
                type,
                List.of(senders).stream()
                        .map(name -> new PersonEntry(name, Optional.empty(), Optional.of("xóm Núi")))
                        .toArray(PersonEntry[]::new));
    }

    static PetitionDraft draftOf(PetitionType type, PersonEntry... senders) {
        List<PersonEntry> people = List.of(senders);
        return new PetitionDraft(
                Optional.of(type),
                Optional.of(DAY),
                Optional.of("Bưu điện"),
                people,
                people.isEmpty(),
                Optional.empty(),
                Optional.of("Đất đai"),
                Optional.of("Cấp sai diện tích"),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static PetitionDraft withFile(PetitionDraft draft, String name) {
        byte[] content = "Kính gửi".getBytes(StandardCharsets.UTF_8);
        return new PetitionDraft(
                draft.type(),
                draft.receivedDay(),
                draft.source(),
                draft.senders(),
                draft.anonymous(),
                draft.signatories(),
                draft.field(),
                draft.content(),
                draft.unit(),
                draft.matter(),
                List.of(new Attachment(name, "text/plain", content)));
    }
}
