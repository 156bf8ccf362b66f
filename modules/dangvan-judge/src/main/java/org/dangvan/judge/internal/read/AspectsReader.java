/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Transition;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;
import org.dangvan.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Reads {@code aspects.yaml}: the aspects of procedure, and what changes of law say of pending cases in each. */
public final class AspectsReader {

    private static final Map<String, Transition.Mode> MODES =
            Words.byCode(Transition.Mode.values(), Transition.Mode::name);

    private AspectsReader() {}

    /** Reads the file; what has a mistake is left out. */
    public static List<Aspect> read(Yaml file, Findings findings) {
        return Form.of(file, findings, "aspects", "transitions")
                .map(form -> aspects(form, findings))
                .orElse(List.of());
    }

    private static List<Aspect> aspects(Form file, Findings findings) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Yaml item : file.optionalItems("aspects")) {
            Form.of(item, findings, "id", "label").ifPresent(form -> {
                String id = Words.id(form, "id", findings);
                if (labels.put(id, form.text("label", Limits.NAME)) != null) {
                    findings.add(
                            form.origin("id"), "duplicate-aspect", "Mặt thủ tục “" + id + "” đã có. Hãy giữ một dòng.");
                }
            });
        }
        Map<String, List<Transition>> transitions = new LinkedHashMap<>();
        for (Yaml item : file.optionalItems("transitions")) {
            transition(item, findings).ifPresent(one -> transitions
                    .computeIfAbsent(one.aspect(), any -> new ArrayList<>())
                    .add(one));
        }
        List<Aspect> aspects = new ArrayList<>();
        labels.forEach((id, label) -> aspects.add(new Aspect(id, label, ordered(transitions.remove(id)))));
        // An aspect of a pack above: the layering knows it, or tells that nobody does.
        transitions.forEach((id, list) -> aspects.add(new Aspect(id, "", ordered(list))));
        return aspects;
    }

    private static List<Transition> ordered(@Nullable List<Transition> transitions) {
        return transitions == null
                ? List.of()
                : transitions.stream()
                        .sorted(Comparator.comparing(Transition::on))
                        .toList();
    }

    private static Optional<Transition> transition(Yaml item, Findings findings) {
        int before = findings.count();
        return Form.of(item, findings, "aspect", "on", "pending", "mode", "source", "status")
                .flatMap(form -> {
                    String aspect = Words.id(form, "aspect", findings);
                    LocalDate on = form.day("on");
                    Optional<Form> pending = form.form("pending", "since", "until");
                    LegalEvent since = pending.map(
                                    days -> days.word("since", LegalEvent.byCode(), LegalEvent.PETITION_RECEIVED))
                            .orElse(LegalEvent.PETITION_RECEIVED);
                    Optional<LegalEvent> until = pending.flatMap(days -> days.optional("until"))
                            .flatMap(node -> Form.word(node, LegalEvent.byCode(), findings));
                    Transition.Mode mode = form.word("mode", MODES, Transition.Mode.OLD_CONTINUES);
                    Optional<Citation> source = Citations.required(form, "source", findings);
                    Confirmation confirmation =
                            form.optionalWord("status", Words.CONFIRMATIONS, Confirmation.CONFIRMED);
                    return findings.count() == before
                            ? source.map(citation -> new Transition(
                                    aspect, on, since, until, mode, citation, confirmation, form.origin()))
                            : Optional.empty();
                });
    }
}
