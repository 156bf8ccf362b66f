/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dangvan.base.LegalDay;
import org.dangvan.console.internal.report.ReportView.CellView;
import org.dangvan.console.internal.report.ReportView.FigureView;
import org.dangvan.console.internal.report.ReportView.SectionView;
import org.dangvan.pack.report.CellDefinition;
import org.dangvan.pack.report.Measure;
import org.dangvan.pack.report.Section;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Messages;
import org.dangvan.reports.Figure;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportPeriod;

/** Puts a filled report on a page: by its sections, every figure with the way to its records. */
final class ReportWriting {

    private final Messages words;

    ReportWriting(Messages words) {
        this.words = words;
    }

    ReportView of(FilledReport report) {
        ReportPeriod period = report.period();
        List<SectionView> sections = report.definition().sections().stream()
                .map(section -> section(section, report))
                .toList();
        return new ReportView(
                LegalDay.print(period.from()),
                LegalDay.print(period.to()),
                LegalDay.print(period.asOf()),
                report.pack().text(),
                sections,
                days(Address.of("bao-cao", report.definition().id() + ".xlsx"), period)
                        .toString());
    }

    private SectionView section(Section section, FilledReport report) {
        return new SectionView(
                section.title(),
                section.cells().stream()
                        .flatMap(id -> report.definition().cell(id).stream())
                        .map(cell -> cell(cell, report))
                        .toList());
    }

    private CellView cell(CellDefinition cell, FilledReport report) {
        List<Figure> figures = report.of(cell.id());
        BigDecimal largest = figures.stream()
                .flatMap(figure -> figure.value().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        return new CellView(
                cell.label(),
                unit(cell.measure()),
                cell.measure() instanceof Measure.CountBy,
                figures.stream()
                        .map(figure -> new FigureView(
                                figure.row().map(Figure.Row::label).orElse(cell.label()),
                                text(figure),
                                href(figure, report),
                                width(figure, largest)))
                        .toList());
    }

    /** Counts with their thousands set apart; everything else as the report prints it. */
    private String text(Figure figure) {
        return figure.value()
                .filter(value -> figure.text().equals(value.toPlainString()) && value.scale() <= 0)
                .map(value -> words.number(value.longValueExact()))
                .orElse(figure.text());
    }

    private String unit(Measure measure) {
        if (measure instanceof Measure.Count count) {
            return words.text("fact." + count.counted().name());
        }
        return measure instanceof Measure.CountBy countBy ? unit(countBy.count()) : "";
    }

    private static String href(Figure figure, FilledReport report) {
        Address cell = Address.of("bao-cao", report.definition().id(), "o", figure.cell())
                .with("row", figure.row().map(Figure.Row::code));
        return days(cell, report.period()).toString();
    }

    static Address days(Address address, ReportPeriod period) {
        return address.with("from", period.from()).with("to", period.to()).with("asOf", period.asOf());
    }

    private static String width(Figure figure, BigDecimal largest) {
        if (largest.signum() <= 0) {
            return "0%";
        }
        BigDecimal share = figure.value()
                .orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(100))
                .divide(largest, 0, RoundingMode.HALF_UP);
        return share.toPlainString() + "%";
    }
}
