/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** In open syllables only: "toàn" keeps its mark, "hoà" moves it; "quý" has no u of its own. */
    private static final Pattern OLD_PLACES =
            Pattern.compile("(?<!q)(?:" + String.join("|", TONE_PLACES.keySet()) + ")(?![\\p{L}\\p{M}])");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Vietnamese() {}

    /** Composed letters, single spaces, no space at either end, no invisible characters; case and tones stay. */
    public static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                space = true;
            } else if (isVisible(letter)) {
                if (space && cleaned.length() > 0) {
                    cleaned.append(' ');
                }
                space = false;
                cleaned.appendCodePoint(letter);
            }
        }
        // Last, so that an invisible character between a letter and its mark keeps nothing apart.
        return Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    }

    /** As {@link #clean}, line by line: text of several lines keeps them. */
    public static String cleanLines(String text) {
        return text.lines()
                .map(Vietnamese::clean)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The key under which two spellings of the same words meet: cleaned, lower case, tone marks in their new place. */
    public static String key(String text) {
        String key = clean(text).toLowerCase(LOCALE);
        return OLD_PLACES.matcher(key).replaceAll(found -> TONE_PLACES.getOrDefault(found.group(), found.group()));
    }

    /** The different words of a text by their {@link #key}, in their order. */
    public static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(BETWEEN_WORDS.split(key(text))));
        words.remove("");
        return words;
    }

    /** The word without any mark: {@code "nguyễn"} and {@code "nguyen"} meet, and {@code đ} is {@code d}. */
    public static String plain(String key) {
        String bare =
                MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D');
    }

    private static boolean isVisible(int letter) {
        int type = Character.getType(letter);
        // Half of a pair is no letter, and no database takes it.
        return type != Character.FORMAT && type != Character.SURROGATE && !Character.isISOControl(letter);
    }

    /** Whether the text has letters and all of them are capitals. */
    public static boolean isAllCapitals(String text) {
        return !text.equals(text.toLowerCase(LOCALE)) && text.equals(text.toUpperCase(LOCALE));
    }
}
