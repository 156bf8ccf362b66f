/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

/** Text of cells as notices repeat it. */
final class CellText {

    private static final int LONGEST = 100;

    /** Stands for what must not be repeated. */
    static final String HIDDEN = "***";

    private CellText() {}

    /** At most 100 characters; a longer text ends with an ellipsis. */
    static String clipped(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
