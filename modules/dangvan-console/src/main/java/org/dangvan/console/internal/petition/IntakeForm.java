/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.console.internal.form.Typed;
import org.dangvan.pages.desk.Call;

/** A petition as it is typed. */
final class IntakeForm {

    static final String LABELS = "intake.";
    static final String FILES = "attachments";
    /** Adds an empty sender. */
    static final String ADD = "them";
    /** Takes the sender of this place out. */
    static final String REMOVE = "bo";

    private static final List<String> PERSON = List.of("name", "idNumber", "address");
    private static final List<String> SINGLE =
            List.of("type", "receivedDay", "source", "anonymous", "signatories", "field", "content", "unit", "matter");

    private final Typed typed;
    private final int rows;

    private IntakeForm(Typed typed, int rows) {
        this.typed = typed;
        this.rows = rows;
    }

    /**
     * What a request says; a sender of whom nothing was typed counts only while the form is given another shape.
     *
     * @param unless what stands in fields that were left out
     */
    static IntakeForm of(Call call, Map<String, String> unless) {
        List<Map<String, String>> senders = new ArrayList<>();
        Optional<String> out = call.parameter(REMOVE);
        for (int at = 0; at <= Limits.SENDERS; at++) {
            Map<String, String> sender = new LinkedHashMap<>();
            boolean shown = false;
            for (String part : PERSON) {
                call.parameter(name(at, part)).ifPresent(text -> sender.put(part, text));
                shown |= call.request().getParameter(name(at, part)) != null;
            }
            boolean counts = isReshaped(call) ? shown : !sender.isEmpty();
            if (counts && out.filter(Integer.toString(at)::equals).isEmpty()) {
                senders.add(sender);
            }
        }
        Map<String, String> texts = new HashMap<>(unless);
        SINGLE.forEach(name -> call.parameter(name).ifPresent(text -> texts.put(name, text)));
        for (int at = 0; at < senders.size(); at++) {
            for (Map.Entry<String, String> part : senders.get(at).entrySet()) {
                texts.put(name(at, part.getKey()), part.getValue());
            }
        }
        int wanted = senders.size() + (call.parameter(ADD).isPresent() ? 1 : 0);
        return new IntakeForm(Typed.of(call.words(), LABELS, texts), Math.min(Limits.SENDERS, Math.max(1, wanted)));
    }

    static String name(int sender, String part) {
        return "senders." + sender + "." + part;
    }

    /** Whether the form is sent to change its own shape, not to be taken. */
    static boolean isReshaped(Call call) {
        return call.parameter(ADD).or(() -> call.parameter(REMOVE)).isPresent();
    }

    Typed typed() {
        return typed;
    }

    /** How many senders are shown. */
    int rows() {
        return rows;
    }

    boolean anonymous() {
        return typed.value("anonymous").isPresent();
    }

    Optional<PetitionType> type() {
        return Stream.of(PetitionType.values())
                .filter(known ->
                        typed.value("type").filter(known.name()::equals).isPresent())
                .findFirst();
    }

    PetitionDraft draft(List<Attachment> files) {
        return new PetitionDraft(
                type(),
                typed.day("receivedDay"),
                typed.value("source"),
                senders(),
                anonymous(),
                typed.value("signatories").map(IntakeForm::number),
                typed.value("field"),
                typed.value("content"),
                typed.value("unit"),
                typed.value("matter"),
                files);
    }

    private List<PersonEntry> senders() {
        return IntStream.range(0, rows)
                .filter(at -> PERSON.stream()
                        .anyMatch(part -> typed.value(name(at, part)).isPresent()))
                .mapToObj(at -> new PersonEntry(
                        typed.value(name(at, "name")).orElse(""),
                        typed.value(name(at, "idNumber")),
                        typed.value(name(at, "address"))))
                .toList();
    }

    /** The number; 0, which nobody takes, where it is none. */
    private static int number(String text) {
        String digits = text.replaceAll("[.\\s]", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
