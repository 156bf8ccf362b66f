/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

/**
 * A length of time as law writes it.
 *
 * @param amount number of units, at least 1
 * @param unit what is counted
 */
public record Term(int amount, TermUnit unit) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if {@code amount} is less than 1
     */
    public Term {
        if (amount < 1) {
            throw new IllegalArgumentException("term of " + amount + " " + unit);
        }
    }

    /** In Vietnamese, for instance {@code "10 ngày làm việc"}. */
    public String text() {
        return amount + " " + unit.label();
    }
}
