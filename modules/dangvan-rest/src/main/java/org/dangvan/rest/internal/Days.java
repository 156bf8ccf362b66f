/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as callers write them: {@code yyyy-MM-dd} of the years 1900 to 2199 only, since no database knows them all. */
final class Days {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2199;

    private static final Pattern DAY = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /** The day; empty when there is none of this name. */
    static Optional<LocalDate> read(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
