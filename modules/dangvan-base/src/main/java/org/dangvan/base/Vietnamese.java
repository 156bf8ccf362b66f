/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.text.Normalizer;
import java.util.LinkedHashSet;
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

    /** Bits of the general categories M and N of Unicode. */
    private static final int COMBINING =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    /** Letters; without their marks they may become three each, of three bytes: databases know words of 2,046 bytes. */
    private static final int LONGEST_WORD = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** One letter without its marks for each letter below; 0 where there is no such letter. */
    private static final char[] BARE = bare('\u1F00');

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
        StringBuilder moved = null;
        for (int at = 0; at + 1 < key.length(); at++) {
            String newPlace = isOldPlace(key, at) ? TONE_PLACES.get(key.substring(at, at + 2)) : null;
            if (newPlace != null) {
                moved = moved == null ? new StringBuilder(key) : moved;
                moved.replace(at, at + 2, newPlace);
            }
        }
        return moved == null ? key : moved.toString();
    }

    /** In open syllables only: "toàn" keeps its mark, "hoà" moves it; "quý" has no u of its own. */
    private static boolean isOldPlace(String key, int at) {
        char first = key.charAt(at);
        return (first == 'o' || first == 'u')
                && key.charAt(at + 1) > 'z'
                && (at == 0 || key.charAt(at - 1) != 'q')
                && (at + 2 == key.length() || !isOfSyllable(key.codePointAt(at + 2)));
    }

    /**
     * The different words of a text by their {@link #key}, in their order. Marks without a letter are no word, and of a word
     * that is longer than any language has it counts how it begins.
     */
    public static Set<String> words(String text) {
        String key = key(text);
        Set<String> words = new LinkedHashSet<>();
        int begin = 0;
        boolean letters = false;
        for (int at = 0; at < key.length(); ) {
            int letter = key.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (isOfWord(letter)) {
                letters |= !is(COMBINING, letter);
            } else {
                if (letters) {
                    words.add(word(key, begin, at));
                }
                begin = next;
                letters = false;
            }
            at = next;
        }
        if (letters) {
            words.add(word(key, begin, key.length()));
        }
        return words;
    }

    private static String word(String key, int begin, int end) {
        int last = Math.min(end, begin + LONGEST_WORD);
        return key.substring(begin, Character.isHighSurrogate(key.charAt(last - 1)) ? last - 1 : last);
    }

    /** The word without any mark: {@code "nguyễn"} and {@code "nguyen"} meet, and {@code đ} is {@code d}. */
    public static String plain(String key) {
        char[] plain = key.toCharArray();
        for (int at = 0; at < plain.length; at++) {
            char bare = plain[at] < BARE.length ? BARE[plain[at]] : 0;
            if (bare == 0) {
                return decomposed(key);
            }
            plain[at] = bare;
        }
        return new String(plain);
    }

    private static String decomposed(String key) {
        String bare =
                MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D');
    }

    private static char[] bare(char end) {
        char[] bare = new char[end];
        for (char letter = 0; letter < end; letter++) {
            String decomposed = decomposed(String.valueOf(letter));
            bare[letter] = decomposed.length() == 1 ? decomposed.charAt(0) : 0;
        }
        return bare;
    }

    private static boolean isOfWord(int letter) {
        return isOfSyllable(letter) || is(NUMBERS, letter);
    }

    private static boolean isOfSyllable(int letter) {
        return Character.isLetter(letter) || is(COMBINING, letter);
    }

    private static boolean is(int types, int letter) {
        return (types >> Character.getType(letter) & 1) != 0;
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
