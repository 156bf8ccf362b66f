/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.time.LocalDate;
import java.time.Month;
import org.dangvan.pages.view.Messages;

/**
 * January to June, or July to December.
 *
 * @param year the year
 * @param second whether it is the second half
 */
record HalfYear(int year, boolean second) {

    static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() > Month.JUNE.getValue());
    }

    /** The half-year of the latest day that has figures; a day still to come is a slip of the pen and counts as today. */
    static HalfYear latest(LocalDate latestDay, LocalDate today) {
        return of(latestDay.isAfter(today) ? today : latestDay);
    }

    LocalDate from() {
        return LocalDate.of(year, second ? Month.JULY : Month.JANUARY, 1);
    }

    LocalDate to() {
        return second ? LocalDate.of(year, Month.DECEMBER, 31) : LocalDate.of(year, Month.JUNE, 30);
    }

    /** Its last day, or today while it lasts: nothing is overdue before its day has come. */
    LocalDate asOf(LocalDate today) {
        return to().isAfter(today) ? today : to();
    }

    HalfYear previous() {
        return second ? new HalfYear(year, false) : new HalfYear(year - 1, true);
    }

    String label(Messages messages) {
        return messages.text(second ? "half-year.second" : "half-year.first", Integer.toString(year));
    }
}
