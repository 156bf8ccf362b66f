/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.util.OptionalInt;

/** Columns as Excel names them: A is 0, Z is 25, AA is 26. */
public final class Columns {

    /** XFD, the last column Excel has. */
    private static final int LAST = 16_383;

    private Columns() {}

    /** The letters of a column, for instance {@code "AB"}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.reverse().toString();
    }

    /** The column of a reference such as {@code "AB7"}; empty when it is none. */
    static OptionalInt of(String reference) {
        int column = -1;
        int at = 0;
        while (at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z') {
            column = (column + 1) * 26 + reference.charAt(at) - 'A';
            at++;
            if (column > LAST) {
                return OptionalInt.empty();
            }
        }
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
