/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangvan.base.Vietnamese;
import org.dangvan.pack.UnitDefinition;

/**
 * The agencies by every name under which registers write them.
 *
 * <p>Compared without case, spaces, old tone places and kinds of dashes, with abbreviations written out word by word.
 * Agencies of every time are known, for registers are old. Where two share a name, the one listed first has it, and a
 * name goes before an alias.
 */
final class AgencyNames {

    private static final int SUGGESTIONS = 3;

    /** A name with one letter in this many wrong is still near. */
    private static final int LETTERS_PER_MISTAKE = 5;

    private final Map<String, String> abbreviations = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> folded = new LinkedHashMap<>();

    AgencyNames(Collection<UnitDefinition> units, Map<String, String> shortForms) {
        shortForms.forEach((form, words) -> abbreviations.put(Vietnamese.key(form), Vietnamese.key(words)));
        for (UnitDefinition unit : units) {
            codes.putIfAbsent(key(unit.name()), unit.code());
            folded.put(unit.name(), fold(key(unit.name())));
        }
        for (UnitDefinition unit : units) {
            unit.aliases().forEach(alias -> codes.putIfAbsent(key(alias), unit.code()));
        }
    }

    /** Code of the agency with this name. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    /** Names that look like this one, the nearest first, at most three. */
    List<String> near(String name) {
        String wanted = fold(key(name));
        int mistakes = Math.max(1, wanted.length() / LETTERS_PER_MISTAKE);
        return folded.entrySet().stream()
                .map(known -> Map.entry(known.getKey(), distance(wanted, known.getValue(), mistakes)))
                .filter(known -> known.getValue() <= mistakes)
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .limit(SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String key(String name) {
        String plain = Vietnamese.key(name).replaceAll("\\s*[-‐‑‒–—−]\\s*", " - ");
        return Arrays.stream(plain.split(" "))
                .map(word -> abbreviations.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** Without tones and marks: what is left when somebody types without a Vietnamese keyboard. */
    private static String fold(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    /** Letters to add, drop or change; more than {@code most} is not counted further. */
    private static int distance(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        int[] before = new int[right.length() + 1];
        Arrays.setAll(before, index -> index);
        for (int row = 1; row <= left.length(); row++) {
            int[] now = new int[before.length];
            now[0] = row;
            for (int column = 1; column < now.length; column++) {
                int change = before[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(change, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[right.length()];
    }
}
