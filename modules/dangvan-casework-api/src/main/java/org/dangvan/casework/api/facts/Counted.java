/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.facts;

import java.util.Map;

/**
 * What a {@link Tally} came to.
 *
 * @param number the one number; 0 where codes were counted apart
 * @param byCode the number of each code that occurs, records without a code left out; empty where one number was asked for
 */
public record Counted(long number, Map<String, Long> byCode) {

    /** Copies the numbers. */
    public Counted {
        byCode = Map.copyOf(byCode);
    }

    /** One number. */
    public static Counted of(long number) {
        return new Counted(number, Map.of());
    }
}
