/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

import java.util.EnumMap;
import java.util.Map;
import org.dangvan.pack.Layers;
import org.dangvan.pack.register.ColumnMapping;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.pack.register.RegisterMapping;

/** Chooses the reader of each column of a register. */
public final class FieldReaders {

    private static final int NAME_CHARACTERS = 300;
    private static final int ADDRESS_CHARACTERS = 500;
    private static final int CONTENT_CHARACTERS = 4_000;
    private static final int OTHER_CHARACTERS = 300;

    private FieldReaders() {}

    /** Readers for one file; they remember what they saw in it. */
    public static Map<RegisterField, FieldReader> of(RegisterMapping mapping, Layers layers, boolean since1904) {
        Map<RegisterField, FieldReader> readers = new EnumMap<>(RegisterField.class);
        for (ColumnMapping column : mapping.columns()) {
            FieldReader reader =
                    switch (column.field().value()) {
                        case DAY -> new DayReader(since1904);
                        case COUNT -> new CountReader();
                        case CODE -> new WordReader(column.words());
                        case UNIT -> new AgencyReader(layers);
                        case TEXT -> new TextReader(characters(column.field()));
                    };
            readers.put(column.field(), reader.guarded());
        }
        return readers;
    }

    private static int characters(RegisterField field) {
        return switch (field) {
            case PERSON_NAME -> NAME_CHARACTERS;
            case PERSON_ADDRESS -> ADDRESS_CHARACTERS;
            case CONTENT -> CONTENT_CHARACTERS;
            default -> OTHER_CHARACTERS;
        };
    }
}
