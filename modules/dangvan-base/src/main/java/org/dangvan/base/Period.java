/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from {@code from} (inclusive) until {@code to} (exclusive), as law counts validity.
 *
 * @param from first day, or empty when the beginning is not recorded
 * @param to first day that no longer belongs to it, or empty when it is open
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public Period {
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            throw new IllegalArgumentException("period ends " + to.get() + " and begins " + from.get());
        }
    }

    /** Whether {@code day} lies within. */
    public boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(end -> day.isBefore(end)).orElse(true);
    }
}
