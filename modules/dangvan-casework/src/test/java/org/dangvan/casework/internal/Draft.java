/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.intake.PersonEntry;

/** A petition in the making: good as it begins, then changed by what a test is about. */
final class Draft {

    Optional<PetitionType> type = Optional.of(PetitionType.COMPLAINT);
    Optional<LocalDate> day = Optional.of(LocalDate.parse("2026-11-20"));
    Optional<String> source = Optional.empty();
    List<PersonEntry> senders = new ArrayList<>(List.of(person("Nguyễn Văn A")));
    boolean anonymous;
    Optional<Integer> signatories = Optional.empty();
    Optional<String> content = Optional.empty();
    Optional<String> unit = Optional.empty();
    Optional<String> matter = Optional.empty();
    List<Attachment> files = new ArrayList<>();

    static PersonEntry person(String name) {
        return new PersonEntry(name, Optional.empty(), Optional.empty());
    }

    PetitionDraft made() {
        return new PetitionDraft(
                type, day, source, senders, anonymous, signatories, Optional.empty(), content, unit, matter, files);
    }
}
