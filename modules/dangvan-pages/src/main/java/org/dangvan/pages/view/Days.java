/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as officers type them: day first, with slash, dash or dot; addresses write them year first. */
public final class Days {

    /** The last day that can be typed. */
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ADDRESS = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Days() {}

    /** The day written, if it is one of the calendar between 1900 and 2199. */
    public static Optional<LocalDate> parse(String text) {
        Matcher typed = TYPED.matcher(text.strip());
        if (typed.matches()) {
            return day(typed.group(3), typed.group(2), typed.group(1));
        }
        Matcher address = ADDRESS.matcher(text.strip());
        return address.matches() ? day(address.group(1), address.group(2), address.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(found -> !found.isBefore(FIRST) && !found.isAfter(LAST));
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }
}
