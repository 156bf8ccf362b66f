/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Way;
import org.dangvan.pack.schedule.Recurrence.WeekOfMonth;

/**
 * The working days of a week of a month. A week is Monday to Sunday; of one that reaches into another month only the days of
 * this month are given, since a session serves the minimum of its month.
 */
final class WeeksOfMonth {

    private final StatutoryLaw law;

    WeeksOfMonth(StatutoryLaw law) {
        this.law = law;
    }

    /** The working days of that week, in order; none when the month has fewer such weeks. */
    List<LocalDate> days(WeekOfMonth week, YearMonth month) {
        List<LocalDate> worked = all(month).filter(law.calendar()::isWorked).toList();
        if (worked.isEmpty()) {
            return List.of();
        }
        if (week.number().isPresent()) {
            List<LocalDate> mondays =
                    worked.stream().map(WeeksOfMonth::monday).distinct().toList();
            int at = week.number().getAsInt() - 1;
            return at < mondays.size() ? of(worked, mondays.get(at)) : List.of();
        }
        LocalDate last = worked.get(worked.size() - 1);
        if (law.policy(Policy.LAST_WEEK, month.atEndOfMonth()) == Way.WEEK_OF_LAST_WORKING_DAY) {
            return of(worked, monday(last));
        }
        return worked.subList(Math.max(0, worked.size() - daysOfAWeek(last)), worked.size());
    }

    /** What the week is, in Vietnamese. */
    String reason(WeekOfMonth week, YearMonth month) {
        String of = " tháng " + month.getMonthValue() + "/" + month.getYear();
        return week.number().isPresent()
                ? "Tuần thứ " + week.number().getAsInt() + of + ": chọn một trong các ngày làm việc."
                : "Tuần cuối" + of + law.chosen(Policy.LAST_WEEK, month.atEndOfMonth())
                        + ": chọn một trong các ngày làm việc.";
    }

    /** How many days the base week works. */
    private int daysOfAWeek(LocalDate day) {
        return (int) monday(day)
                .datesUntil(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)))
                .filter(one -> !law.layers().isRestDay(one))
                .count();
    }

    private static List<LocalDate> of(List<LocalDate> worked, LocalDate monday) {
        return worked.stream().filter(day -> monday(day).equals(monday)).toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Stream<LocalDate> all(YearMonth month) {
        return month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1));
    }
}
