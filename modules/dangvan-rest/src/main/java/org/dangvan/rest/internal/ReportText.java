/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.pack.report.CellDefinition;
import org.dangvan.pack.report.Section;
import org.dangvan.reports.Figure;
import org.dangvan.reports.FilledReport;

/** A report as a table of text: labels to the left, figures to the right. */
final class ReportText {

    private static final String NEW_LINE = "\n";

    private ReportText() {}

    static String of(FilledReport report) {
        List<Line> lines = new ArrayList<>();
        for (Section section : report.definition().sections()) {
            lines.add(new Line(section.title(), ""));
            section.cells().stream()
                    .flatMap(id -> report.definition().cell(id).stream())
                    .flatMap(cell -> lines(cell, report))
                    .forEach(lines::add);
        }
        int labels =
                lines.stream().mapToInt(line -> line.label().length()).max().orElse(0);
        int figures =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        String rule = "─".repeat(labels + 2 + figures) + NEW_LINE;
        StringBuilder text = new StringBuilder(report.definition().title())
                .append(NEW_LINE)
                .append("Từ ")
                .append(LegalDay.print(report.period().from()))
                .append(" đến ")
                .append(LegalDay.print(report.period().to()))
                .append(", số liệu đến ")
                .append(LegalDay.print(report.period().asOf()))
                .append(NEW_LINE);
        for (Line line : lines) {
            if (line.text().isEmpty()) {
                text.append(rule).append(line.label()).append(NEW_LINE).append(rule);
            } else {
                text.append(line.label())
                        .append(" "
                                .repeat(labels
                                        - line.label().length()
                                        + 2
                                        + figures
                                        - line.text().length()))
                        .append(line.text())
                        .append(NEW_LINE);
            }
        }
        return text.append(rule).toString();
    }

    private static Stream<Line> lines(CellDefinition cell, FilledReport report) {
        List<Figure> figures = report.of(cell.id());
        boolean rows = figures.stream().anyMatch(figure -> figure.row().isPresent());
        if (!rows && figures.size() == 1) {
            return Stream.of(new Line("  " + cell.label(), figures.get(0).text()));
        }
        Line heading = new Line("  " + cell.label() + ":", " ");
        return Stream.concat(
                Stream.of(heading),
                figures.stream()
                        .map(figure -> new Line(
                                "    " + figure.row().map(Figure.Row::label).orElse(""), figure.text())));
    }

    /** A label with its figure; without one it is a heading. */
    private record Line(String label, String text) {}
}
