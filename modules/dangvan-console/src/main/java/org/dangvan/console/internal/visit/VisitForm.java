/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.visit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.console.internal.form.Agencies;
import org.dangvan.console.internal.form.Typed;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Option;

/** A visit as it is typed. */
final class VisitForm {

    private final Typed typed;

    private VisitForm(Typed typed) {
        this.typed = typed;
    }

    static VisitForm of(Call call) {
        return new VisitForm(Typed.in(call, "visit."));
    }

    /** A new one, which most often is of today. */
    static VisitForm blank(Call call, LocalDate today) {
        Map<String, String> texts = new HashMap<>(Map.of("day", LegalDay.print(today)));
        List.of("day", "unit").forEach(name -> call.parameter(name).ifPresent(text -> texts.put(name, text)));
        return new VisitForm(Typed.of(call.words(), "visit.", texts));
    }

    Typed typed() {
        return typed;
    }

    VisitDraft draft() {
        PersonEntry person = new PersonEntry(
                typed.value("person.name").orElse(""), typed.value("person.idNumber"), typed.value("person.address"));
        return new VisitDraft(
                typed.day("day"),
                Optional.of(person),
                typed.value("field"),
                typed.value("content"),
                typed.value("unit"),
                typed.value("matter"),
                typed.value("repeated").map("yes"::equals),
                typed.value("result"));
    }

    VisitFormPage page(Optional<String> notice, Units units, LocalDate today, Messages words) {
        LocalDate day = typed.day("day").orElse(today);
        return new VisitFormPage(
                notice,
                typed.field("day"),
                person("name", words),
                person("idNumber", words),
                person("address", words),
                typed.field("field"),
                typed.field("content"),
                typed.field("unit"),
                Agencies.on(units, day, typed.value("unit"), words),
                typed.field("matter"),
                typed.field("repeated"),
                Stream.of("yes", "no")
                        .map(answer -> new Option(
                                answer,
                                words.text("visit.repeated." + answer),
                                typed.value("repeated").filter(answer::equals).isPresent()))
                        .toList(),
                typed.field("result"));
    }

    private Field person(String part, Messages words) {
        return typed.field("person." + part, words.text("intake." + part));
    }
}
