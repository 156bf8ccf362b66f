/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangvan.access.journal.Asked;
import org.dangvan.base.LegalDay;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Days;
import org.dangvan.pages.view.Field;

/** What is asked of the journal, as the form sends it. */
final class JournalQuestion {

    static final int PAGE = 50;

    private static final String ACTOR = "ai";
    private static final String SUBJECT = "ho-so";
    private static final String FROM = "tu";
    private static final String TO = "den";
    private static final String AFTER = "after";

    private final Call call;
    private final boolean own;

    /** Who may not read the journal of everybody asks for their own lines alone. */
    JournalQuestion(Call call, boolean own) {
        this.call = call;
        this.own = own;
    }

    /** Empty where something cannot be read. */
    Optional<Asked> asked() {
        boolean readable = days().stream().allMatch(field -> field.error().isEmpty())
                && (call.parameter(AFTER).isEmpty() || mark().isPresent());
        return readable
                ? Optional.of(new Asked(
                        own ? Optional.of(call.actor()) : call.parameter(ACTOR),
                        call.parameter(SUBJECT),
                        day(FROM).map(JournalQuestion::begin),
                        day(TO).map(day -> begin(day.plusDays(1))),
                        mark(),
                        PAGE + 1))
                : Optional.empty();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(LegalDay.ZONE).toInstant();
    }

    private Optional<LocalDate> day(String name) {
        return call.parameter(name).flatMap(Days::parse);
    }

    private Optional<UUID> mark() {
        return call.parameter(AFTER).flatMap(JournalQuestion::id);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Field actor() {
        return field(ACTOR, "journal.actor");
    }

    Field subject() {
        return field(SUBJECT, "journal.subject");
    }

    private Field field(String name, String label) {
        return new Field(name, call.words().text(label), call.parameter(name).orElse(""), Optional.empty());
    }

    List<Field> days() {
        String complaint = call.words().text("journal.day.unreadable");
        return List.of(
                Field.day(FROM, call.words().text("journal.from"), call.parameter(FROM), complaint),
                Field.day(TO, call.words().text("journal.to"), call.parameter(TO), complaint));
    }

    boolean isNarrowed() {
        return Stream.of(ACTOR, SUBJECT, FROM, TO)
                .anyMatch(name -> call.parameter(name).isPresent());
    }

    /** The first page of what is asked for, when this is a later one. */
    Optional<String> first() {
        return call.parameter(AFTER).map(mark -> address().toString());
    }

    Address address() {
        Address address = Address.of("nhat-ky");
        for (String name : List.of(ACTOR, SUBJECT, FROM, TO)) {
            address = address.with(name, call.parameter(name));
        }
        return address;
    }

    String next(UUID last) {
        return address().with(AFTER, last.toString()).toString();
    }
}
