/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.reports.CellContent;
import org.dangvan.reports.CellQuestion;
import org.dangvan.reports.Figure;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportPeriod;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.Reports;

/** Knows the report {@code thang} with one figure of each form. */
final class OneReport implements Reports {

    private static final ReportDefinition THANG = new ReportDefinition(
            "thang", "Báo cáo tháng", List.of(), List.of(), Optional.empty(), new Origin("vn", "report.yaml", 1, 1));

    @Override
    public List<ReportDefinition> available() {
        return List.of(THANG);
    }

    @Override
    public ReportAnswer<FilledReport> fill(Sight sight, ReportQuestion question) {
        if (!question.report().equals("thang")) {
            return new ReportAnswer.Declined<>(ReportAnswer.Reason.UNKNOWN, "report", "Không có báo cáo này.");
        } else if (question.to().isBefore(question.from())) {
            return new ReportAnswer.Declined<>(ReportAnswer.Reason.BAD_PERIOD, "to", "Ngày cuối trước ngày đầu.");
        }
        return new ReportAnswer.Found<>(new FilledReport(
                THANG,
                new ReportPeriod(question.from(), question.to(), question.to()),
                new PackVersion("vn", "0.1.0"),
                List.of(
                        new Figure("visits", Optional.empty(), Optional.of(BigDecimal.TEN), "10"),
                        new Figure("share", Optional.empty(), Optional.of(new BigDecimal("95.90")), "95,90%"),
                        new Figure("none", Optional.of(new Figure.Row("a", "A")), Optional.empty(), "–"))));
    }

    @Override
    public ReportAnswer<CellContent> open(Sight sight, CellQuestion question) {
        if (fill(sight, question.question()) instanceof ReportAnswer.Declined<FilledReport> declined) {
            return new ReportAnswer.Declined<>(declined.reason(), declined.field(), declined.message());
        }
        FactItem item = new FactItem(
                MemoryDesk.MATTER, FactKind.values()[0], Optional.of(Office.DAY), "Đơn số 1", Map.of("Đơn vị", "A"));
        return new ReportAnswer.Found<>(new CellContent(
                question.cell(),
                "Lượt tiếp",
                Optional.empty(),
                FactKind.values()[0],
                2,
                new Page<>(List.of(item), Optional.of("x"))));
    }
}
