/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.registers.internal.sheet.SheetRow;

/**
 * The header row of a sheet.
 *
 * @param columns where each field stands, in the order of the fields, not of the sheet
 * @param cells all of the row, as it stands in the sheet
 * @param ours columns that this platform itself wrote beside refused rows, from 0
 * @param ignored headers that the register does not know, as written
 */
record Header(SheetRow cells, Map<RegisterField, Column> columns, Set<Integer> ours, List<String> ignored) {

    Header {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
        ours = Set.copyOf(ours);
        ignored = List.copyOf(ignored);
    }

    /** Number of the row. */
    int row() {
        return cells.number();
    }

    /** Where a field stands; empty when the sheet has no such column. */
    Optional<Column> column(RegisterField field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** Indices of the columns that matter, from 0. */
    Set<Integer> indices() {
        return columns.values().stream().map(Column::index).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * One column.
     *
     * @param index from 0
     * @param written its header as written
     */
    record Column(int index, String written) {}
}
