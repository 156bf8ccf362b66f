/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.intake.PersonEntry;
import org.jspecify.annotations.Nullable;

/** A petition as a caller writes it; what it means is told at {@link PetitionDraft}. */
record PetitionBody(
        @Nullable PetitionType type,
        @Nullable LocalDate receivedDay,
        @Nullable String source,
        @Nullable List<PersonBody> senders,
        @Nullable Boolean anonymous,
        @Nullable Integer signatories,
        @Nullable String field,
        @Nullable String content,
        @Nullable String unit,
        @Nullable String matter) {

    PetitionDraft draft() {
        return new PetitionDraft(
                Optional.ofNullable(type),
                Optional.ofNullable(receivedDay),
                Optional.ofNullable(source),
                people(),
                Boolean.TRUE.equals(anonymous),
                Optional.ofNullable(signatories),
                Optional.ofNullable(field),
                Optional.ofNullable(content),
                Optional.ofNullable(unit),
                Optional.ofNullable(matter),
                List.of());
    }

    private List<PersonEntry> people() {
        return senders == null
                ? List.of()
                : senders.stream().map(PersonBody::entry).toList();
    }
}
