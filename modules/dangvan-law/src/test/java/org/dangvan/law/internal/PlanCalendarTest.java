/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dangvan.law.LawBook;
import org.dangvan.law.PlanCalendar;
import org.dangvan.law.PlannedSession;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence.WeekOfMonth;
import org.dangvan.pack.schedule.Schedule;
import org.junit.jupiter.api.Test;

class PlanCalendarTest {

    private static final Instant STAMP = Instant.parse("2026-01-05T00:00:00Z");

    @Test
    void everySessionThatIsToBeHeldIsAnEntry() {
        List<VEvent> events = events(law(), SampleSchedules.rule(SampleSchedules.FIRST_AND_SIXTEENTH, OffDay.NEXT));

        assertThat(events)
                .extracting(PlanCalendarTest::text)
                .containsExactly(
                        "reception.chair-2026-02-01@test.dangvan 20260202..20260203 CONFIRMED Chủ tịch tiếp công dân",
                        "reception.chair-2026-02-16@test.dangvan 20260223..20260224 CONFIRMED Chủ tịch tiếp công dân",
                        "reception.chair-2026-03-01@test.dangvan 20260302..20260303 CONFIRMED Chủ tịch tiếp công dân",
                        "reception.chair-2026-03-16@test.dangvan 20260316..20260317 CONFIRMED Chủ tịch tiếp công dân");
        assertThat(events.get(0).getLocation().getValue()).isEqualTo("Trụ sở Tiếp công dân");
        assertThat(events.get(0).getDescription().getValue())
                .isEqualTo(
                        """
                        Người tiếp: Chủ tịch UBND
                        Cùng tiếp: Văn phòng
                        01/02/2026 là ngày nghỉ: Chủ nhật. Chuyển sang ngày làm việc tiếp theo 02/02/2026.
                        Công bố lịch chậm nhất ngày 26/01/2026
                        Căn cứ: Điều 1, văn bản""");
    }

    @Test
    void whatIsToBeChosenIsTentativeAndWhatIsSkippedIsLeftOut() {
        assertThat(events(law(), SampleSchedules.lastWeek()))
                .extracting(PlanCalendarTest::text)
                .containsExactly(
                        "reception.chair-2026-02@test.dangvan 20260223..20260228 TENTATIVE Chủ tịch tiếp công dân (đề xuất, chưa chọn ngày)",
                        "reception.chair-2026-03@test.dangvan 20260325..20260401 TENTATIVE Chủ tịch tiếp công dân (đề xuất, chưa chọn ngày)");
        assertThat(events(law(), SampleSchedules.rule("FREQ=MONTHLY;BYMONTHDAY=1", OffDay.ASK)))
                .extracting(PlanCalendarTest::text)
                .containsExactly(
                        "reception.chair-2026-02-01@test.dangvan 20260201..20260202 TENTATIVE Chủ tịch tiếp công dân (chờ chọn ngày)",
                        "reception.chair-2026-03-01@test.dangvan 20260301..20260302 TENTATIVE Chủ tịch tiếp công dân (chờ chọn ngày)");
        assertThat(events(law(), SampleSchedules.rule("FREQ=MONTHLY;BYMONTHDAY=1", OffDay.SKIP)))
                .isEmpty();
    }

    @Test
    void anEntryKeepsItsIdWhenItsDayMoves() {
        Schedule schedule = SampleSchedules.rule("FREQ=MONTHLY;BYMONTHDAY=16", OffDay.NEXT);
        LawBook moved = SampleSchedules.year2026()
                .with("2026-03-16", CalendarDay.Kind.HOLIDAY)
                .book();

        assertThat(events(moved, schedule).get(1).getUid().getValue())
                .isEqualTo(events(law(), schedule).get(1).getUid().getValue());
        assertThat(text(events(moved, schedule).get(1))).contains(" 20260317..");
    }

    @Test
    void noTwoEntriesHaveOneId() {
        WeekOfMonth first = new WeekOfMonth(OptionalInt.of(1));
        WeekOfMonth last = new WeekOfMonth(OptionalInt.empty());
        Schedule changed = SampleSchedules.schedule(
                SampleSchedules.version("2026-01-01", Optional.of("2026-03-15"), first),
                SampleSchedules.from("2026-03-15", last));
        Schedule confirmed = SampleSchedules.schedule(
                SampleSchedules.version("2026-01-01", Optional.of("2026-03-27"), last),
                SampleSchedules.from("2026-03-27", last));

        assertThat(events(law(), changed))
                .extracting(event -> event.getUid().getValue())
                .containsExactly(
                        "reception.chair-2026-02@test.dangvan",
                        "reception.chair-2026-03@test.dangvan",
                        "reception.chair-2026-03-since-2026-03-15@test.dangvan");
        assertThat(events(law(), confirmed))
                .extracting(event -> event.getUid().getValue())
                .containsExactly("reception.chair-2026-02@test.dangvan", "reception.chair-2026-03@test.dangvan");
    }

    @Test
    void aYearNobodyHasDecidedMakesTheEntryTentative() {
        LawBook undecided =
                new SampleLaw().holiday("new-year", "01-01", false, 0, 0).book();

        assertThat(events(undecided, SampleSchedules.rule("FREQ=MONTHLY;BYMONTHDAY=16", OffDay.NEXT)))
                .extracting(PlanCalendarTest::text)
                .containsExactly(
                        "reception.chair-2026-02-16@test.dangvan 20260216..20260217 TENTATIVE Chủ tịch tiếp công dân (dự kiến)",
                        "reception.chair-2026-03-16@test.dangvan 20260316..20260317 TENTATIVE Chủ tịch tiếp công dân (dự kiến)");
    }

    private static LawBook law() {
        return SampleSchedules.year2026().book();
    }

    private static List<VEvent> events(LawBook law, Schedule schedule) {
        List<PlannedSession> plan =
                law.sessions(schedule, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-04-01"));
        return Biweekly.parse(PlanCalendar.of("Lịch tiếp công dân", plan, STAMP))
                .first()
                .getEvents();
    }

    private static String text(VEvent event) {
        return event.getUid().getValue() + " "
                + event.getDateStart().getValue().getRawComponents().toString(false, false) + ".."
                + event.getDateEnd().getValue().getRawComponents().toString(false, false) + " "
                + event.getStatus().getValue() + " " + event.getSummary().getValue();
    }
}
