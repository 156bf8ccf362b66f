/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share of a whole as Vietnamese reports print it: two decimals, half up, decimal comma.
 *
 * @param part counted share
 * @param whole what it is a share of
 */
public record Percentage(long part, long whole) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if {@code part} is negative or exceeds {@code whole}
     */
    public Percentage {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part " + part + " of whole " + whole);
        }
    }

    /** Two decimals, half up; empty when the whole is 0. */
    public Optional<BigDecimal> value() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    /** For instance {@code "95,90%"}; an en dash when the whole is 0. */
    public String text() {
        return value().map(share -> share.toPlainString().replace('.', ',') + "%")
                .orElse("–");
    }
}
