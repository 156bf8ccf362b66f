/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.facts;

import java.time.LocalDate;
import java.util.List;
import org.dangvan.base.facts.FactField;

/** One condition on records, with its days filled in. */
public sealed interface Criterion {

    /** The field asked about. */
    FactField field();

    /** The day is present and lies between {@code from} and {@code to}, both included. */
    record DayBetween(FactField field, LocalDate from, LocalDate to) implements Criterion {}

    /** The day is present and not after {@code day}. */
    record DayUntil(FactField field, LocalDate day) implements Criterion {}

    /** The day is missing or after {@code day}. */
    record DayNotUntil(FactField field, LocalDate day) implements Criterion {}

    /** The day is present and before {@code day}. */
    record DayBefore(FactField field, LocalDate day) implements Criterion {}

    /** The code is one of these. */
    record CodeIn(FactField field, List<String> codes) implements Criterion {

        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if there is none
         */
        public CodeIn {
            codes = List.copyOf(codes);
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("no codes for " + field);
            }
        }
    }
}
