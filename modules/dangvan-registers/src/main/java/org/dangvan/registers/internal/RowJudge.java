/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.Notice;
import org.dangvan.registers.internal.cell.CellReading;
import org.dangvan.registers.internal.cell.FieldReader;
import org.dangvan.registers.internal.sheet.Cell;
import org.dangvan.registers.internal.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one file, in order; not safe for concurrent calls. */
final class RowJudge {

    private final RegisterMapping mapping;
    private final Header header;
    private final Map<RegisterField, FieldReader> readers;
    private final Set<RegisterField> required;
    private final RowWarnings warnings;

    RowJudge(RegisterMapping mapping, Header header, Map<RegisterField, FieldReader> readers, RowWarnings warnings) {
        this.mapping = mapping;
        this.header = header;
        this.readers = readers;
        this.required = RequiredFields.of(mapping);
        this.warnings = warnings;
    }

    JudgedRow judge(SheetRow row) {
        Map<RegisterField, String> good = new EnumMap<>(RegisterField.class);
        Map<RegisterField, CellReading.Bad> bad = new EnumMap<>(RegisterField.class);
        header.columns().forEach((field, column) -> reading(field, row.cells().get(column.index()))
                .ifPresent(reading -> {
                    if (reading instanceof CellReading.Good value) {
                        good.put(field, value.normal());
                    } else if (reading instanceof CellReading.Bad mistake) {
                        bad.put(field, mistake);
                    }
                }));
        session(good, bad);
        RowNotices notices = new RowNotices(header, row, good, isSealed(good));
        if (!bad.isEmpty()) {
            return refused(good, bad, notices);
        }
        RegisterRow taken = new RegisterRow(
                row.number(),
                Optional.ofNullable(good.get(RegisterField.NUMBER)),
                Fingerprint.of(mapping.id(), good),
                Entries.of(mapping.kind(), good));
        return new JudgedRow.Good(taken, warnings.of(good, notices), notices);
    }

    private JudgedRow.Bad refused(
            Map<RegisterField, String> good, Map<RegisterField, CellReading.Bad> bad, RowNotices notices) {
        List<Notice> errors = bad.entrySet().stream()
                .sorted(Comparator.comparingInt(mistake -> position(mistake.getKey())))
                .map(mistake -> notices.error(mistake.getKey(), mistake.getValue()))
                .toList();
        Set<Integer> faulty = new TreeSet<>();
        Map<Integer, LocalDate> days = new HashMap<>();
        header.columns().forEach((field, column) -> {
            if (bad.containsKey(field)) {
                faulty.add(column.index());
            } else if (field.value() == RegisterField.Value.DAY && good.containsKey(field)) {
                days.put(column.index(), LocalDate.parse(good.get(field)));
            }
        });
        return new JudgedRow.Bad(errors, faulty, days);
    }

    private Optional<CellReading> reading(RegisterField field, @Nullable Cell cell) {
        FieldReader reader = readers.get(field);
        if (cell != null && reader != null) {
            return Optional.of(reader.read(cell));
        }
        return required.contains(field)
                ? Optional.of(new CellReading.Bad(
                        "missing-value", "Ô này bắt buộc phải có giá trị. Hãy điền vào rồi nhập lại dòng này.", false))
                : Optional.empty();
    }

    /** Somebody who was received was received on a day; without it there is no session. */
    private static void session(Map<RegisterField, String> good, Map<RegisterField, CellReading.Bad> bad) {
        if ("RECEIVED".equals(good.get(RegisterField.RECEPTION)) && !good.containsKey(RegisterField.SESSION_DAY)) {
            bad.putIfAbsent(
                    RegisterField.SESSION_DAY,
                    new CellReading.Bad(
                            "session-day-missing",
                            "Dòng ghi đã tiếp nhưng không có ngày tiếp. Hãy điền ngày tiếp, hoặc sửa kết quả thành chưa tiếp.",
                            false));
        }
    }

    /** A denunciation, or a paper of which nobody knows that it is none. */
    private boolean isSealed(Map<RegisterField, String> good) {
        boolean typed = mapping.columns().stream().anyMatch(column -> column.field() == RegisterField.TYPE);
        String type = good.get(RegisterField.TYPE);
        return typed && (type == null || type.equals(PetitionType.DENUNCIATION.name()));
    }

    private int position(RegisterField field) {
        return header.column(field).map(Header.Column::index).orElse(Integer.MAX_VALUE);
    }
}
