/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.law.internal.SampleSchedules.FIRST_AND_SIXTEENTH;
import static org.dangvan.law.internal.SampleSchedules.from;
import static org.dangvan.law.internal.SampleSchedules.rule;
import static org.dangvan.law.internal.SampleSchedules.schedule;
import static org.dangvan.law.internal.SampleSchedules.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dangvan.law.LawBook;
import org.dangvan.law.PlannedSession;
import org.dangvan.law.PlannedSession.How;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.law.Way;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence.Dates;
import org.dangvan.pack.schedule.Recurrence.Rule;
import org.dangvan.pack.schedule.Recurrence.WeekOfMonth;
import org.dangvan.pack.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionPlanTest {

    private final LawBook law = SampleSchedules.year2026().book();

    @ParameterizedTest
    @CsvSource({
        "NEXT, 2026-02-02 moved 2026-02-01; 2026-02-23 moved 2026-02-16",
        "PREVIOUS, 2026-02-13 moved 2026-02-16; 2026-02-27 moved 2026-03-01",
        "SKIP, 2026-02-01 skipped; 2026-02-16 skipped",
        "ASK, 2026-02-01 asked 2026-01-30 2026-02-02; 2026-02-16 asked 2026-02-13 2026-02-23"
    })
    void whatBecomesOfADayOffIsTheChoiceOfTheSchedule(OffDay choice, String lines) {
        assertThat(lines(law, rule(FIRST_AND_SIXTEENTH, choice), "2026-02-01", "2026-03-01"))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "NEXT_WORKING_DAY, 2026-05-18 moved 2026-05-16",
        "PREVIOUS_WORKING_DAY, 2026-05-15 moved 2026-05-16",
        "SKIPPED, 2026-05-16 skipped",
        "ASKED, 2026-05-16 asked 2026-05-15 2026-05-18"
    })
    void aScheduleThatDoesNotSayFollowsTheCommonChoice(Way way, String line) {
        LawBook chosen =
                SampleSchedules.year2026().choice("schedule.day-off", way).book();

        assertThat(lines(chosen, rule("FREQ=MONTHLY;BYMONTHDAY=16"), "2026-05-01", "2026-06-01"))
                .isEqualTo(line);
    }

    @Test
    void aMoveIsToldWithTheHolidayAndWhoseChoiceItWas() {
        LawBook chosen = SampleSchedules.year2026()
                .choice("schedule.day-off", Way.NEXT_WORKING_DAY)
                .book();

        assertThat(plan(chosen, rule(FIRST_AND_SIXTEENTH), "2026-09-01", "2026-09-10"))
                .singleElement()
                .satisfies(
                        session -> assertThat(session.reasons())
                                .containsExactly(
                                        "01/09/2026 là ngày nghỉ: ngày 2026-09-01 (Điều 1, văn bản). Chuyển sang ngày làm việc tiếp theo"
                                                + " 03/09/2026 (theo lựa chọn “chuyển sang ngày làm việc tiếp theo”, Điều 1, văn bản)."));
        assertThat(plan(law, rule(FIRST_AND_SIXTEENTH, OffDay.SKIP), "2026-09-01", "2026-09-10"))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.reasons())
                            .containsExactly(
                                    "01/09/2026 là ngày nghỉ: ngày 2026-09-01 (Điều 1, văn bản). Kỳ này không tổ chức.");
                    assertThat(session.publication()).isEmpty();
                });
    }

    @Test
    void aSaturdayWorkedByDecisionIsADayLikeAnyOther() {
        assertThat(lines(law, rule("FREQ=MONTHLY;BYMONTHDAY=22", OffDay.NEXT), "2026-08-01", "2026-09-01"))
                .isEqualTo("2026-08-22 fixed");
    }

    @Test
    void twoDaysThatComeToTheSameDayAreOneSessionWithBothReasons() {
        Schedule weekend = rule("FREQ=MONTHLY;BYMONTHDAY=7,8,9", OffDay.NEXT);

        assertThat(plan(law, weekend, "2026-03-01", "2026-04-01"))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.line()).isEqualTo("2026-03-09 fixed 2026-03-07 2026-03-08");
                    assertThat(session.nominal()).hasSize(3);
                    assertThat(session.reasons()).hasSize(2).allMatch(reason -> reason.contains("Chuyển sang"));
                });
        assertThat(lines(law, rule("FREQ=MONTHLY;BYMONTHDAY=7,8", OffDay.NEXT), "2026-03-01", "2026-04-01"))
                .isEqualTo("2026-03-09 moved 2026-03-07 2026-03-08");
    }

    @Test
    void theLastDayOfPublicationIsCountedBackFromTheDayHeld() {
        assertThat(plan(law, rule(FIRST_AND_SIXTEENTH, OffDay.NEXT), "2026-02-01", "2026-03-01"))
                .extracting(session -> session.publication().orElseThrow().dueDay())
                .containsExactly(LocalDate.parse("2026-01-26"), LocalDate.parse("2026-02-09"));
        assertThat(plan(law, rule(FIRST_AND_SIXTEENTH, OffDay.ASK), "2026-02-01", "2026-02-10"))
                .singleElement()
                .satisfies(session ->
                        assertThat(session.publication().orElseThrow().start()).isEqualTo("2026-01-30"));
    }

    @Test
    void aSessionInAYearNobodyHasDecidedIsProvisional() {
        assertThat(plan(law, rule(FIRST_AND_SIXTEENTH, OffDay.NEXT), "2026-12-16", "2027-02-01"))
                .extracting(session ->
                        session.line() + " " + session.provisional().orElse("-") + " " + session.isTentative())
                .containsExactly(
                        "2026-12-16 fixed - false",
                        "2027-01-04 moved 2027-01-01 Lịch nghỉ năm 2027 chưa được quyết định: ngày tiếp có thể thay đổi true",
                        "2027-01-18 moved 2027-01-16 Lịch nghỉ năm 2027 chưa được quyết định: ngày tiếp có thể thay đổi true");
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_WORKING_DAYS,        2026-03-01, 2026-03-25 proposed 2026-03-25 2026-03-26 2026-03-27 2026-03-30 2026-03-31",
        "WEEK_OF_LAST_WORKING_DAY, 2026-03-01, 2026-03-30 proposed 2026-03-30 2026-03-31",
        "LAST_WORKING_DAYS,        2026-04-01, 2026-04-22 proposed 2026-04-22 2026-04-23 2026-04-24 2026-04-28 2026-04-29",
        "WEEK_OF_LAST_WORKING_DAY, 2026-04-01, 2026-04-28 proposed 2026-04-28 2026-04-29",
        "WEEK_OF_LAST_WORKING_DAY, 2026-08-01, 2026-08-24 proposed 2026-08-24 2026-08-25 2026-08-26 2026-08-27 2026-08-28"
    })
    void theLastWeekIsReadAsThePolicySays(Way way, LocalDate month, String line) {
        LawBook chosen =
                SampleSchedules.year2026().choice("schedule.last-week", way).book();

        assertThat(chosen.sessions(SampleSchedules.lastWeek(), month, month.plusMonths(1)))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.line()).isEqualTo(line);
                    assertThat(session.held()).isEmpty();
                    assertThat(session.reasons()).singleElement().asString().startsWith("Tuần cuối tháng ");
                });
    }

    @Test
    void aNumberedWeekIsTheOneInWhichTheMonthHasAWorkingDay() {
        Schedule second = schedule(from("2000-01-01", new WeekOfMonth(OptionalInt.of(2))));

        assertThat(lines(law, second, "2026-02-01", "2026-04-01"))
                .isEqualTo("2026-02-09 proposed 2026-02-09 2026-02-10 2026-02-11 2026-02-12 2026-02-13;"
                        + " 2026-03-09 proposed 2026-03-09 2026-03-10 2026-03-11 2026-03-12 2026-03-13");
    }

    @Test
    void aWeekOnWhichTwoVersionsAgreeIsOneSession() {
        WeekOfMonth last = new WeekOfMonth(OptionalInt.empty());
        Schedule again = schedule(version("2026-01-01", Optional.of("2026-03-27"), last), from("2026-03-27", last));
        Schedule other = schedule(
                version("2026-01-01", Optional.of("2026-03-15"), new WeekOfMonth(OptionalInt.of(1))),
                from("2026-03-15", last));

        assertThat(lines(law, again, "2026-03-01", "2026-04-01"))
                .isEqualTo("2026-03-25 proposed 2026-03-25 2026-03-26 2026-03-27 2026-03-30 2026-03-31");
        assertThat(lines(law, other, "2026-03-01", "2026-04-01"))
                .isEqualTo("2026-03-02 proposed 2026-03-02 2026-03-03 2026-03-04 2026-03-05 2026-03-06;"
                        + " 2026-03-25 proposed 2026-03-25 2026-03-26 2026-03-27 2026-03-30 2026-03-31");
    }

    @Test
    void daysWrittenOneByOneAreMovedLikeOthers() {
        Dates dates = new Dates(
                List.of(LocalDate.parse("2026-03-08"), LocalDate.parse("2026-03-20")), Optional.of(OffDay.PREVIOUS));

        assertThat(lines(law, schedule(from("2026-01-01", dates)), "2026-03-01", "2026-04-01"))
                .isEqualTo("2026-03-06 moved 2026-03-08; 2026-03-20 fixed");
    }

    @Test
    void nothingIsPlannedWhereNoVersionHolds() {
        Rule days = new Rule("FREQ=MONTHLY;BYMONTHDAY=1,16", Optional.empty(), Optional.of(OffDay.NEXT));
        Schedule cut = schedule(version("2026-01-01", Optional.of("2026-03-02"), days), from("2026-04-10", days));

        assertThat(plan(law, cut, "2026-02-20", "2026-05-10"))
                .extracting(PlannedSession::line)
                .containsExactly(
                        "2026-02-23 moved 2026-02-16",
                        "2026-03-01 skipped",
                        "2026-04-16 fixed",
                        "2026-05-04 moved 2026-05-01");
        assertThat(plan(law, cut, "2026-03-01", "2026-03-02")).singleElement().satisfies(session -> assertThat(
                        session.reasons())
                .containsExactly(
                        "01/03/2026 là ngày nghỉ: Chủ nhật. Không chuyển được: ngoài thời gian áp dụng của lịch."));
    }

    @Test
    void aSessionInAPeriodOfCareCarriesIt() {
        LawBook watched = SampleSchedules.year2026()
                .watch("watch.tet", "2026-02-09", "2026-02-24")
                .watch("watch.later", "2026-03-01", "2026-04-01")
                .book();

        assertThat(plan(watched, rule(FIRST_AND_SIXTEENTH, OffDay.NEXT), "2026-02-01", "2026-03-02"))
                .extracting(session -> session.line() + " " + session.watch().size())
                .containsExactly("2026-02-02 moved 2026-02-01 0", "2026-02-23 moved 2026-02-16 1");
    }

    @Test
    void aSpanWithoutEndEndsWithTheYears() {
        assertThat(law.sessions(rule("FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=1", OffDay.SKIP), LocalDate.MIN, LocalDate.MAX))
                .hasSize(2200 - 2000);
        assertThat(law.sessions(SampleSchedules.lastWeek(), LocalDate.parse("2199-11-01"), LocalDate.MAX))
                .hasSize(2);
        assertThat(plan(law, rule("FREQ=DAILY"), "2026-03-02", "2026-03-02")).isEmpty();
        assertThat(plan(law, rule("FREQ=DAILY"), "2026-03-03", "2026-03-02")).isEmpty();
    }

    @Test
    void withoutTheRuleOfPublicationThereIsNoLastDay() {
        LawBook bare = new SampleLaw()
                .decided(2026)
                .with("2026-03-16", CalendarDay.Kind.HOLIDAY)
                .book();

        assertThat(plan(bare, rule(FIRST_AND_SIXTEENTH), "2026-03-10", "2026-04-01"))
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.how()).isEqualTo(How.MOVED);
                    assertThat(session.publication()).isEmpty();
                });
    }

    private static String lines(LawBook law, Schedule schedule, String from, String to) {
        return String.join(
                "; ",
                plan(law, schedule, from, to).stream().map(PlannedSession::line).toList());
    }

    private static List<PlannedSession> plan(LawBook law, Schedule schedule, String from, String to) {
        return law.sessions(schedule, LocalDate.parse(from), LocalDate.parse(to));
    }
}
