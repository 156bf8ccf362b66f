/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.time.LocalDate;
import java.time.Month;
import org.dangvan.console.internal.view.Messages;

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

    LocalDate from() {
        return LocalDate.of(year, second ? Month.JULY : Month.JANUARY, 1);
    }

    LocalDate to() {
        return second ? LocalDate.of(year, Month.DECEMBER, 31) : LocalDate.of(year, Month.JUNE, 30);
    }

    HalfYear previous() {
        return second ? new HalfYear(year, false) : new HalfYear(year - 1, true);
    }

    String label(Messages messages) {
        return messages.text(second ? "half-year.second" : "half-year.first", year);
    }
}
