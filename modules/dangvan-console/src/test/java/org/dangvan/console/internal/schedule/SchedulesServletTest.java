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
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;
import org.dangvan.pages.desk.Console;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchedulesServletTest {

    private static final Origin HERE = new Origin("vn", "schedules/chair.yaml", 1, 1);

    private final Console console = new Console();
    private Map<String, Regulation> minimums = Map.of();
    private Map<String, WatchWindow> watch = Map.of();

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
    void withoutAFirstDayTheSpanBeginsBeforeTheLast() throws Exception {
        open(schedule("a", new Recurrence.Rule("FREQ=MONTHLY;BYMONTHDAY=1,16", Optional.empty(), Optional.empty())));

        assertThat(console.get("/lich-tiep?to=16/10/2026").body())
                .contains("value=\"01/10/2026\"", "value=\"16/10/2026\"", "<b>16/10/2026</b>");
        assertThat(console.get("/lich-tiep?from=01/12/2199").body())
                .contains("value=\"01/12/2199\"", "value=\"31/12/2199\"", "<b>16/12/2199</b>");
    }

    @Test
    void tooFewDaysAndPeriodsOfCareAreTold() throws Exception {
        minimums = Map.of("reception-minimum.chair", minimum());
        watch = Map.of("watch.election", election());
        open(schedule(
                "a", new Recurrence.Rule("FREQ=MONTHLY;BYMONTHDAY=16", Optional.empty(), Optional.of(OffDay.NEXT))));

        assertThat(console.get("/lich-tiep?from=01/10/2026&to=31/10/2026").body())
                .contains("Từ 01/10/2026 đến 31/10/2026 cần ít nhất 2 ngày tiếp, lịch chỉ có 1 (mục 8, thông báo).")
                .contains("Đợt tăng cường trực", "20/10/2026 – 24/10/2026", "Bầu cử (giả định)")
                .contains("Trực thêm buổi tối", "Mỗi ngày thêm 2 ca trực tiếp công dân");
        assertThat(console.get("/lich-tiep?from=25/10/2026&to=30/10/2026").body())
                .doesNotContain("Đợt tăng cường trực", "cần ít nhất");
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
                                console.desk(),
                                new OnePack(List.of(schedules), minimums, watch),
                                new StatutoryDeadlines(),
                                clock),
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
                Optional.of("reception-minimum.chair"),
                List.of(),
                new DatedValue<>(List.of(version(recurrence))),
                HERE);
    }

    private static Regulation minimum() {
        return new Regulation(
                "reception-minimum.chair",
                "Số ngày tối thiểu",
                "reception",
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.empty(),
                new DatedValue<>(List.of(version(new LawValue.Amount(2, AmountUnit.DAYS_A_MONTH)))),
                HERE);
    }

    private static WatchWindow election() {
        return new WatchWindow(
                "watch.election",
                "Bầu cử (giả định)",
                new Period(Optional.of(LocalDate.parse("2026-10-20")), Optional.of(LocalDate.parse("2026-10-25"))),
                List.of("Trực thêm buổi tối"),
                2,
                new Citation("kế hoạch", "mục 1"),
                Confirmation.UNCONFIRMED,
                HERE);
    }

    private static <T> DatedValue.Version<T> version(T value) {
        return new DatedValue.Version<>(
                new Period(Optional.of(LocalDate.parse("2020-01-01")), Optional.empty()),
                value,
                new Citation("thông báo", "mục 8"),
                Confirmation.UNCONFIRMED,
                Optional.empty(),
                HERE);
    }

    /** These schedules and nothing else in force. */
    private record OnePack(List<Schedule> schedules, Map<String, Regulation> minimums, Map<String, WatchWindow> watch)
            implements PacksInForce {

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
                    minimums,
                    byKey,
                    watch,
                    Map.of(),
                    Map.of(),
                    Roles.none());
        }

        @Override
        public List<PackState> states() {
            return List.of();
        }
    }
}
