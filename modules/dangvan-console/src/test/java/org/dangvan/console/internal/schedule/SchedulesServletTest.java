/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchedulesServletTest {

    private static final Origin HERE = new Origin("vn", "schedules/chair.yaml", 1, 1);

    private final Console console = new Console();

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void everySessionSaysHowItsDayCameAbout() throws Exception {
        open(
                schedule(
                        "a",
                        new Recurrence.Rule(
                                "FREQ=MONTHLY;BYMONTHDAY=1,16", Optional.empty(), Optional.of(OffDay.NEXT))),
                schedule("b", new Recurrence.WeekOfMonth(OptionalInt.empty())));

        assertThat(console.get("/lich-tiep?from=01/11/2026&to=30/11/2026").body())
                .contains("Chủ tịch &lt;b&gt; tiếp", "16/11/2026", "đúng lịch")
                .contains("02/11/2026", "chuyển ngày", "01/11/2026 là ngày nghỉ: Chủ nhật")
                .contains("đề xuất", "Chọn một trong các ngày: 24/11/2026, 25/11/2026")
                .contains("chưa xác nhận", "href=\"/api/v1/schedules/a/calendar.ics\"");
    }

    @Test
    void withoutDaysThePlanBeginsWithThisMonth() throws Exception {
        open(schedule("a", new Recurrence.Rule("FREQ=MONTHLY;BYMONTHDAY=1,16", Optional.empty(), Optional.empty())));

        assertThat(console.get("/lich-tiep").body())
                .contains("value=\"01/11/2026\"", "16/11/2026", "16/12/2026")
                .doesNotContain("16/10/2026", "16/02/2027");
    }

    @Test
    void aSpanThatCannotBeReadOrIsTooLongIsToldAtItsField() throws Exception {
        open();

        assertThat(console.get("/lich-tiep?from=31/04/2026").statusCode()).isEqualTo(422);
        assertThat(console.get("/lich-tiep?from=02/01/2026&to=01/01/2026").statusCode())
                .isEqualTo(422);
        assertThat(console.get("/lich-tiep?from=01/01/2026&to=01/01/2029").body())
                .contains("Khoảng ngày dài quá 732 ngày");
        assertThat(console.get("/lich-tiep").body()).contains("Chưa có lịch tiếp nào");
    }

    private void open(Schedule... schedules) throws Exception {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
        console.add(
                        new SchedulesServlet(
                                console.desk(), new OnePack(List.of(schedules)), new StatutoryDeadlines(), clock),
                        "/lich-tiep")
                .open()
                .signIn();
    }

    private static Schedule schedule(String key, Recurrence recurrence) {
        return new Schedule(
                key,
                "Chủ tịch <b> tiếp",
                "Chủ tịch UBND",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new DatedValue<>(List.of(new DatedValue.Version<>(
                        new Period(Optional.of(LocalDate.parse("2020-01-01")), Optional.empty()),
                        recurrence,
                        new Citation("thông báo", "mục 8"),
                        Confirmation.UNCONFIRMED,
                        Optional.empty(),
                        HERE))),
                HERE);
    }

    /** These schedules and nothing else in force. */
    private record OnePack(List<Schedule> schedules) implements PacksInForce {

        @Override
        public Layers layers() {
            Map<String, Schedule> byKey =
                    schedules.stream().collect(Collectors.toMap(Schedule::key, schedule -> schedule));
            return new Layers(
                    List.of(new PackVersion("vn", "0.1.0")),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    byKey,
                    Map.of(),
                    Map.of(),
                    Map.of());
        }

        @Override
        public List<PackState> states() {
            return List.of();
        }
    }
}
