/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reviewed table of what may be shipped: {@code config/checks/shipped.txt}. A line has a kind and its columns between bars; the
 * last column says why. A line that nothing uses is refused too, so that the table stays true.
 */
final class ReviewedTable {

    /** A line: its kind, its columns and the reason. */
    private record Line(int number, String kind, String first, String second, String third) {}

    private final List<Line> lines = new ArrayList<>();
    private final Set<Line> used = new LinkedHashSet<>();
    private final String file;

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException if a line is not understood or has no reason
     */
    ReviewedTable(Path table) {
        file = String.valueOf(table.getFileName());
        int number = 0;
        for (String text : read(table)) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                lines.add(line(number, text.split("\\|", -1)));
            }
        }
    }

    private Line line(int number, String... columns) {
        String kind = columns[0].strip();
        int expected =
                switch (kind) {
                    case "allow", "ban" -> 3;
                    case "reads", "names" -> 4;
                    case "carries" -> 5;
                    default -> throw new IllegalArgumentException(
                            file + ":" + number + ": unknown kind '" + kind + "'");
                };
        if (columns.length != expected || columns[expected - 1].isBlank()) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": '" + kind + "' wants " + expected + " columns, the last one a reason");
        }
        return new Line(
                number,
                kind,
                columns[1].strip(),
                expected > 3 ? columns[2].strip() : "",
                expected > 4 ? columns[3].strip() : "");
    }

    private static List<String> read(Path table) {
        try {
            return Files.readAllLines(table, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(table.toString(), broken);
        }
    }

    /** Says whether a licence may be shipped. */
    boolean allows(String spdx) {
        return of("allow").stream()
                        .filter(line -> line.first.equals(spdx))
                        .peek(used::add)
                        .count()
                > 0;
    }

    /** What a name or an address of a licence means, if the table knows it. */
    Optional<String> reads(String said) {
        return of("reads").stream()
                .filter(line -> matches(line.first, said))
                .peek(used::add)
                .map(Line::second)
                .findFirst();
    }

    /** The licence of a library that does not name it well itself. */
    Optional<String> licenceOf(Coordinates jar) {
        return of("names").stream()
                .filter(line -> matches(line.first, jar.library()))
                .peek(used::add)
                .map(Line::second)
                .findFirst();
    }

    /** What a jar carries inside without saying so in a {@code pom.properties}, and the licence of each. */
    Map<Coordinates, String> carriedBy(Coordinates jar) {
        return of("carries").stream()
                .filter(line -> line.first.equals(jar.toString()))
                .peek(used::add)
                .collect(Collectors.toMap(line -> Coordinates.of(line.second), Line::third));
    }

    /** The line that bans a library, if there is one: {@code shipped.txt:12}. */
    Optional<String> ban(Coordinates part) {
        return of("ban").stream()
                .filter(line -> matches(line.first, part.library()))
                .map(line -> file + ":" + line.number)
                .findFirst();
    }

    /** Lines that speak of nothing shipped. A ban is meant to be such a line. */
    List<String> unused() {
        TreeMap<Integer, String> found = new TreeMap<>();
        for (Line line : lines) {
            if (!line.kind.equals("ban") && !used.contains(line)) {
                found.put(line.number, file + ":" + line.number + ": nothing shipped needs '" + line.first + "'");
            }
        }
        return List.copyOf(found.values());
    }

    private List<Line> of(String kind) {
        return lines.stream().filter(line -> line.kind.equals(kind)).toList();
    }

    private static boolean matches(String pattern, String library) {
        String regex = Pattern.quote(pattern.toLowerCase(Locale.ROOT)).replace("*", "\\E.*\\Q");
        return library.toLowerCase(Locale.ROOT).matches(regex);
    }

    /** For the message of a refusal: what is allowed. */
    Set<String> allowed() {
        Set<String> found = new TreeSet<>();
        of("allow").forEach(line -> found.add(line.first));
        return found;
    }
}
