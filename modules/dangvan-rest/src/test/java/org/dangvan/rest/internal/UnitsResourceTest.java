/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.casework.api.UnitView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitsResourceTest {

    private static final UnitView DISTRICT = new UnitView(
            "1",
            "dai-tu",
            "UBND huyện Đại Từ",
            "district",
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.parse("2025-07-01")));

    private final List<LocalDate> asked = new ArrayList<>();
    private ApiServer server;

    @BeforeEach
    void open() throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneOffset.UTC);
        server = ApiServer.serving(new UnitsResource(
                new FixedUnits(day -> {
                    asked.add(day);
                    return List.of(DISTRICT);
                }),
                clock));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void unitsAreListedWithoutWhatIsNotRecorded() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/units?on=2020-06-30");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("[{\"id\":\"1\",\"code\":\"dai-tu\",\"name\":\"UBND huyện Đại Từ\",\"level\":\"district\","
                        + "\"validTo\":\"2025-07-01\"}]");
        assertThat(asked).containsExactly(LocalDate.parse("2020-06-30"));
    }

    @Test
    void todayIsTheDayInVietnam() throws Exception {
        server.get("/api/v1/units");

        assertThat(asked).containsExactly(LocalDate.parse("2026-11-22"));
    }

    @Test
    void aDayThatDoesNotExistIsRefusedByName() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/units?on=2026-02-30");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"on\"", "2026-02-30");
        assertThat(asked).isEmpty();
    }

    @Test
    void aYearThatNoDatabaseKnowsIsRefusedByName() throws Exception {
        for (String day : List.of("%2B999999999-12-31", "-0001-01-01", "1899-12-31", "2200-01-01", "")) {
            HttpResponse<String> answer = server.get("/api/v1/units?on=" + day);

            assertThat(answer.statusCode()).as(day).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"on\"");
        }
        assertThat(server.get("/api/v1/units?on=1900-01-01").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/v1/units?on=2199-12-31").statusCode()).isEqualTo(200);
    }
}
