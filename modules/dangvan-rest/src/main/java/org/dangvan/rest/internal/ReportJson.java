/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.reports.CellContent;
import org.dangvan.reports.Figure;
import org.dangvan.reports.FilledReport;
import org.jspecify.annotations.Nullable;

/** Reports as this interface writes them. */
final class ReportJson {

    private ReportJson() {}

    /** A report that can be asked for. */
    record Summary(String id, String title, String pack, List<CellSummary> cells) {

        static Summary of(ReportDefinition report) {
            List<CellSummary> cells = report.cells().stream()
                    .map(cell -> new CellSummary(cell.id(), cell.label()))
                    .toList();
            return new Summary(report.id(), report.title(), report.origin().pack(), cells);
        }
    }

    /** A cell of it. */
    record CellSummary(String id, String label) {}

    /** A report with its figures. */
    record Filled(
            String report, LocalDate from, LocalDate to, LocalDate asOf, PackVersion pack, List<CellFigure> cells) {

        static Filled of(FilledReport filled) {
            return new Filled(
                    filled.definition().id(),
                    filled.period().from(),
                    filled.period().to(),
                    filled.period().asOf(),
                    filled.pack(),
                    filled.figures().stream().map(CellFigure::of).toList());
        }
    }

    /** A figure: a count is a number, a share is text with two decimals, a share of nothing is null. */
    record CellFigure(
            String id,
            Optional<String> rowCode,
            Optional<String> row,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Object value,
            String text) {

        static CellFigure of(Figure figure) {
            return new CellFigure(
                    figure.cell(),
                    figure.row().map(Figure.Row::code),
                    figure.row().map(Figure.Row::label),
                    figure.value().map(CellFigure::json).orElse(null),
                    figure.text());
        }

        private static Object json(BigDecimal value) {
            return value.scale() == 0 ? (Object) value.longValueExact() : value.toPlainString();
        }
    }

    /** The records behind a figure. */
    record Cell(
            String cell,
            Optional<String> row,
            String kind,
            long total,
            List<Map<String, Object>> items,
            Optional<String> next) {

        static Cell of(CellContent content) {
            return new Cell(
                    content.cell(),
                    content.row().map(Figure.Row::code),
                    content.kind().code(),
                    content.total(),
                    content.page().items().stream().map(Cell::item).toList(),
                    content.page().next());
        }

        private static Map<String, Object> item(FactItem item) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", item.id());
            item.day().ifPresent(day -> members.put("day", day));
            members.put("title", item.title());
            members.putAll(item.details());
            return members;
        }
    }
}
