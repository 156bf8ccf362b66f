/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.CaseState.Prolongation;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads what is given of a case. */
final class CaseReader {

    /** Everything that may be given. */
    static final String[] KEYS = {"start", "after", "time", "type", "facts", "events", "act", "suspended", "extended"};

    private static final Map<String, Long> YES_OR_NO = Map.of("yes", 1L, "no", 0L);

    private CaseReader() {}

    static CaseState read(Form given, Findings findings) {
        return new CaseState(
                given.day("start"),
                given.optionalText("after"),
                given.optional("time")
                        .flatMap(node -> Form.text(node, findings).flatMap(text -> time(text, node, findings))),
                facts(given, findings),
                events(given, findings),
                given.optionalDay("act"),
                suspensions(given, findings),
                prolongations(given, findings));
    }

    /** A time written {@code HH:mm}; empty, with a finding, when it is none. */
    static Optional<LocalTime> time(String text, Yaml node, Findings findings) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException wrong) {
            findings.add(node.origin(), "bad-time", "“" + text + "” không phải giờ. Hãy viết giờ:phút, ví dụ 08:30.");
            return Optional.empty();
        }
    }

    private static Map<Fact, Long> facts(Form given, Findings findings) {
        Map<Fact, Long> facts = new EnumMap<>(Fact.class);
        given.entries("facts").forEach((word, field) -> Form.word(field.key(), Fact.byCode(), findings)
                .ifPresent(fact -> fact(fact, field.value(), findings).ifPresent(value -> facts.put(fact, value))));
        return facts;
    }

    private static Optional<Long> fact(Fact fact, Yaml value, Findings findings) {
        if (fact.kind() == Fact.Kind.YES_OR_NO) {
            return Form.word(value, YES_OR_NO, findings);
        }
        return Form.text(value, findings).flatMap(text -> {
            if (text.matches("\\d{1,9}")) {
                return Optional.of(Long.parseLong(text));
            }
            findings.add(
                    value.origin(),
                    "bad-number",
                    "“" + fact.code() + "” là số nguyên từ 0, không phải “" + text + "”.");
            return Optional.empty();
        });
    }

    private static Map<LegalEvent, LocalDate> events(Form given, Findings findings) {
        Map<LegalEvent, LocalDate> events = new EnumMap<>(LegalEvent.class);
        given.entries("events").forEach((word, field) -> Form.word(field.key(), LegalEvent.byCode(), findings)
                .ifPresent(event -> Form.day(field.value(), findings).ifPresent(day -> events.put(event, day))));
        return events;
    }

    private static List<Suspension> suspensions(Form given, Findings findings) {
        List<Suspension> suspensions = new ArrayList<>();
        for (Yaml item : given.optionalItems("suspended")) {
            Form.of(item, findings, "from", "resumed", "reason").ifPresent(form -> {
                if (!form.has("from")) {
                    findings.add(
                            form.origin(),
                            "resumed-not-suspended",
                            "Tiếp tục mà không có tạm đình chỉ. Hãy ghi “from: ngày tạm đình chỉ”.");
                    return;
                }
                LocalDate from = form.day("from");
                Optional<LocalDate> resumed = form.optionalDay("resumed");
                if (resumed.filter(from::isAfter).isPresent()) {
                    findings.add(
                            form.origin("resumed"), "resumed-before", "Ngày tiếp tục đứng trước ngày tạm đình chỉ.");
                    return;
                }
                if (!suspensions.isEmpty() && !follows(suspensions.get(suspensions.size() - 1), from)) {
                    findings.add(
                            form.origin("from"),
                            "suspended-twice",
                            "Tạm đình chỉ khi lần trước chưa kết thúc. Hãy ghi “resumed” cho lần trước và xếp theo thời gian.");
                    return;
                }
                suspensions.add(new Suspension(
                        from, resumed, form.optionalText("reason").orElse("tạm đình chỉ")));
            });
        }
        return suspensions;
    }

    private static boolean follows(Suspension before, LocalDate from) {
        return before.resumed().filter(resumed -> !from.isBefore(resumed)).isPresent();
    }

    private static List<Prolongation> prolongations(Form given, Findings findings) {
        List<Prolongation> prolongations = new ArrayList<>();
        for (Yaml item : given.optionalItems("extended")) {
            Form.of(item, findings, "decided", "reason")
                    .ifPresent(form -> prolongations.add(new Prolongation(
                            form.day("decided"), form.optionalText("reason").orElse("gia hạn"))));
        }
        return prolongations;
    }
}
