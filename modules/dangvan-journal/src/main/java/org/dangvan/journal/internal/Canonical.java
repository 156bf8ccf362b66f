/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import java.util.Optional;
import org.dangvan.access.journal.JournalEntry;

/**
 * A line of the journal as the one text that is sealed: a JSON object with its members in this order, without blanks, those that
 * are empty left out. Two lines that differ in anything differ in it.
 */
final class Canonical {

    private static final int FIRST_PRINTABLE = 0x20;

    private Canonical() {}

    static String text(JournalEntry entry) {
        StringBuilder text = new StringBuilder(200).append('{');
        member(text, "id", entry.id().toString());
        member(text, "at", entry.at().toString());
        member(text, "actor", entry.actor());
        member(text, "origin", entry.origin());
        member(text, "action", entry.action());
        member(text, "kind", entry.kind());
        member(text, "subject", entry.subject());
        member(text, "detail", entry.detail());
        return text.append('}').toString();
    }

    private static void member(StringBuilder text, String name, Optional<String> value) {
        value.ifPresent(present -> member(text, name, present));
    }

    private static void member(StringBuilder text, String name, String value) {
        if (text.length() > 1) {
            text.append(',');
        }
        text.append('"').append(name).append("\":\"");
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == '"' || letter == '\\') {
                text.append('\\').append(letter);
            } else if (letter < FIRST_PRINTABLE
                    || Character.isSurrogate(letter)
                    || letter == '\u0085'
                    || letter == '\u2028'
                    || letter == '\u2029') {
                text.append("\\u").append("%04x".formatted((int) letter));
            } else {
                text.append(letter);
            }
        }
        text.append('"');
    }
}
