/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Percentage;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.facts.Criterion;
import org.dangvan.casework.api.facts.Facts;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.report.CellDefinition;
import org.dangvan.pack.report.Measure;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.packs.PackLedger;
import org.dangvan.reports.CellContent;
import org.dangvan.reports.CellQuestion;
import org.dangvan.reports.Figure;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportAnswer.Declined;
import org.dangvan.reports.ReportAnswer.Found;
import org.dangvan.reports.ReportAnswer.Reason;
import org.dangvan.reports.ReportPeriod;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts each cell by its measure. */
@Component
public final class MeasuredReports implements Reports {

    private final PacksInForce packs;
    private final PackLedger ledger;
    private final Facts facts;
    private final RowLabels labels;

    @Activate
    public MeasuredReports(
            @Reference PacksInForce packs,
            @Reference PackLedger ledger,
            @Reference Facts facts,
            @Reference Units units) {
        this.packs = packs;
        this.ledger = ledger;
        this.facts = facts;
        this.labels = new RowLabels(units);
    }

    @Override
    public List<ReportDefinition> available() {
        return packs.layers().reports().values().stream()
                .sorted(Comparator.comparing(ReportDefinition::id))
                .toList();
    }

    @Override
    public ReportAnswer<FilledReport> fill(Sight sight, ReportQuestion question) {
        Layers layers = packs.layers();
        ReportDefinition report = layers.reports().get(question.report());
        if (report == null) {
            return unknownReport(question.report());
        }
        return Periods.of(question)
                .<ReportAnswer<FilledReport>>map(period -> new Found<>(fill(sight, report, period, layers)))
                .orElseGet(() -> Periods.declined(question));
    }

    private FilledReport fill(Sight sight, ReportDefinition report, ReportPeriod period, Layers layers) {
        Counts counts = Counts.of(facts, sight, report, period);
        List<Figure> figures = new ArrayList<>();
        for (CellDefinition cell : report.cells()) {
            figures.addAll(figures(cell, counts));
        }
        PackVersion pack = layers.pack(report.origin().pack()).orElseThrow();
        return new FilledReport(report, period, pack, figures);
    }

    private List<Figure> figures(CellDefinition cell, Counts counts) {
        if (cell.measure() instanceof Measure.CountBy countBy) {
            return labels.rows(countBy, counts.byCode(countBy)).stream()
                    .map(row -> number(cell.id(), Optional.of(row.row()), row.count()))
                    .toList();
        }
        if (cell.measure() instanceof Measure.Share share) {
            Percentage percentage = new Percentage(counts.number(share.part()), counts.number(share.whole()));
            return List.of(new Figure(cell.id(), Optional.empty(), percentage.value(), percentage.text()));
        }
        return List.of(number(cell.id(), Optional.empty(), counts.number(cell.id())));
    }

    private static Figure number(String cell, Optional<Figure.Row> row, long count) {
        return new Figure(cell, row, Optional.of(BigDecimal.valueOf(count)), Long.toString(count));
    }

    @Override
    public ReportAnswer<CellContent> open(Sight sight, CellQuestion question) {
        ReportDefinition report =
                packs.layers().reports().get(question.question().report());
        if (report == null) {
            return unknownReport(question.question().report());
        }
        Optional<CellDefinition> cell = report.cell(question.cell());
        if (cell.isEmpty()) {
            return new Declined<>(
                    Reason.UNKNOWN, "cell", "Báo cáo “" + report.title() + "” không có ô “" + question.cell() + "”.");
        }
        Optional<ReportPeriod> period = Periods.of(question.question());
        if (period.isEmpty()) {
            return Periods.declined(question.question());
        }
        return open(sight, question, report, cell.get(), period.get());
    }

    private ReportAnswer<CellContent> open(
            Sight sight, CellQuestion question, ReportDefinition report, CellDefinition cell, ReportPeriod period) {
        Measure.Count counted = Selections.counted(report, cell.id());
        Selection selection = Selections.of(counted, period);
        Optional<Figure.Row> row = Optional.empty();
        if (question.row().isPresent()) {
            row = row(sight, cell.measure(), question.row().get(), selection);
            if (row.isEmpty()) {
                return new Declined<>(
                        Reason.UNKNOWN,
                        "row",
                        "Ô “" + cell.label() + "” không có dòng “"
                                + question.row().get() + "”.");
            }
            selection = selection.and(new Criterion.CodeIn(
                    ((Measure.CountBy) cell.measure()).by(), List.of(row.get().code())));
        }
        try {
            return new Found<>(new CellContent(
                    cell.id(),
                    cell.label(),
                    row,
                    counted.counted(),
                    facts.count(sight, selection),
                    facts.list(sight, selection, question.limit(), question.after())));
        } catch (IllegalArgumentException badPage) {
            return new Declined<>(
                    Reason.BAD_PAGE,
                    "after",
                    "“limit” phải từ 1 đến 1000 và “after” phải là giá trị “next” của trang trước.");
        }
    }

    /** The row with this code: one that the cell can have, or one that occurs. */
    private Optional<Figure.Row> row(Sight sight, Measure measure, String code, Selection selection) {
        if (!(measure instanceof Measure.CountBy countBy)) {
            return Optional.empty();
        }
        return labels.row(countBy, code)
                .or(() -> facts.countBy(sight, selection, countBy.by()).containsKey(code)
                        ? Optional.of(new Figure.Row(code, code))
                        : Optional.empty());
    }

    private <T> ReportAnswer<T> unknownReport(String id) {
        String why = ledger.packOfReport(id)
                .map(pack -> "Báo cáo “" + id + "” thuộc gói “" + pack
                        + "”, gói này hiện không có hiệu lực. Dữ liệu vẫn còn; cài lại gói để xem báo cáo.")
                .orElse("Không có báo cáo “" + id + "”. Hãy chọn trong danh sách báo cáo.");
        return new Declined<>(Reason.UNKNOWN, "report", why);
    }
}
