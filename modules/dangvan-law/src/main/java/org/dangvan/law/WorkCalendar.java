/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;

/**
 * The working days of a locality: Monday to Friday, changed by the days that the packs hold.
 *
 * @param layers packs that hold the days
 */
public record WorkCalendar(Layers layers) {

    /** Whether offices work on {@code day}. */
    public boolean isWorked(LocalDate day) {
        CalendarDay special = layers.calendar().get(day);
        return special == null ? !isWeekend(day) : special.kind() == CalendarDay.Kind.WORKED;
    }

    /** Why {@code day} is off, in Vietnamese; empty when it is worked. */
    public Optional<String> whyOff(LocalDate day) {
        if (isWorked(day)) {
            return Optional.empty();
        }
        return Optional.of(special(day).map(WorkCalendar::reason).orElseGet(() -> weekend(day)));
    }

    /** Why {@code day} is worked although it is a Saturday or Sunday; empty otherwise. */
    public Optional<String> whyWorked(LocalDate day) {
        return special(day)
                .filter(special -> special.kind() == CalendarDay.Kind.WORKED)
                .map(WorkCalendar::reason);
    }

    /** Whether the packs hold a calendar for the year of {@code day}; otherwise only the base week is known. */
    public boolean knowsYearOf(LocalDate day) {
        return layers.calendarYears().contains(day.getYear());
    }

    private Optional<CalendarDay> special(LocalDate day) {
        return Optional.ofNullable(layers.calendar().get(day));
    }

    private static String reason(CalendarDay special) {
        return special.name() + " (" + special.source().text() + ")";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "Thứ Bảy" : "Chủ nhật";
    }
}
