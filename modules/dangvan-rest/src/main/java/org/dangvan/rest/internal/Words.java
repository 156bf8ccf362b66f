/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this interface says to people: Vietnamese, or English where the caller prefers it. */
@FunctionalInterface
interface Words {

    Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The text in this language; another one than English is answered in Vietnamese. */
    String in(Locale locale);

    /** The sentence {@code key} of the message files with what it names. */
    static Words of(String key, Object... named) {
        Object[] texts = Arrays.stream(named).map(String::valueOf).toArray();
        return locale -> {
            Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
            ResourceBundle sentences = ResourceBundle.getBundle(
                    "org.dangvan.rest.internal.words",
                    known,
                    Words.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(sentences.getString(key), known).format(texts);
        };
    }

    /** A text that is known in one language only. */
    static Words verbatim(String text) {
        return locale -> text;
    }

    /** The language of a caller by {@code Accept-Language}; Vietnamese where it says nothing that can be read. */
    static Locale preferred(String acceptLanguage) {
        try {
            Locale found =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(VIETNAMESE, Locale.ENGLISH));
            return found == null ? VIETNAMESE : found;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            // The JDK means the first; of a range that is a hyphen alone it makes the second.
            return VIETNAMESE;
        }
    }
}
