/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** Days of the lunar calendar as Viet Nam counts them, in UTC+7: they differ from China's in some years. */
final class LunarDays {

    private static final int FIRST = 1814;
    private static final int LAST = 2999;

    private LunarDays() {}

    /**
     * The civil day of a lunar day; empty for years that the calendar does not reach, before 1814 and after 2999.
     *
     * @param year civil year in which the lunar year begins
     * @param day month and day of the lunar calendar; not in a leap month
     */
    static Optional<LocalDate> civil(int year, MonthDay day) {
        if (year < FIRST || year > LAST) {
            return Optional.empty();
        }
        return Optional.of(VietnameseCalendar.of(
                        EastAsianYear.forGregorian(year),
                        EastAsianMonth.valueOf(day.getMonthValue()),
                        day.getDayOfMonth())
                .transform(PlainDate.class)
                .toTemporalAccessor());
    }
}
