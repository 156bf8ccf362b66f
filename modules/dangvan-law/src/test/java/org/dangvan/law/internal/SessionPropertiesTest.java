/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dangvan.law.HeldSession;
import org.dangvan.law.LawBook;
import org.dangvan.law.MinimumCheck;
import org.dangvan.law.PlannedSession;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence.WeekOfMonth;
import org.dangvan.pack.schedule.Schedule;

/** What holds of every plan, whatever the schedule and the span. */
class SessionPropertiesTest {

    private final LawBook law = SampleSchedules.year2026()
            .holiday("tet", "01-01", true, 1, 3)
            .compensation()
            .book();

    @Property(tries = 200)
    void aMovedSessionIsHeldOnAWorkingDayOnTheRightSide(
            @ForAll("rules") String rule,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 120) int length) {
        for (PlannedSession session :
                law.sessions(SampleSchedules.rule(rule, OffDay.NEXT), from, from.plusDays(length))) {
            assertThat(session.held()).hasValueSatisfying(day -> {
                assertThat(law.calendar().isWorked(day)).isTrue();
                assertThat(session.nominal()).allMatch(named -> !day.isBefore(named));
            });
        }
        for (PlannedSession session :
                law.sessions(SampleSchedules.rule(rule, OffDay.PREVIOUS), from, from.plusDays(length))) {
            assertThat(session.held()).hasValueSatisfying(day -> {
                assertThat(law.calendar().isWorked(day)).isTrue();
                assertThat(session.nominal()).allMatch(named -> !day.isAfter(named));
            });
        }
    }

    @Property(tries = 200)
    void aSpanPlansWhatItsHalvesPlan(
            @ForAll("schedules") Schedule schedule,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        LocalDate middle = from.plusDays(first);
        List<PlannedSession> joined = new ArrayList<>(law.sessions(schedule, from, middle));
        joined.addAll(law.sessions(schedule, middle, middle.plusDays(second)));

        assertThat(law.sessions(schedule, from, middle.plusDays(second))).isEqualTo(joined);
    }

    @Property(tries = 50)
    void theServersTimeZoneHasNoPart(
            @ForAll("schedules") Schedule schedule, @ForAll("zones") String zone, @ForAll("days") LocalDate from) {
        List<PlannedSession> here = law.sessions(schedule, from, from.plusDays(200));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(law.sessions(schedule, from, from.plusDays(200))).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property(tries = 200)
    void aCandidateIsAWorkingDayAndNobodyIsPublishedTooLate(
            @ForAll("schedules") Schedule schedule, @ForAll("days") LocalDate from) {
        for (PlannedSession session : law.sessions(schedule, from, from.plusDays(90))) {
            assertThat(session.candidates()).allMatch(law.calendar()::isWorked).isSorted();
            Optional<LocalDate> earliest =
                    session.held().or(() -> session.candidates().stream().findFirst());
            assertThat(session.publication().map(receipt -> receipt.dueDay().isBefore(earliest.orElseThrow())))
                    .isEqualTo(earliest.map(day -> true));
        }
    }

    /** What counts is neither lost nor counted twice when a span is cut where a month and a week end. */
    @Property(tries = 100)
    void minimumsOfASpanAreThoseOfItsHalves(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second,
            @ForAll("days") LocalDate held) {
        Regulation rule = SampleSchedules.communeMinimum();
        List<HeldSession> sessions = List.of(
                new HeldSession(held, false), new HeldSession(held.plusDays(3), true), new HeldSession(from, false));
        LocalDate middle = from.plusDays(first);
        List<MinimumCheck> joined = new ArrayList<>(law.minimums(rule, from, middle, sessions));
        joined.addAll(law.minimums(rule, middle, middle.plusDays(second), sessions));

        assertThat(law.minimums(rule, from, middle.plusDays(second), sessions)).isEqualTo(joined);
        assertThat(joined).allSatisfy(check -> assertThat(check.held())
                .isEqualTo(Stream.of(held, from)
                        .distinct()
                        .filter(day -> !day.isBefore(check.from()) && day.isBefore(check.to()))
                        .count()));
    }

    /** A month is judged in one way, whatever span it is asked in. */
    @Property(tries = 100)
    void whatIsPlannedIsComparedAlikeInASpanAndItsHalves(
            @ForAll("schedules") Schedule schedule,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        LawBook book = SampleSchedules.year2026()
                .rule(SampleSchedules.communeMinimum())
                .book();
        LocalDate middle = from.plusDays(first);
        List<MinimumCheck> joined = new ArrayList<>(book.planned(schedule, from, middle));
        joined.addAll(book.planned(schedule, middle, middle.plusDays(second)));

        assertThat(book.planned(schedule, from, middle.plusDays(second))).isEqualTo(joined);
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                "FREQ=MONTHLY;BYMONTHDAY=1,16",
                "FREQ=MONTHLY;BYMONTHDAY=31,-1",
                "FREQ=WEEKLY;BYDAY=SA,SU,MO",
                "FREQ=DAILY",
                "FREQ=MONTHLY;BYDAY=2TU,-1FR",
                "FREQ=YEARLY;BYMONTH=1,2,9;BYMONTHDAY=1,2,17");
    }

    @Provide
    Arbitrary<Schedule> schedules() {
        return Arbitraries.oneOf(
                rules().flatMap(rule ->
                        Arbitraries.of(OffDay.values()).map(offDay -> SampleSchedules.rule(rule, offDay))),
                rules().map(SampleSchedules::rule),
                Arbitraries.create(SampleSchedules::lastWeek),
                days().map(day -> SampleSchedules.schedule(
                        SampleSchedules.version(
                                "2020-01-01", Optional.of(day.toString()), new WeekOfMonth(OptionalInt.empty())),
                        SampleSchedules.from(day.toString(), new WeekOfMonth(OptionalInt.empty())))));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Pacific/Apia", "Asia/Ho_Chi_Minh", "UTC");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("2025-11-01").toEpochDay(),
                        LocalDate.parse("2027-06-01").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
