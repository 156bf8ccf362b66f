/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.content;

import java.util.List;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Origin;

/**
 * One year of a working calendar.
 *
 * @param year the year
 * @param confirmation whether the year as a whole is decided
 * @param days days that differ from the base week, in the order of the file
 * @param origin where it is written
 */
public record CalendarYear(int year, Confirmation confirmation, List<CalendarDay> days, Origin origin) {

    /** Copies the days. */
    public CalendarYear {
        days = List.copyOf(days);
    }
}
