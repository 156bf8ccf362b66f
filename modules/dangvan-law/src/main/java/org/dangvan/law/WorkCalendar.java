/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.Confirmation;
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

    /**
     * Why a last day that rests on the year of {@code day} is provisional, in Vietnamese: no pack holds a calendar for the
     * year, so that only the base week is known, or the year is not decided yet. Empty when the year is decided.
     */
    public Optional<String> whyProvisional(LocalDate day) {
        Confirmation confirmation = layers.calendarYears().get(day.getYear());
        if (confirmation == null) {
            return Optional.of("Chưa có lịch nghỉ năm " + day.getYear() + ": chỉ trừ thứ Bảy, Chủ nhật");
        }
        return confirmation == Confirmation.CONFIRMED
                ? Optional.empty()
                : Optional.of("Lịch nghỉ năm " + day.getYear() + " chưa được quyết định: ngày cuối có thể thay đổi");
    }

    private Optional<CalendarDay> special(LocalDate day) {
        return Optional.ofNullable(layers.calendar().get(day));
    }

    private static String reason(CalendarDay special) {
        String reason = special.name() + " (" + special.source().text() + ")";
        return special.confirmation() == Confirmation.CONFIRMED ? reason : reason + ", chưa xác nhận";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "Thứ Bảy" : "Chủ nhật";
    }
}
