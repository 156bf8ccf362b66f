/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dangvan.base.Vietnamese;
import org.dangvan.pack.register.ColumnMapping;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.internal.sheet.Cell;
import org.dangvan.registers.internal.sheet.SheetRow;

/** Looks for the row that names all required columns, and remembers the row that came nearest. */
final class HeaderSearch {

    private static final int LONGEST = 300;
    private static final int NAMED = 30;

    private final RegisterMapping mapping;
    private final Set<RegisterField> required;
    private final Map<String, RegisterField> fields = new HashMap<>();
    private Set<RegisterField> nearest = Set.of();
    private List<String> nearestWritten = List.of();

    HeaderSearch(RegisterMapping mapping) {
        this.mapping = mapping;
        this.required = RequiredFields.of(mapping);
        for (ColumnMapping column : mapping.columns()) {
            column.headers().forEach(header -> fields.putIfAbsent(Vietnamese.key(header), column.field()));
        }
    }

    /** The row as header, when it names all required columns. */
    Optional<Header> match(SheetRow row) {
        Map<RegisterField, Header.Column> columns = new EnumMap<>(RegisterField.class);
        Set<Integer> ours = new HashSet<>();
        List<String> ignored = new ArrayList<>();
        List<String> written = new ArrayList<>();
        row.cells().forEach((index, cell) -> {
            String name = name(cell);
            RegisterField field = fields.get(Vietnamese.key(name));
            if (field != null && !columns.containsKey(field)) {
                columns.put(field, new Header.Column(index, name));
            } else if (RefusedColumns.isOurs(name)) {
                ours.add(index);
            } else {
                ignored.add(name);
            }
            // A row that names only one column may as well be a row of people: of that, nothing more is repeated.
            written.add(name);
        });
        if (columns.keySet().containsAll(required)) {
            return Optional.of(new Header(row, columns, ours, ignored));
        }
        if (columns.size() > nearest.size()) {
            nearest = EnumSet.copyOf(columns.keySet());
            nearestWritten = columns.size() > 1
                    ? written
                    : columns.values().stream().map(Header.Column::written).toList();
        }
        return Optional.empty();
    }

    /** What was looked for, what was found, and what to do. */
    String refusal(int rows) {
        String missing = mapping.columns().stream()
                .filter(column -> required.contains(column.field()) && !nearest.contains(column.field()))
                .map(column -> quoted(column.headers().get(0)))
                .collect(Collectors.joining(", "));
        String found = nearestWritten.isEmpty()
                ? "Không thấy tên cột nào của sổ này"
                : "Chỉ thấy: "
                        + nearestWritten.stream()
                                .limit(NAMED)
                                .map(HeaderSearch::quoted)
                                .collect(Collectors.joining(", "));
        return "Không tìm thấy dòng tiêu đề của sổ " + quoted(mapping.title()) + " trong " + rows
                + " dòng đầu của các trang tính. Thiếu cột: " + missing + ". " + found
                + ". Hãy kiểm tra đã chọn đúng sổ, rồi đặt lại tên cột theo mẫu và gửi lại.";
    }

    private static String name(Cell cell) {
        String text = cell.text();
        return Vietnamese.clean(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    private static String quoted(String name) {
        return "“" + CellText.clipped(name) + "”";
    }
}
