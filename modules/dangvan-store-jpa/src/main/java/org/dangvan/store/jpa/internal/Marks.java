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

    private static final int LONGEST_PAGE = 200;

    /** No database knows all the years that Java does. */
    private static final int LAST_YEAR = 9999;

    private Marks() {}

    /**
     * Checks how many items are asked for.
     *
     * @throws IllegalArgumentException if it is none of 1 to 200
     */
    static void check(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

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
            LocalDate day = LocalDate.parse(parts[0]);
            if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
                throw new IllegalArgumentException("not a mark: " + mark);
            }
            return new DayAndId(day, id(parts.length == 2 ? parts[1] : ""));
        } catch (DateTimeException damaged) {
            throw new IllegalArgumentException("not a mark: " + mark, damaged);
        }
    }

    /** The mark of a row in a list that has parts, counted from 0. */
    static String of(int part, LocalDate day, String id) {
        return part + of(day, id);
    }

    /**
     * Reads a mark made by {@link #of(int, LocalDate, String)}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Place place(String mark) {
        int part = mark.isEmpty() ? -1 : mark.charAt(0) - '0';
        if (part < 0 || part > 1) {
            throw new IllegalArgumentException("not a mark: " + mark);
        }
        DayAndId rest = read(mark.substring(1));
        return new Place(part, rest.day(), rest.id());
    }

    /** Where a list with parts stands. */
    record Place(int part, LocalDate day, String id) {}

    /** Where a list by day and id stands. */
    record DayAndId(LocalDate day, String id) {}
}
