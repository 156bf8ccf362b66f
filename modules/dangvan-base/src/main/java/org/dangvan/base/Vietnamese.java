/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Vietnamese text as it is compared: the same words typed in different ways give the same key. */
public final class Vietnamese {

    private static final Locale LOCALE = Locale.forLanguageTag("vi");

    /** Old and new places of the tone mark in open syllables (hoà = hòa, uỷ = ủy); the new place is the key. */
    private static final Map<String, String> TONE_PLACES = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private Vietnamese() {}

    /** Composed letters, single spaces, no space at either end, no invisible characters; case and tones stay. */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder cleaned = new StringBuilder(composed.length());
        boolean space = false;
        for (int at = 0; at < composed.length(); ) {
            int letter = composed.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                space = true;
            } else if (Character.getType(letter) != Character.FORMAT && !Character.isISOControl(letter)) {
                if (space && cleaned.length() > 0) {
                    cleaned.append(' ');
                }
                space = false;
                cleaned.appendCodePoint(letter);
            }
        }
        return cleaned.toString();
    }

    /** The key under which two spellings of the same words meet: cleaned, lower case, tone marks in their new place. */
    public static String key(String text) {
        String key = clean(text).toLowerCase(LOCALE);
        for (Map.Entry<String, String> place : TONE_PLACES.entrySet()) {
            // Only in open syllables: "toàn" keeps its mark, "hoà" moves it; "quý" has no u of its own.
            key = key.replaceAll("(?<!q)" + place.getKey() + "(?![\\p{L}])", place.getValue());
        }
        return key;
    }

    /** Whether the text has letters and all of them are capitals. */
    public static boolean isAllCapitals(String text) {
        return !text.equals(text.toLowerCase(LOCALE)) && text.equals(text.toUpperCase(LOCALE));
    }
}
