/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dangvan.law.HeldSession;
import org.dangvan.law.LawBook;
import org.dangvan.law.MinimumCheck;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.LawValue.Choice;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Way;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.junit.jupiter.api.Test;

class MinimumsTest {

    /** A deputy's session counts until the change of law, and no longer from its day. */
    private final LawBook law = SampleSchedules.year2026()
            .rule(SampleLaw.value(
                    "session.delegated-counts",
                    "reception",
                    SampleLaw.version("2014-07-01", Optional.of("2026-07-01"), new Choice(Way.YES)),
                    SampleLaw.version("2026-07-01", new Choice(Way.NO))))
            .book();

    private final LawBook plans =
            SampleSchedules.year2026().rule(SampleSchedules.communeMinimum()).book();

    @Test
    void heldIsComparedWithRequiredWeekByWeek() {
        assertThat(told(
                        SampleSchedules.communeMinimum(),
                        "2026-05-25",
                        "2026-06-22",
                        "2026-05-26",
                        "2026-06-02 d",
                        "2026-06-03"))
                .containsExactly(
                        "2026-05-25..2026-06-01 1/1 d0 -0",
                        "2026-06-01..2026-06-08 2/1 d0 -0",
                        "2026-06-08..2026-06-15 0/1 d0 -1",
                        "2026-06-15..2026-06-22 0/1 d0 -1");
    }

    @Test
    void aSessionOfADeputyDoesNotCountFromTheDayThePolicySaysSo() {
        assertThat(told(
                        SampleSchedules.communeMinimum(),
                        "2026-07-01",
                        "2026-09-01",
                        "2026-07-02 d",
                        "2026-07-16 d",
                        "2026-08-03",
                        "2026-08-17 d",
                        "2026-08-17"))
                .containsExactly("2026-07-01..2026-08-01 0/2 d2 -2", "2026-08-01..2026-09-01 2/2 d0 -0");
    }

    @Test
    void aPlanThatIsAskedForInTheMiddleOfAMonthIsComparedAsAWhole() {
        Schedule schedule = SampleSchedules.rule(SampleSchedules.FIRST_AND_SIXTEENTH, OffDay.NEXT);

        assertThat(plans.planned(schedule, LocalDate.parse("2026-11-10"), LocalDate.parse("2026-12-01")))
                .singleElement()
                .satisfies(november -> assertThat(november.missing()).isZero());
        assertThat(plans.planned(schedule, LocalDate.parse("2026-11-10"), LocalDate.parse("2026-11-20")))
                .isEmpty();
    }

    @Test
    void aSessionWhoseDayIsToBeChosenCountsUnderTheDayThatIsNamed() {
        Schedule schedule = SampleSchedules.rule(SampleSchedules.FIRST_AND_SIXTEENTH, OffDay.ASK);

        assertThat(plans.planned(schedule, LocalDate.parse("2026-08-01"), LocalDate.parse("2026-09-01")))
                .extracting(MinimumsTest::text)
                .containsExactly("2026-08-01..2026-09-01 2/2 d0 -0");
        assertThat(plans.planned(schedule, LocalDate.parse("2026-08-01"), LocalDate.parse("2026-10-01")))
                .extracting(MinimumsTest::text)
                .containsExactly("2026-08-01..2026-09-01 2/2 d0 -0", "2026-09-01..2026-10-01 2/2 d0 -0");
    }

    @Test
    void nothingIsMissingWhereNobodyHasWrittenDownTheSchedule() {
        Recurrence days = new Recurrence.Rule("FREQ=MONTHLY;BYMONTHDAY=16", Optional.empty(), Optional.of(OffDay.NEXT));
        Schedule schedule =
                SampleSchedules.schedule(SampleSchedules.version("2026-08-02", Optional.of("2026-10-31"), days));

        assertThat(plans.planned(schedule, LocalDate.parse("2026-07-01"), LocalDate.parse("2026-12-01")))
                .extracting(MinimumsTest::text)
                .containsExactly("2026-09-01..2026-10-01 1/2 d0 -1");
    }

    @Test
    void twoSessionsOnOneDayAreOneDay() {
        assertThat(told(SampleSchedules.communeMinimum(), "2026-08-01", "2026-09-01", "2026-08-03", "2026-08-03"))
                .containsExactly("2026-08-01..2026-09-01 1/2 d0 -1");
    }

    @Test
    void aWeekThatTheChangeOfLawCutsIsShownAndNothingIsSaidToBeMissingInIt() {
        assertThat(told(SampleSchedules.communeMinimum(), "2026-06-22", "2026-08-01", "2026-07-01"))
                .containsExactly(
                        "2026-06-22..2026-06-29 0/1 d0 -1",
                        "2026-06-29..2026-07-01 0/1 d0 -0 cut",
                        "2026-07-01..2026-08-01 1/2 d0 -1");
    }

    @Test
    void aMonthOrWeekThatStillRunsIsNotJudged() {
        assertThat(told(SampleSchedules.communeMinimum(), "2026-06-10", "2026-06-20"))
                .containsExactly("2026-06-08..2026-06-15 0/1 d0 -1");
        assertThat(told(SampleSchedules.communeMinimum(), "2026-08-31", "2026-09-30"))
                .containsExactly("2026-08-01..2026-09-01 0/2 d0 -2");
    }

    @Test
    void afterTheLawEndsNothingIsRequired() {
        Regulation district = SampleLaw.value(
                "reception-minimum.district-chair",
                "reception",
                SampleLaw.version(
                        "2014-07-01", Optional.of("2025-07-01"), SampleSchedules.days(2, AmountUnit.DAYS_A_MONTH)));

        assertThat(told(district, "2025-06-01", "2026-01-01", "2025-07-16"))
                .containsExactly("2025-06-01..2025-07-01 0/2 d0 -2");
    }

    @Test
    void aLawThatBeginsInTheMiddleOfAMonthCutsIt() {
        Regulation secretary = SampleLaw.value(
                "reception-minimum.party-secretary",
                "reception",
                SampleLaw.version("2019-02-18", SampleSchedules.days(1, AmountUnit.DAYS_A_MONTH)));

        assertThat(told(secretary, "2019-02-01", "2019-04-01"))
                .containsExactly("2019-02-18..2019-03-01 0/1 d0 -0 cut", "2019-03-01..2019-04-01 0/1 d0 -1");
    }

    @Test
    void aPlanIsComparedLikeWhatWasHeld() {
        List<HeldSession> plan = HeldSession.planned(law.sessions(
                SampleSchedules.rule(SampleSchedules.FIRST_AND_SIXTEENTH, OffDay.SKIP),
                LocalDate.parse("2026-08-01"),
                LocalDate.parse("2026-11-01")));

        assertThat(law.minimums(
                        SampleSchedules.communeMinimum(),
                        LocalDate.parse("2026-08-01"),
                        LocalDate.parse("2026-11-01"),
                        plan))
                .extracting(MinimumsTest::text)
                .containsExactly(
                        "2026-08-01..2026-09-01 0/2 d0 -2",
                        "2026-09-01..2026-10-01 1/2 d0 -1",
                        "2026-10-01..2026-11-01 2/2 d0 -0");
        assertThat(HeldSession.planned(law.sessions(
                        SampleSchedules.lastWeek(), LocalDate.parse("2026-08-01"), LocalDate.parse("2026-09-01"))))
                .containsExactly(new HeldSession(LocalDate.parse("2026-08-24"), false));
    }

    @Test
    void aRuleThatCountsSomethingElseIsNoMinimum() {
        Regulation people = SampleLaw.value(
                "group.size", "reception", SampleLaw.version("2014-07-01", SampleSchedules.days(5, AmountUnit.PEOPLE)));

        assertThatThrownBy(() -> told(people, "2026-01-01", "2026-02-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("group.size from 2014-07-01")
                .hasMessageContaining("5 người");
    }

    private List<String> told(Regulation rule, String from, String to, String... held) {
        List<HeldSession> sessions = Arrays.stream(held)
                .map(one -> new HeldSession(LocalDate.parse(one.substring(0, 10)), one.endsWith(" d")))
                .toList();
        return law.minimums(rule, LocalDate.parse(from), LocalDate.parse(to), sessions).stream()
                .map(MinimumsTest::text)
                .toList();
    }

    private static String text(MinimumCheck check) {
        return check.from() + ".." + check.to() + " " + check.held() + "/" + check.required() + " d" + check.delegated()
                + " -" + check.missing() + (check.cut() ? " cut" : "");
    }
}
