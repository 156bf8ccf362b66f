/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangvan.judge.content.Example;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Way;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads an example that asks a schedule for its sessions: {@code given} has {@code from} and {@code to}. */
final class SessionsReader {

    private static final String ASK = "schedule.";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> HOW = Set.of("fixed", "moved", "skipped", "asked", "proposed");

    private SessionsReader() {}

    static boolean asksForSpan(Form example) {
        return example.optional("given")
                .filter(given ->
                        given instanceof Yaml.Fields fields && fields.fields().containsKey("from"))
                .isPresent();
    }

    static Optional<Example> read(Form form, Findings findings) {
        String name = form.text("name", Limits.NAME);
        String ask = form.text("ask");
        if (!ask.startsWith(ASK) && !ask.isEmpty()) {
            findings.add(
                    form.origin("ask"),
                    "bad-id",
                    "Ví dụ có “from”, “to” thì hỏi lịch. Hãy viết “ask: schedule.<khóa lịch>”.");
        }
        String source = form.text("source");
        Example.Sessions expected = new Example.Sessions(form.items("expect").stream()
                .flatMap(item -> session(item, findings).stream())
                .toList());
        return form.form("given", "from", "to", "policies").map(given -> {
            LocalDate from = given.day("from");
            LocalDate to = given.day("to");
            if (!to.isAfter(from)) {
                findings.add(
                        given.origin("to"),
                        "ends-before-it-begins",
                        "“to” là ngày đầu tiên không còn hỏi, phải sau “from”.");
            }
            return new Example(
                    name,
                    CaseState.on(from),
                    ask.substring(Math.min(ASK.length(), ask.length())),
                    Optional.of(new Example.Span(to, supposed(given, findings))),
                    Optional.empty(),
                    expected,
                    source,
                    form.origin());
        });
    }

    private static Map<Policy, Way> supposed(Form given, Findings findings) {
        Map<Policy, Way> ways = new EnumMap<>(Policy.class);
        given.entries("policies").forEach((key, field) -> Form.word(field.key(), Policy.byKey(), findings)
                .ifPresent(policy -> Form.word(field.value(), policy.waysByCode(), findings)
                        .ifPresent(way -> ways.put(policy, way))));
        return ways;
    }

    private static Optional<String> session(Yaml node, Findings findings) {
        return Form.text(node, findings).map(text -> {
            String[] words = text.split(" ", -1);
            for (int at = 0; at < words.length; at++) {
                if (at == 1 ? !HOW.contains(words[at]) : !DAY.matcher(words[at]).matches()) {
                    findings.add(
                            node.origin(),
                            "bad-session",
                            "“" + text
                                    + "” không phải kỳ tiếp. Hãy viết ngày, cách (fixed, moved, skipped, asked, proposed)"
                                    + " và các ngày kèm theo, ví dụ “2026-02-02 moved 2026-02-01”.");
                    break;
                }
            }
            return words.length > 1 ? text : text + " fixed";
        });
    }
}
