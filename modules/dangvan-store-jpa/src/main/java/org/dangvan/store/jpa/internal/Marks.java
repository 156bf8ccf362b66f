/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/** The marks after which lists go on. */
final class Marks {

    private Marks() {}

    /**
     * The id that a mark is.
     *
     * @throws IllegalArgumentException if it is none
     */
    static String id(String mark) {
        return UUID.fromString(mark).toString();
    }

    /** The mark of a row in a list by day and id. */
    static String of(LocalDate day, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a mark made by {@link #of}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static DayAndId read(String mark) {
        String[] parts = new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8).split("\\|", -1);
        try {
            return new DayAndId(LocalDate.parse(parts[0]), id(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeException damaged) {
            throw new IllegalArgumentException("not a mark: " + mark, damaged);
        }
    }

    /** Where a list by day and id stands. */
    record DayAndId(LocalDate day, String id) {}
}
