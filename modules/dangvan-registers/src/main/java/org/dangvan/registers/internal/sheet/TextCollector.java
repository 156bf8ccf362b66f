/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the text of one cell, run by run, up to what a cell may hold. */
final class TextCollector {

    /** OOXML writes characters that XML cannot hold as {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean open;

    void clear() {
        text.setLength(0);
        open = false;
    }

    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    void add(char[] letters, int from, int length, String where) throws SheetRefused {
        if (!open) {
            return;
        }
        if (text.length() + length > SheetLimits.CELL_CHARACTERS) {
            throw SheetRefused.tooLarge(where + " dài hơn 32.767 ký tự, giới hạn của chính Excel");
        }
        text.append(letters, from, length);
    }

    String raw() {
        return text.toString();
    }

    String unescaped() {
        return text.indexOf("_x") < 0
                ? text.toString()
                : ESCAPE.matcher(text).replaceAll(match -> {
                    char letter = (char) Integer.parseInt(match.group(1), 16);
                    return Matcher.quoteReplacement(
                            Character.isSurrogate(letter) ? match.group() : String.valueOf(letter));
                });
    }
}
