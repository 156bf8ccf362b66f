/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Period;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;

/** Schedules to ask questions of, over the decided year 2026. */
final class SampleSchedules {

    static final String FIRST_AND_SIXTEENTH = "FREQ=MONTHLY;BYMONTHDAY=1,16";

    private SampleSchedules() {}

    static SampleLaw year2026() {
        return new SampleLaw()
                .decided2026()
                .holiday("new-year", "01-01", false, 0, 0)
                .rule(publication());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Schedule schedule(Version<Recurrence>... versions) {
        return new Schedule(
                "reception.chair",
                "Chủ tịch tiếp công dân",
                "Chủ tịch UBND",
                Optional.empty(),
                Optional.of("Trụ sở Tiếp công dân"),
                Optional.of("reception-minimum.chair"),
                List.of("Văn phòng"),
                new DatedValue<>(List.of(versions)),
                SampleLaw.HERE);
    }

    static Schedule rule(String rule, OffDay... offDay) {
        return schedule(from(
                "2000-01-01",
                new Recurrence.Rule(
                        rule, Optional.empty(), Arrays.stream(offDay).findFirst())));
    }

    static Schedule lastWeek() {
        return schedule(from("2000-01-01", new Recurrence.WeekOfMonth(OptionalInt.empty())));
    }

    static Version<Recurrence> from(String day, Recurrence recurrence) {
        return version(day, Optional.empty(), recurrence);
    }

    static Version<Recurrence> version(String from, Optional<String> to, Recurrence recurrence) {
        return new Version<>(
                new Period(Optional.of(LocalDate.parse(from)), to.map(LocalDate::parse)),
                recurrence,
                SampleLaw.SOURCE,
                Confirmation.CONFIRMED,
                Optional.empty(),
                SampleLaw.HERE);
    }

    /** Commune chairs: a day a week, and two days a month from the day of the change. */
    static Regulation communeMinimum() {
        return SampleLaw.value(
                "reception-minimum.chair",
                "reception",
                SampleLaw.version("2014-07-01", Optional.of("2026-07-01"), days(1, AmountUnit.DAYS_A_WEEK)),
                SampleLaw.version("2026-07-01", days(2, AmountUnit.DAYS_A_MONTH)));
    }

    static LawValue days(long number, AmountUnit unit) {
        return new LawValue.Amount(number, unit);
    }

    private static Regulation publication() {
        Duty duty = new Duty(
                "reception.schedule-publication",
                LegalEvent.SESSION,
                DutyNature.DUTY,
                Duty.Direction.BACKWARD,
                Set.of(),
                false,
                Optional.empty());
        return new Regulation(
                "reception.schedule-publication",
                "Công bố lịch",
                "publication",
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.of(duty),
                new DatedValue<>(List.of(
                        SampleLaw.version("2014-07-01", LawValue.Length.of(new Term(5, TermUnit.WORKING_DAYS))))),
                SampleLaw.HERE);
    }
}
