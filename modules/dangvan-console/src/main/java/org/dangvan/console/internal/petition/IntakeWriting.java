/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.console.internal.form.Agencies;
import org.dangvan.console.internal.form.Typed;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Option;

/** Puts the form for a petition on its page, as it was typed. */
final class IntakeWriting {

    private final Messages words;
    private final Units units;
    private final LocalDate today;

    IntakeWriting(Messages words, Units units, LocalDate today) {
        this.words = words;
        this.units = units;
        this.today = today;
    }

    IntakePage of(IntakeForm form, Optional<String> notice, List<String> filesLost, String focus) {
        Typed typed = form.typed();
        List<IntakePage.Sender> senders = IntStream.range(0, form.rows())
                .mapToObj(at -> sender(typed, at, form.rows()))
                .toList();
        Field files =
                new Field(IntakeForm.FILES, words.text("intake.attachments"), "", typed.errorWithin(IntakeForm.FILES));
        LocalDate day = typed.day("receivedDay").orElse(today);
        return new IntakePage(
                notice,
                typed.field("type"),
                Stream.of(PetitionType.values())
                        .map(type -> new Option(
                                type.name(),
                                words.text("type." + type.name()),
                                form.type().filter(type::equals).isPresent()))
                        .toList(),
                typed.field("receivedDay"),
                typed.field("source"),
                senders,
                form.rows() < Limits.SENDERS,
                form.anonymous(),
                typed.field("anonymous"),
                typed.field("signatories"),
                typed.field("field"),
                typed.field("content"),
                typed.field("unit"),
                Agencies.on(units, day, typed.value("unit"), words),
                typed.field("matter"),
                files,
                filesLost,
                focus);
    }

    private IntakePage.Sender sender(Typed typed, int at, int rows) {
        Field name = typed.field(IntakeForm.name(at, "name"), label("intake.name", at, rows));
        // What is said of the senders as a whole stands at the first of them.
        Optional<String> whole = at == 0 ? typed.field("senders", "").error() : Optional.empty();
        return new IntakePage.Sender(
                at,
                whole.filter(error -> name.error().isEmpty()).map(name::wrong).orElse(name),
                typed.field(IntakeForm.name(at, "idNumber"), label("intake.idNumber", at, rows)),
                typed.field(IntakeForm.name(at, "address"), label("intake.address", at, rows)));
    }

    private String label(String key, int at, int rows) {
        String label = words.text(key);
        return rows == 1 ? label : words.text("intake.of-sender", label, at + 1);
    }
}
