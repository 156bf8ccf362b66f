/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.dangvan.icalendar.CalendarFeed.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFeedTest {

    private static final Instant STAMP = Instant.parse("2026-03-01T20:15:00Z");
    private static final Event EVENT = new Event(
            "reception.city-chair-2026-03-16@vn-lang-son-thanh-pho.dangvan",
            LocalDate.parse("2026-03-16"),
            LocalDate.parse("2026-03-17"),
            "Lãnh đạo UBND thành phố tiếp công dân định kỳ; ngày 01, 16",
            Optional.of("Trụ sở Tiếp công dân, số 1\\2"),
            "Người tiếp: Chủ tịch UBND thành phố, hoặc Phó Chủ tịch được ủy quyền\nCăn cứ: bài ngày 02/8/2017; "
                    + "ế".repeat(90),
            true);

    @Test
    void whatIsWrittenIsReadBackByTheLibrary() {
        ICalendar read = Biweekly.parse(feed()).first();

        assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(read.getNames()).singleElement().satisfies(name -> assertThat(name.getValue())
                .isEqualTo("Lịch tiếp công dân"));
        assertThat(read.getRefreshInterval().getValue().getDays()).isEqualTo(1);
        assertThat(read.getEvents()).singleElement().satisfies(CalendarFeedTest::isTheEvent);
    }

    private static void isTheEvent(VEvent event) {
        assertThat(event.getUid().getValue()).isEqualTo(EVENT.uid());
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(STAMP);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20260316");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20260317");
        assertThat(event.getSummary().getValue()).isEqualTo(EVENT.summary());
        assertThat(event.getLocation().getValue()).isEqualTo(EVENT.location().orElseThrow());
        assertThat(event.getDescription().getValue()).isEqualTo(EVENT.description());
        assertThat(event.getStatus().isTentative()).isTrue();
    }

    @Test
    void linesEndWithCarriageReturnAndAreFoldedAtSeventyFiveOctets() {
        String feed = feed();

        assertThat(feed).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(feed.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(feed.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(feed).contains("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n", "X-PUBLISHED-TTL:P1D\r\n");
    }

    @Test
    void aNameWithCommasAndSemicolonsIsWrittenAsTheStandardSays() {
        assertThat(CalendarFeed.write("Chủ tịch, Phó Chủ tịch; \\ khác", STAMP, List.of()))
                .contains("X-WR-CALNAME:Chủ tịch\\, Phó Chủ tịch\\; \\\\ khác\r\n")
                .contains("\r\nNAME:Chủ tịch\\, Phó Chủ tịch\\; \\\\ khác\r\n")
                .doesNotContain("METHOD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Apia", "Asia/Ho_Chi_Minh", "America/St_Johns"})
    void theTextIsTheSameInEveryTimeZone(String zone) {
        String here = feed();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(feed()).isEqualTo(here).contains("DTSTART;VALUE=DATE:20260316", "DTSTAMP:20260301T201500Z");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aCalendarWithoutEntriesIsACalendar() {
        assertThat(CalendarFeed.write("Lịch trống", STAMP, List.of()))
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    private static String feed() {
        return CalendarFeed.write("Lịch tiếp công dân", STAMP, List.of(EVENT));
    }
}
