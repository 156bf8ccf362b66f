/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dangvan.pack.register.ColumnMapping;
import org.dangvan.pack.register.RecordKind;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.pack.register.RegisterMapping;

/** The fields without which a row says nothing: those the pack requires, and those every record of its kind needs. */
final class RequiredFields {

    private RequiredFields() {}

    /**
     * The required fields of a register.
     *
     * @throws IllegalStateException if the mapping lacks a column that every record of its kind needs
     */
    static Set<RegisterField> of(RegisterMapping mapping) {
        Set<RegisterField> mapped = mapping.columns().stream()
                .map(ColumnMapping::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegisterField.class)));
        Set<RegisterField> required = always(mapping.kind());
        if (!mapped.containsAll(required)) {
            required.removeAll(mapped);
            throw new IllegalStateException(
                    "register " + mapping.id() + " (" + mapping.origin().text() + ") maps no column to " + required);
        }
        mapping.columns().stream()
                .filter(ColumnMapping::required)
                .map(ColumnMapping::field)
                .forEach(required::add);
        return required;
    }

    private static Set<RegisterField> always(RecordKind kind) {
        Set<RegisterField> fields = EnumSet.of(RegisterField.DAY, RegisterField.PERSON_NAME);
        switch (kind) {
            case VISIT -> {}
            case PETITION -> fields.add(RegisterField.TYPE);
            case REGISTRATION -> fields.addAll(Set.of(RegisterField.HOST, RegisterField.MODE, RegisterField.RECEPTION));
        }
        return fields;
    }
}
