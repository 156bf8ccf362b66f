/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** On which days sessions recur, before the working calendar has its say. */
public sealed interface Recurrence {

    /** What becomes of a day that is off; empty where the policy {@code schedule.day-off} decides. */
    Optional<OffDay> offDay();

    /**
     * Days that a rule gives.
     *
     * @param rule recurrence rule of RFC 5545 without the name, for instance {@code "FREQ=MONTHLY;BYMONTHDAY=1,16"}; whole
     *     days, without an end of its own
     * @param start first of the days where they depend on it, as those of every second week do
     * @param offDay what becomes of a day that is off
     */
    record Rule(String rule, Optional<LocalDate> start, Optional<OffDay> offDay) implements Recurrence {}

    /**
     * One session a month in a week of it: the working days of that week are proposed, the office picks one.
     *
     * @param number 1 to 4 for the first to the fourth week of Monday to Sunday in which the month has a working day; empty
     *     for the last week, which the policy {@code schedule.last-week} tells
     */
    record WeekOfMonth(OptionalInt number) implements Recurrence {

        @Override
        public Optional<OffDay> offDay() {
            return Optional.empty();
        }
    }

    /**
     * Days that are written down one by one.
     *
     * @param days the days in their order, each once
     * @param offDay what becomes of a day that is off
     */
    record Dates(List<LocalDate> days, Optional<OffDay> offDay) implements Recurrence {

        /** Copies the days. */
        public Dates {
            days = List.copyOf(days);
        }
    }
}
