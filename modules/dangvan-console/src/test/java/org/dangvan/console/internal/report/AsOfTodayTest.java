/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.facts.Counted;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.casework.api.facts.Facts;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.casework.api.facts.Tally;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pages.desk.Console;
import org.dangvan.reports.CellContent;
import org.dangvan.reports.CellQuestion;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportPeriod;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.ReportSheets;
import org.dangvan.reports.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Half past midnight of 22 November 2026 in Viet Nam: still the 21st by UTC, and the half-year not over. */
class AsOfTodayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Console console = new Console(Clock.fixed(Instant.parse("2026-11-21T17:30:00Z"), ZoneOffset.UTC));
    private final List<ReportQuestion> asked = new ArrayList<>();
    private LocalDate latestDay = LocalDate.of(2026, 11, 20);

    @BeforeEach
    void open() throws Exception {
        Reports reports = new AskedReports();
        ReportSheets sheets = report -> new byte[0];
        console.add(new HomeServlet(console.desk(), reports, new LatestDay()), "/trang-chinh");
        console.add(new ReportServlet(console.desk(), reports, sheets, new LatestDay()), "/bao-cao/*");
        console.open().signIn();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void theFirstPageCallsNothingOverdueBeforeItsDay() throws Exception {
        assertThat(console.get("/").body())
                .contains("/don?state=OVERDUE&amp;asOf=2026-11-22")
                .doesNotContain("asOf=2026-12-31");
        assertThat(asked).containsExactly(secondHalf(TODAY));
    }

    @Test
    void aReportAskedForWithoutADayIsToldAsOfToday() throws Exception {
        console.get("/bao-cao/thang");
        console.get("/bao-cao/thang?from=2026-07-01&to=2026-12-31");
        console.get("/bao-cao/thang?from=2026-07-01&to=2026-12-31&asOf=2026-12-31");

        assertThat(asked).containsExactly(secondHalf(TODAY), secondHalf(TODAY), secondHalf(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void aPeriodThatIsOverIsToldAsOfItsEndAndOneToComeAsOfItsBeginning() throws Exception {
        console.get("/bao-cao/thang?from=2026-01-01&to=2026-06-30");
        console.get("/bao-cao/thang?from=2027-01-01&to=2027-06-30");

        assertThat(asked)
                .extracting(ReportQuestion::asOf)
                .containsExactly(Optional.of(LocalDate.of(2026, 6, 30)), Optional.of(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void aDayStillToComeDoesNotMoveTheHalfYear() throws Exception {
        latestDay = LocalDate.of(2062, 3, 1);

        console.get("/");
        console.get("/bao-cao/thang");

        assertThat(asked).containsExactly(secondHalf(TODAY), secondHalf(TODAY));
    }

    private static ReportQuestion secondHalf(LocalDate asOf) {
        return new ReportQuestion("thang", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31), Optional.of(asOf));
    }

    /** One report without cells, and what it was asked. */
    private final class AskedReports implements Reports {

        private final ReportDefinition report = new ReportDefinition(
                "thang",
                "Báo cáo",
                List.of(),
                List.of(),
                Optional.empty(),
                new Origin("vn", "reports/thang.yaml", 1, 1));

        @Override
        public List<ReportDefinition> available() {
            return List.of(report);
        }

        @Override
        public ReportAnswer<FilledReport> fill(Sight sight, ReportQuestion question) {
            asked.add(question);
            LocalDate asOf = question.asOf().orElse(question.to());
            ReportPeriod period = new ReportPeriod(question.from(), question.to(), asOf);
            return new ReportAnswer.Found<>(
                    new FilledReport(report, period, new PackVersion("vn", "0.1.0"), List.of()));
        }

        @Override
        public ReportAnswer<CellContent> open(Sight sight, CellQuestion question) {
            throw new UnsupportedOperationException("no cells");
        }
    }

    /** Facts of which the latest day alone is known. */
    private final class LatestDay implements Facts {

        @Override
        public Optional<LocalDate> latestDay(Sight sight) {
            return Optional.of(latestDay);
        }

        @Override
        public List<Counted> counts(Sight sight, List<Tally> tallies) {
            throw new UnsupportedOperationException("no facts");
        }

        @Override
        public Page<FactItem> list(Sight sight, Selection selection, int limit, Optional<String> after) {
            throw new UnsupportedOperationException("no facts");
        }
    }
}
