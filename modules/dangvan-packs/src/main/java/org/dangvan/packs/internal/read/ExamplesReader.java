/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.packs.Example;
import org.dangvan.packs.internal.yaml.Findings;
import org.dangvan.packs.internal.yaml.Form;
import org.dangvan.packs.internal.yaml.Yaml;

/** Reads {@code examples/*.yaml}: a list of cases with known answers. */
public final class ExamplesReader {

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
                .map(form -> {
                    Optional<Form> given = form.form("given", "received", "type");
                    LocalDate received =
                            given.map(facts -> facts.day("received")).orElse(LocalDate.EPOCH);
                    Optional<PetitionType> type = given.flatMap(facts -> facts.optional("type"))
                            .flatMap(node -> Form.word(node, Words.PETITION_TYPES, findings));
                    return new Example(
                            form.text("name", Limits.NAME),
                            received,
                            form.text("ask"),
                            type,
                            form.day("expect"),
                            form.text("source"),
                            form.origin());
                })
                .filter(example -> findings.count() == before);
    }
}
