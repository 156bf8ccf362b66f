/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangvan.base.Term;
import org.dangvan.judge.guard.Guards;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.Guard;
import org.dangvan.pack.law.LawValue.Extension;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LawValue.Variant;

/** Every kind of case that some lengths tell apart, so that what holds for all of them holds for all cases. */
final class Cases {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Guards guards = new Guards();
    private final List<Map<Fact, Long>> cases;

    private Cases(List<Map<Fact, Long>> cases) {
        this.cases = cases;
    }

    /** The cases that {@code lengths} tell apart; a plain one when they tell none apart. */
    static Cases of(Length... lengths) {
        Set<Fact> facts = new TreeSet<>();
        Set<Long> numbers = new TreeSet<>(Set.of(0L));
        for (Length length : lengths) {
            guards(length).map(Guard::expression).forEach(expression -> {
                WORD.matcher(expression)
                        .results()
                        .map(MatchResult::group)
                        .flatMap(word -> Optional.ofNullable(Fact.byCode().get(word)).stream())
                        .forEach(facts::add);
                NUMBER.matcher(expression)
                        .results()
                        .map(number -> Long.parseLong(number.group()))
                        .forEach(number -> numbers.addAll(List.of(Math.max(0, number - 1), number, number + 1)));
            });
        }
        List<Map<Fact, Long>> cases = List.of(Map.of());
        for (Fact fact : facts) {
            Set<Long> values = fact.kind() == Fact.Kind.NUMBER ? numbers : Set.of(0L, 1L);
            cases = cases.stream()
                    .flatMap(known -> values.stream().map(value -> with(known, fact, value)))
                    .toList();
        }
        return new Cases(cases);
    }

    List<Map<Fact, Long>> all() {
        return cases;
    }

    /** The variants and extensions that no case can come to, by their guards. */
    List<Guard> unreachable(Length length) {
        List<Guard> variants = length.variants().stream().map(Variant::guard).toList();
        List<Guard> extensions =
                length.extensions().stream().map(Extension::guard).toList();
        return Stream.concat(unreached(variants), unreached(extensions)).toList();
    }

    private Stream<Guard> unreached(List<Guard> choices) {
        return IntStream.range(0, choices.size())
                .filter(at -> cases.stream().noneMatch(known -> first(choices, known) == at))
                .mapToObj(choices::get);
    }

    /** Place of the first guard that holds; none: -1. */
    private int first(List<Guard> choices, Map<Fact, Long> known) {
        return IntStream.range(0, choices.size())
                .filter(at -> guards.holds(choices.get(at), known))
                .findFirst()
                .orElse(-1);
    }

    List<Term> terms(Length length, Map<Fact, Long> known) {
        return variant(length, known).map(Variant::terms).orElse(length.terms());
    }

    /** What the term may be prolonged by in all, in units of the term. */
    long prolonged(Length length, Map<Fact, Long> known) {
        return extension(length, known)
                .map(extension -> (long) extension.by().amount() * extension.times())
                .orElse(0L);
    }

    /** The case in Vietnamese. */
    static String words(Map<Fact, Long> known) {
        String words = known.entrySet().stream()
                .filter(fact -> fact.getValue() != 0)
                .map(fact ->
                        fact.getKey().label() + (fact.getKey().kind() == Fact.Kind.NUMBER ? " " + fact.getValue() : ""))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "vụ việc thông thường" : words;
    }

    private Optional<Variant> variant(Length length, Map<Fact, Long> known) {
        return length.variants().stream()
                .filter(variant -> guards.holds(variant.guard(), known))
                .findFirst();
    }

    private Optional<Extension> extension(Length length, Map<Fact, Long> known) {
        return length.extensions().stream()
                .filter(extension -> guards.holds(extension.guard(), known))
                .findFirst();
    }

    private static Stream<Guard> guards(Length length) {
        return Stream.concat(
                length.variants().stream().map(Variant::guard),
                length.extensions().stream().map(Extension::guard));
    }

    private static Map<Fact, Long> with(Map<Fact, Long> known, Fact fact, Long value) {
        Map<Fact, Long> more = new EnumMap<>(Fact.class);
        more.putAll(known);
        more.put(fact, value);
        return more;
    }
}
