/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulesResourceTest {

    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aDayOffMovesASessionAndTheMonthIsHeldAgainstItsMinimum() throws Exception {
        String plan = office.server
                .get("/api/v1/schedules/reception.chair/sessions?from=2026-04-01&to=2026-05-31")
                .body();

        assertThat(plan)
                .contains(
                        "\"day\":\"2026-05-01\",\"nominal\":[\"2026-04-30\"],\"held\":\"2026-05-01\",\"how\":\"MOVED\"")
                .contains("30/04/2026 là ngày nghỉ: Ngày Chiến thắng")
                .contains(
                        "\"from\":\"2026-04-01\",\"to\":\"2026-05-01\",\"required\":2,\"counted\":0,\"delegated\":0,\"missing\":2")
                .contains("\"confirmation\":\"UNCONFIRMED\"")
                .contains(
                        "\"watch\":[{\"key\":\"watch.election\",\"label\":\"Bầu cử (giả định)\",\"from\":\"2026-05-20\","
                                + "\"to\":\"2026-05-25\",\"measures\":[\"Trực thêm buổi tối\"],\"extraShifts\":2");
        assertThat(office.server
                        .get("/api/v1/schedules/reception.chair/sessions?from=2026-05-25&to=2026-05-31")
                        .body())
                .contains("\"watch\":[]}");
        assertThat(office.server.get("/api/v1/schedules?on=2026-04-01").body())
                .contains("\"rule\":\"FREQ=MONTHLY;BYMONTHDAY=30\",\"start\":\"2019-01-30\"");
    }

    @Test
    void whatWasHeldIsComparedWithWhatTheLawAsksFor() throws Exception {
        String held =
                """
                {"rule": "reception-minimum.chair", "from": "2026-03-10", "to": "2026-04-30", "sessions": [
                  {"day": "2026-03-02"}, {"day": "2026-03-16", "delegated": true}, {"day": "2026-04-01"}, {"day": "2026-04-15"}]}
                """;

        assertThat(office.server.post("/api/v1/law/minimums", held).body())
                .contains(
                        "\"from\":\"2026-03-01\",\"to\":\"2026-04-01\",\"required\":2,\"counted\":1,\"delegated\":1,\"missing\":1")
                .contains(
                        "\"from\":\"2026-04-01\",\"to\":\"2026-05-01\",\"required\":2,\"counted\":2,\"delegated\":0,\"missing\":0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                                              | rule          | Thiếu giá trị này",
                "{'rule': 'denunciation.settlement', 'from': '2026-03-01', 'to': '2026-03-31', 'sessions': []}   | rule          | Không có quy định số ngày",
                "{'rule': 'reception-minimum.chair', 'to': '2026-03-31', 'sessions': []}                         | from          | Thiếu giá trị này",
                "{'rule': 'reception-minimum.chair', 'from': '2026-03-01', 'to': '2026-02-28', 'sessions': []}   | to            | đứng trước",
                "{'rule': 'reception-minimum.chair', 'from': '2016-03-01', 'to': '2026-02-28', 'sessions': []}   | to            | dài quá 732 ngày",
                "{'rule': 'reception-minimum.chair', 'from': '2026-03-01', 'to': '2026-03-31'}                   | sessions      | Thiếu giá trị này",
                "{'rule': 'reception-minimum.chair', 'from': '2026-03-01', 'to': '2026-03-31', 'sessions': [{}]} | sessions.day  | Thiếu giá trị này"
            })
    void aQuestionOfWhatWasHeldIsRefusedAtItsField(String question, String field, String why) throws Exception {
        HttpResponse<String> answer = office.server.post("/api/v1/law/minimums", question.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(why, "\"field\":\"" + field + "\"");
    }

    @Test
    void aCalendarCanBeSubscribedTo() throws Exception {
        HttpResponse<String> answer = office.server.get("/api/v1/schedules/reception.chair/calendar.ics");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("BEGIN:VEVENT", "STATUS:TENTATIVE", "SUMMARY:Chủ tịch tiếp công dân (dự kiến)");
        assertThat(office.server
                        .send(office.server
                                .anonymous("/api/v1/schedules/reception.chair/calendar.ics")
                                .GET())
                        .statusCode())
                .isEqualTo(401);
    }
}
