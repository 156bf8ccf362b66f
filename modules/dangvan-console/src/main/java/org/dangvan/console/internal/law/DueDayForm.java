/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.console.internal.form.Span;
import org.dangvan.law.LawLine;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Option;

/** A question for a last day as it was typed, and what is wrong with it. */
final class DueDayForm {

    private static final String LABELS = "due-day";
    private static final String PEOPLE = "\\d{1,9}";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Call call;
    private final Messages words;
    private final Layers layers;
    private final Optional<Regulation> rule;
    private final DueDayPage.Form form;

    DueDayForm(Call call, Layers layers) {
        this.call = call;
        this.words = call.words();
        this.layers = layers;
        this.rule = call.parameter("rule")
                .<Regulation>map(layers.regulations()::get)
                .filter(known -> known.duty().isPresent());
        this.form = new DueDayPage.Form(
                ruleField(),
                aspects(),
                rule.flatMap(Regulation::duty)
                        .map(duty ->
                                words.text("law.trigger") + " " + duty.trigger().label())
                        .orElse(""),
                start(),
                checked("time", text -> time(text).isPresent()),
                Arrays.stream(Fact.values())
                        .filter(fact -> fact.kind() == Fact.Kind.YES_OR_NO)
                        .map(fact -> new Option(fact.code(), fact.label(), holds(fact)))
                        .toList(),
                checked("people", text -> text.matches(PEOPLE)),
                days());
    }

    DueDayPage.Form form() {
        return form;
    }

    /** The rule that is asked; empty while none was chosen, or while a field is wrong. */
    Optional<Regulation> rule() {
        return rule.filter(known -> isReadable());
    }

    /** Every field that may be wrong, in the order of the page. */
    List<Field> fields() {
        return Stream.concat(Stream.of(form.rule(), form.start(), form.time(), form.people()), form.days().stream())
                .toList();
    }

    /** Whether anything is told of the case beside the day. */
    boolean isTold() {
        return form.facts().stream().anyMatch(Option::chosen)
                || Stream.concat(Stream.of(form.people()), form.days().stream())
                        .anyMatch(field -> !field.text().isEmpty());
    }

    boolean isReadable() {
        return fields().stream().allMatch(field -> field.error().isEmpty());
    }

    /** What is known of the case; to be asked once there is a rule. */
    CaseState state() {
        Map<Fact, Long> facts = new EnumMap<>(Fact.class);
        Arrays.stream(Fact.values()).filter(this::holds).forEach(fact -> facts.put(fact, 1L));
        if (!form.people().text().isEmpty()) {
            facts.put(Fact.PEOPLE, Long.parseLong(form.people().text()));
        }
        return new CaseState(
                form.start().asDay().orElseThrow(),
                Optional.empty(),
                time(form.time().text()),
                facts,
                Map.of(),
                Optional.empty(),
                day("from").map(from -> new Suspension(from, day("resumed"), words.text("due-day.stood"))).stream()
                        .toList(),
                day("decided")
                        .map(decided -> new CaseState.Prolongation(decided, words.text("due-day.prolonged")))
                        .stream()
                        .toList());
    }

    private Field ruleField() {
        Optional<String> key = call.parameter("rule");
        Field field = new Field("rule", words.text("due-day.rule"), key.orElse(""), Optional.empty());
        return key.isPresent() && rule.isEmpty() ? field.wrong(words.text("due-day.rule.unknown")) : field;
    }

    private Field start() {
        Field field = Span.day(call, LABELS, "start");
        boolean asked = call.parameter("rule").isPresent();
        return asked && field.text().isEmpty() ? field.wrong(words.text("due-day.start.missing")) : field;
    }

    private Field checked(String name, Predicate<String> readable) {
        String text = call.parameter(name).map(String::strip).orElse("");
        Field field = new Field(name, words.text("due-day." + name), text, Optional.empty());
        return text.isEmpty() || readable.test(text) ? field : field.wrong(words.text("due-day." + name + ".wrong"));
    }

    private List<Field> days() {
        Field from = Span.day(call, LABELS, "from");
        Field resumed = Span.day(call, LABELS, "resumed");
        Optional<LocalDate> stood = from.asDay();
        if (resumed.asDay().isPresent() && from.text().isEmpty()) {
            resumed = resumed.wrong(words.text("due-day.resumed.alone"));
        } else if (stood.isPresent()
                && resumed.asDay().filter(stood.get()::isAfter).isPresent()) {
            resumed = resumed.wrong(words.text("due-day.resumed.before"));
        }
        return List.of(from, resumed, Span.day(call, LABELS, "decided"));
    }

    private Optional<LocalDate> day(String name) {
        return form.days().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .flatMap(Field::asDay);
    }

    private boolean holds(Fact fact) {
        return fact.kind() == Fact.Kind.YES_OR_NO && call.parameter(fact.code()).isPresent();
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text, TIME));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private List<DueDayPage.Aspect> aspects() {
        Collator order = Collator.getInstance(Locale.forLanguageTag("vi"));
        return LawLine.of(layers, List.of()).stream()
                .filter(line -> line.rule().duty().isPresent())
                .collect(Collectors.groupingBy(LawLine::aspect, () -> new TreeMap<>(order), Collectors.toList()))
                .entrySet()
                .stream()
                .map(aspect -> new DueDayPage.Aspect(aspect.getKey(), options(aspect.getValue(), order)))
                .toList();
    }

    private List<Option> options(List<LawLine> lines, Comparator<Object> order) {
        return lines.stream()
                .map(LawLine::rule)
                .map(one -> new Option(
                        one.key(), one.label(), rule.filter(one::equals).isPresent()))
                .sorted(Comparator.comparing(Option::label, order))
                .toList();
    }
}
