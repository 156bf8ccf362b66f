/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.base.PetitionType;
import org.dangvan.judge.content.Example;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;

/** Reads {@code examples/*.yaml}: a list of cases with known answers. */
public final class ExamplesReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}))?");

    private ExamplesReader() {}

    /** Reads a file; cases with a mistake are left out. */
    public static List<Example> read(Yaml file, Findings findings) {
        return Form.items(file, findings).stream()
                .map(item -> example(item, findings))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Example> example(Yaml item, Findings findings) {
        int before = findings.count();
        return Form.of(item, findings, "name", "given", "ask", "expect", "source")
                .flatMap(form -> {
                    if (SessionsReader.asksForSpan(form)) {
                        return SessionsReader.read(form, findings);
                    }
                    Optional<Form> given = form.form("given", CaseReader.KEYS);
                    Optional<PetitionType> type = given.flatMap(facts -> facts.optional("type"))
                            .flatMap(node -> Form.word(node, Words.PETITION_TYPES, findings));
                    String name = form.text("name", Limits.NAME);
                    String ask = form.text("ask");
                    String source = form.text("source");
                    Optional<Example.Expected> expected =
                            form.required("expect").flatMap(node -> expected(node, findings));
                    return given.map(facts -> CaseReader.read(facts, findings))
                            .flatMap(state -> expected.map(answer -> new Example(
                                    name, state, ask, Optional.empty(), type, answer, source, form.origin())));
                })
                .filter(example -> findings.count() == before);
    }

    private static Optional<Example.Expected> expected(Yaml node, Findings findings) {
        return Form.text(node, findings).flatMap(text -> {
            Matcher day = DAY.matcher(text);
            if (!day.matches()) {
                return Optional.of(
                        switch (text) {
                            case "not-in-force" -> new Example.NotInForce();
                            case "standing" -> new Example.Standing();
                            case "refused" -> new Example.Refused();
                            default -> new Example.Value(text);
                        });
            }
            Optional<LocalDate> written = Form.day(new Yaml.Text(day.group(1), node.origin()), findings);
            Optional<LocalTime> time =
                    Optional.ofNullable(day.group(2)).flatMap(at -> CaseReader.time(at, node, findings));
            return written.map(last -> new Example.Day(last, time));
        });
    }
}
