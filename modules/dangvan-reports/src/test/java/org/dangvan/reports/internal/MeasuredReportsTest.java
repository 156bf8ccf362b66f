/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.facts.Criterion;
import org.dangvan.reports.CellContent;
import org.dangvan.reports.CellQuestion;
import org.dangvan.reports.Figure;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportAnswer.Declined;
import org.dangvan.reports.ReportAnswer.Found;
import org.dangvan.reports.ReportAnswer.Reason;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.Reports;
import org.junit.jupiter.api.Test;

class MeasuredReportsTest {

    private final CountedFacts facts = new CountedFacts();
    private final Reports reports =
            new MeasuredReports(SampleReport.packs(SampleReport.definition(Optional.empty())), facts, facts, facts);

    @Test
    void figuresComeInTheOrderOfTheCells() {
        FilledReport report = filled();

        assertThat(report.figures())
                .extracting(figure -> figure.cell()
                        + figure.row().map(row -> "/" + row.label()).orElse("") + "=" + figure.text())
                .containsExactly(
                        "received=8",
                        "handled=1",
                        "share=12,50%",
                        "by-type/Khiếu nại=3",
                        "by-type/Đơn khác=2",
                        "by-unit/Sở B=4",
                        "by-unit/Sở A=2",
                        "by-unit/ended=1");
        assertThat(report.pack().text()).isEqualTo("mau 1.2.3");
    }

    @Test
    void rowsThatThePackPrintsAreThereWithNothingInThem() {
        facts.byType = java.util.Map.of();

        assertThat(filled().of("by-type")).extracting(Figure::text).containsExactly("0");
    }

    @Test
    void aShareOfNothingIsADash() {
        facts.all = 0;
        facts.handled = 0;

        assertThat(filled().of("share")).extracting(Figure::text).containsExactly("–");
    }

    @Test
    void theDayOfTheFiguresIsTheEndOfThePeriodUnlessSaidOtherwise() {
        filled();

        assertThat(facts.asked.get(0).criteria())
                .containsExactly(
                        new Criterion.DayBetween(FactField.RECEIVED, SampleReport.FROM, SampleReport.TO),
                        new Criterion.DayUntil(FactField.HANDLED, SampleReport.TO));
        facts.asked.clear();
        LocalDate asOf = LocalDate.parse("2020-02-04");
        reports.fill(Sight.whole(), new ReportQuestion("mau", SampleReport.FROM, SampleReport.TO, Optional.of(asOf)));
        assertThat(facts.asked.get(0).criteria().get(1)).isEqualTo(new Criterion.DayUntil(FactField.HANDLED, asOf));
    }

    @Test
    void daysThatMakeNoPeriodAreDeclinedByName() {
        assertDeclined(
                reports.fill(
                        Sight.whole(), new ReportQuestion("mau", SampleReport.TO, SampleReport.FROM, Optional.empty())),
                Reason.BAD_PERIOD,
                "to");
        assertDeclined(
                reports.fill(
                        Sight.whole(),
                        new ReportQuestion(
                                "mau",
                                SampleReport.FROM,
                                SampleReport.TO,
                                Optional.of(SampleReport.FROM.minusDays(1)))),
                Reason.BAD_PERIOD,
                "asOf");
    }

    @Test
    void theReportOfARemovedPackIsToldByTheNameOfThePack() {
        assertDeclined(reports.fill(Sight.whole(), SampleReport.question("cu")), Reason.UNKNOWN, "report");
        assertThat(((Declined<?>) reports.fill(Sight.whole(), SampleReport.question("cu"))).message())
                .contains("vn-da-go");
        assertThat(((Declined<?>) reports.fill(Sight.whole(), SampleReport.question("khong-co"))).message())
                .contains("khong-co")
                .doesNotContain("vn-da-go");
    }

    @Test
    void aCellOpensWhatItCountsAndAShareOpensItsPart() {
        assertThat(content("received", null).total()).isEqualTo(8);
        assertThat(content("share", null).total()).isEqualTo(1);
        content("by-unit", "a");
        assertThat(facts.asked.get(facts.asked.size() - 1).criteria())
                .endsWith(new Criterion.CodeIn(FactField.UNIT, List.of("a")));
    }

    @Test
    void unknownCellsAndRowsAreDeclinedByName() {
        assertDeclined(open("khong-co", null, 10), Reason.UNKNOWN, "cell");
        assertDeclined(open("by-unit", "khong-co", 10), Reason.UNKNOWN, "row");
        assertDeclined(open("received", "a", 10), Reason.UNKNOWN, "row");
        assertDeclined(open("received", null, 100_000), Reason.BAD_PAGE, "after");
    }

    private FilledReport filled() {
        return ((Found<FilledReport>) reports.fill(Sight.whole(), SampleReport.question("mau"))).content();
    }

    private CellContent content(String cell, String row) {
        return ((Found<CellContent>) open(cell, row, 10)).content();
    }

    private ReportAnswer<CellContent> open(String cell, String row, int limit) {
        return reports.open(
                Sight.whole(),
                new CellQuestion(
                        SampleReport.question("mau"), cell, Optional.ofNullable(row), limit, Optional.empty()));
    }

    private static void assertDeclined(ReportAnswer<?> answer, Reason reason, String field) {
        assertThat(answer).isInstanceOfSatisfying(Declined.class, declined -> {
            assertThat(declined.reason()).isEqualTo(reason);
            assertThat(declined.field()).isEqualTo(field);
        });
    }
}
