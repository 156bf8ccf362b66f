/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.report.CellDefinition;
import org.dangvan.pack.report.Condition;
import org.dangvan.pack.report.Condition.DayParameter;
import org.dangvan.pack.report.Measure;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pack.report.ReportDefinition.Template;
import org.dangvan.pack.report.Section;
import org.dangvan.reports.ReportQuestion;

/** A small report of a pack that is in force. */
final class SampleReport {

    static final LocalDate FROM = LocalDate.parse("2020-01-01");
    static final LocalDate TO = LocalDate.parse("2020-06-30");

    private static final Origin HERE = new Origin("mau", "reports/mau/report.yaml", 1, 1);
    private static final Measure.Count RECEIVED = new Measure.Count(
            FactKind.PETITION,
            FactSource.PETITION,
            List.of(new Condition(FactField.RECEIVED, new Condition.InPeriod())));
    private static final Measure.Count HANDLED = new Measure.Count(
            FactKind.PETITION,
            FactSource.PETITION,
            List.of(
                    new Condition(FactField.RECEIVED, new Condition.InPeriod()),
                    new Condition(FactField.HANDLED, new Condition.Until(DayParameter.AS_OF))));
    private static final Measure.Count OPEN = new Measure.Count(
            FactKind.PETITION,
            FactSource.PETITION,
            List.of(
                    new Condition(FactField.HANDLED, new Condition.NotUntil(DayParameter.AS_OF)),
                    new Condition(FactField.DUE, new Condition.Before(DayParameter.AS_OF))));

    private SampleReport() {}

    static ReportDefinition definition(Optional<Template> template) {
        return new ReportDefinition(
                "mau",
                "Báo cáo mẫu",
                List.of(
                        cell("received", "Đơn nhận", RECEIVED),
                        cell("handled", "Đơn đã xử lý", HANDLED),
                        cell("share", "Tỷ lệ", new Measure.Share("handled", "received")),
                        cell(
                                "by-type",
                                "Theo loại",
                                new Measure.CountBy(
                                        RECEIVED, FactField.TYPE, List.of(new Measure.Row("COMPLAINT", "Khiếu nại")))),
                        cell("by-unit", "Theo cơ quan", new Measure.CountBy(OPEN, FactField.UNIT, List.of()))),
                List.of(new Section("Đơn", List.of("received", "handled", "share", "by-type", "by-unit"))),
                template,
                HERE);
    }

    private static CellDefinition cell(String id, String label, Measure measure) {
        return new CellDefinition(id, label, measure, HERE);
    }

    static PacksInForce packs(ReportDefinition report) {
        Layers layers = new Layers(
                List.of(new PackVersion("mau", "1.2.3")),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(report.id(), report),
                Roles.none());
        return new PacksInForce() {
            @Override
            public Layers layers() {
                return layers;
            }

            @Override
            public List<PackState> states() {
                return List.of();
            }
        };
    }

    static ReportQuestion question(String report) {
        return new ReportQuestion(report, FROM, TO, Optional.empty());
    }
}
