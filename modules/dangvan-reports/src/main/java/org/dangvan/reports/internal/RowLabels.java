/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.base.facts.FactField;
import org.dangvan.casework.api.Units;
import org.dangvan.pack.report.Measure;
import org.dangvan.reports.Figure;

/** Which rows a cell has, in which order, and what people read in them. */
final class RowLabels {

    private final Units units;

    RowLabels(Units units) {
        this.units = units;
    }

    /** The rows that the pack always prints, then those that occur beside them. */
    List<CountedRow> rows(Measure.CountBy measure, Map<String, Long> counts) {
        List<CountedRow> rows = new ArrayList<>();
        measure.rows()
                .forEach(row -> rows.add(
                        new CountedRow(new Figure.Row(row.code(), row.label()), counts.getOrDefault(row.code(), 0L))));
        known(measure.by()).stream()
                .filter(row -> counts.containsKey(row.code()) && !printed(measure, row.code()))
                .forEach(row -> rows.add(new CountedRow(row, counts.getOrDefault(row.code(), 0L))));
        counts.keySet().stream()
                .filter(code -> rows.stream().noneMatch(row -> row.row().code().equals(code)))
                .sorted()
                .forEach(code -> rows.add(new CountedRow(new Figure.Row(code, code), counts.getOrDefault(code, 0L))));
        return rows;
    }

    /** The row with this code, if the cell can have it. */
    Optional<Figure.Row> row(Measure.CountBy measure, String code) {
        return measure.rows().stream()
                .filter(row -> row.code().equals(code))
                .map(row -> new Figure.Row(row.code(), row.label()))
                .findFirst()
                .or(() -> known(measure.by()).stream()
                        .filter(row -> row.code().equals(code))
                        .findFirst());
    }

    private static boolean printed(Measure.CountBy measure, String code) {
        return measure.rows().stream().anyMatch(row -> row.code().equals(code));
    }

    private List<Figure.Row> known(FactField field) {
        return switch (field) {
            case UNIT -> units.all().stream()
                    .map(unit -> new Figure.Row(unit.code(), unit.name()))
                    .toList();
            case TYPE -> Arrays.stream(PetitionType.values())
                    .map(type -> new Figure.Row(type.name(), type.label()))
                    .toList();
            default -> List.of();
        };
    }

    /** A row with its count. */
    record CountedRow(Figure.Row row, long count) {}
}
