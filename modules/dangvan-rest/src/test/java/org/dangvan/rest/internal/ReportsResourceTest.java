/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.dangvan.access.rights.OpenGate;
import org.dangvan.base.rights.Sight;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.reports.CellContent;
import org.dangvan.reports.CellQuestion;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportsResourceTest {

    private static final String CELL = "/api/v1/reports/thang/cells/o1?from=2020-01-01&to=2020-06-30";

    private final List<CellQuestion> asked = new ArrayList<>();
    private ApiServer server;

    @BeforeEach
    void open() throws Exception {
        server = ApiServer.serving(
                new ReportsResource(new Unknown(), report -> new byte[0], new Rights(new OpenGate())));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aLimitThatIsNoNumberIsRefusedByName() throws Exception {
        for (String limit : List.of("abc", "1e3", "99999999999", "")) {
            HttpResponse<String> answer = server.get(CELL + "&limit=" + limit);

            assertThat(answer.statusCode()).as(limit).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"limit\"");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutALimitFiftyAreAskedFor() throws Exception {
        server.get(CELL);
        server.get(CELL + "&limit=7");

        assertThat(asked).extracting(CellQuestion::limit).containsExactly(50, 7);
    }

    @Test
    void whatIsOnlyVietnameseIsNotCalledEnglish() throws Exception {
        HttpResponse<String> report = server.send(server.request(CELL).header("Accept-Language", "en"));
        HttpResponse<String> limit =
                server.send(server.request(CELL + "&limit=x").header("Accept-Language", "en"));

        assertThat(report.body()).contains("Không có báo cáo này.");
        assertThat(report.headers().firstValue("Content-Language")).hasValue("vi");
        assertThat(limit.headers().firstValue("Content-Language")).hasValue("en");
    }

    /** Knows no report. */
    private final class Unknown implements Reports {

        @Override
        public List<ReportDefinition> available() {
            return List.of();
        }

        @Override
        public ReportAnswer<FilledReport> fill(Sight sight, ReportQuestion question) {
            return new ReportAnswer.Declined<>(ReportAnswer.Reason.UNKNOWN, "report", "Không có báo cáo này.");
        }

        @Override
        public ReportAnswer<CellContent> open(Sight sight, CellQuestion question) {
            asked.add(question);
            return new ReportAnswer.Declined<>(ReportAnswer.Reason.UNKNOWN, "report", "Không có báo cáo này.");
        }
    }
}
