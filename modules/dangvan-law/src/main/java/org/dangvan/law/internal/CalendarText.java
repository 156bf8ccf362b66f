/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Choice;
import org.dangvan.pack.law.LawValue.Holiday;
import org.dangvan.pack.law.LawValue.Item;
import org.dangvan.pack.law.LawValue.Items;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Way;

/**
 * What of the packs could change a working day, as sorted lines of text. Names and provisions are not among it: they explain
 * a day and do not move it.
 */
final class CalendarText {

    private static final String DAY = "day";
    private static final String YEAR = "year";
    private static final String VALUE = "value";
    private static final String OPEN = "-";
    private static final Citation NOWHERE = new Citation("-", "-");
    private static final Origin ORIGIN = new Origin("kept", "kept", 1, 1);

    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final Map<Integer, Confirmation> years = new HashMap<>();
    private final Map<String, List<Version<LawValue>>> values = new HashMap<>();

    private CalendarText() {}

    static String of(Layers layers) {
        TreeSet<String> lines = new TreeSet<>();
        layers.calendar()
                .values()
                .forEach(day -> lines.add(
                        String.join(" ", DAY, day.day().toString(), day.kind().name())));
        layers.calendarYears()
                .forEach((year, confirmation) ->
                        lines.add(String.join(" ", YEAR, year.toString(), confirmation.name())));
        layers.regulations().values().forEach(rule -> rule.values().versions().forEach(version -> value(
                        rule.key(), version.value())
                .ifPresent(value -> lines.add(String.join(" ", VALUE, rule.key(), span(version.validity()), value)))));
        return String.join("\n", lines);
    }

    private static Optional<String> value(String key, LawValue value) {
        if (value instanceof Holiday holiday) {
            return Optional.of(String.join(
                    " ",
                    holiday.lunar() ? "lunar" : "solar",
                    holiday.on().toString(),
                    Integer.toString(holiday.before()),
                    Integer.toString(holiday.after())));
        }
        if (key.equals(Layers.REST_DAYS) && value instanceof Items days) {
            return Optional.of(
                    "rest " + days.items().stream().map(Item::code).sorted().collect(Collectors.joining(",")));
        }
        return key.equals(Policy.COMPENSATION.key()) && value instanceof Choice choice
                ? Optional.of("way " + choice.way().name())
                : Optional.empty();
    }

    private static String span(Period validity) {
        return validity.from().map(LocalDate::toString).orElse(OPEN) + " "
                + validity.to().map(LocalDate::toString).orElse(OPEN);
    }

    /**
     * The same days again.
     *
     * @throws IllegalArgumentException if {@code text} was not made by {@link #of}
     */
    static Layers read(String text) {
        CalendarText read = new CalendarText();
        text.lines().forEach(read::line);
        return Layers.none().with(read.days, read.years).with(read.rules());
    }

    private Map<String, Regulation> rules() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> rule(entry.getKey(), entry.getValue())));
    }

    private void line(String line) {
        List<String> words = List.of(line.split(" ", -1));
        try {
            switch (words.get(0)) {
                case DAY -> {
                    LocalDate day = LocalDate.parse(words.get(1));
                    days.put(day, day(day, CalendarDay.Kind.valueOf(words.get(2))));
                }
                case YEAR -> years.put(Integer.valueOf(words.get(1)), Confirmation.valueOf(words.get(2)));
                case VALUE -> values.computeIfAbsent(words.get(1), key -> new ArrayList<>())
                        .add(version(words.get(2), words.get(3), words.subList(4, words.size())));
                default -> throw new IllegalArgumentException("unknown word");
            }
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException("no line of a kept calendar: " + line, wrong);
        }
    }

    private static CalendarDay day(LocalDate day, CalendarDay.Kind kind) {
        return new CalendarDay(day, kind, kind.name(), NOWHERE, Confirmation.CONFIRMED, Optional.empty(), ORIGIN);
    }

    private static Version<LawValue> version(String from, String to, List<String> value) {
        LawValue read =
                switch (value.get(0)) {
                    case "rest" -> new Items(Arrays.stream(value.get(1).split(","))
                            .map(code -> new Item(code, code, Optional.empty(), Map.of()))
                            .toList());
                    case "way" -> new Choice(Way.valueOf(value.get(1)));
                    case "lunar", "solar" -> new Holiday(
                            MonthDay.parse(value.get(1)),
                            value.get(0).equals("lunar"),
                            Integer.parseInt(value.get(2)),
                            Integer.parseInt(value.get(3)));
                    default -> throw new IllegalArgumentException("unknown value");
                };
        Period validity = new Period(day(from), day(to));
        return new Version<>(validity, read, NOWHERE, Confirmation.CONFIRMED, Optional.empty(), ORIGIN);
    }

    private static Optional<LocalDate> day(String word) {
        return word.equals(OPEN) ? Optional.empty() : Optional.of(LocalDate.parse(word));
    }

    private static Regulation rule(String key, List<Version<LawValue>> versions) {
        return new Regulation(
                key,
                key,
                "",
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.empty(),
                new DatedValue<>(versions.stream()
                        .sorted(Comparator.comparing(Version::from))
                        .toList()),
                ORIGIN);
    }
}
