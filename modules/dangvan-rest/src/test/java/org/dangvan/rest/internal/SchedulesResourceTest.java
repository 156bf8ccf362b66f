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
                .contains("\"from\":\"2026-04-01\",\"to\":\"2026-05-01\",\"required\":2,\"planned\":0,\"missing\":2")
                .contains("\"confirmation\":\"UNCONFIRMED\"");
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
