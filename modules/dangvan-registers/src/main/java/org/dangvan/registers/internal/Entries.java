/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.intake.Entry;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.pack.register.RecordKind;
import org.dangvan.pack.register.RegisterField;

/** Makes records of normalised rows without an error. */
final class Entries {

    private Entries() {}

    static Entry of(RecordKind kind, Map<RegisterField, String> row) {
        return switch (kind) {
            case VISIT -> visit(row);
            case PETITION -> petition(row);
            case REGISTRATION -> registration(row);
        };
    }

    private static Entry visit(Map<RegisterField, String> row) {
        return new Entry.VisitEntry(
                day(row),
                person(row),
                text(row, RegisterField.MATTER),
                text(row, RegisterField.CONTENT),
                text(row, RegisterField.FIELD),
                text(row, RegisterField.UNIT),
                text(row, RegisterField.OCCASION).map(occasion -> occasion.equals("REPEATED")),
                text(row, RegisterField.RESULT));
    }

    private static Entry petition(Map<RegisterField, String> row) {
        return new Entry.PetitionEntry(
                day(row),
                person(row),
                text(row, RegisterField.MATTER),
                text(row, RegisterField.CONTENT),
                PetitionType.valueOf(needed(row, RegisterField.TYPE)),
                text(row, RegisterField.SOURCE),
                text(row, RegisterField.SIGNATORIES).map(Integer::valueOf).orElse(1),
                text(row, RegisterField.FIELD),
                text(row, RegisterField.UNIT),
                text(row, RegisterField.HANDLED_DAY).map(LocalDate::parse),
                text(row, RegisterField.OUTCOME),
                List.of());
    }

    private static Entry registration(Map<RegisterField, String> row) {
        boolean received = needed(row, RegisterField.RECEPTION).equals("RECEIVED");
        return new Entry.RegistrationEntry(
                day(row),
                person(row),
                text(row, RegisterField.MATTER),
                text(row, RegisterField.CONTENT),
                needed(row, RegisterField.HOST),
                needed(row, RegisterField.MODE),
                text(row, RegisterField.SESSION_DAY).filter(day -> received).map(LocalDate::parse));
    }

    /** The day of the row. */
    static LocalDate day(Map<RegisterField, String> row) {
        return LocalDate.parse(needed(row, RegisterField.DAY));
    }

    private static PersonEntry person(Map<RegisterField, String> row) {
        return new PersonEntry(
                needed(row, RegisterField.PERSON_NAME),
                text(row, RegisterField.PERSON_ID_NUMBER),
                text(row, RegisterField.PERSON_ADDRESS));
    }

    private static Optional<String> text(Map<RegisterField, String> row, RegisterField field) {
        return Optional.ofNullable(row.get(field));
    }

    private static String needed(Map<RegisterField, String> row, RegisterField field) {
        return text(row, field).orElseThrow(() -> new IllegalStateException("row without " + field));
    }
}
