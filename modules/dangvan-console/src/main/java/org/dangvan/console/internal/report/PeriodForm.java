/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.console.internal.report.ReportPage.Preset;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;
import org.dangvan.reports.ReportQuestion;

/** The period of a report as it was asked for; the latest half-year where nothing was said. */
final class PeriodForm {

    private static final int PRESETS = 4;

    private final Messages messages;
    private final String report;
    private final HalfYear latest;
    private final Field from;
    private final Field to;
    private final Field asOf;

    PeriodForm(Call call, Messages messages, String report, LocalDate latestDay, LocalDate today) {
        this.messages = messages;
        this.report = report;
        this.latest = HalfYear.latest(latestDay, today);
        boolean nothingSaid =
                call.parameter("from").isEmpty() && call.parameter("to").isEmpty();
        Field first = field(call, "from");
        Field last = field(call, "to");
        this.from = nothingSaid ? first.or(latest.from()) : required(first);
        this.to = nothingSaid ? last.or(latest.to()) : required(last);
        Field told = field(call, "asOf");
        this.asOf = to.asDay()
                .map(end -> asOf(from.asDay(), end, today))
                .map(told::or)
                .orElse(told);
    }

    /** The last day of the period, or today while it lasts; a period that is all to come is told as of its first day. */
    private static LocalDate asOf(Optional<LocalDate> from, LocalDate to, LocalDate today) {
        LocalDate reached = to.isAfter(today) ? today : to;
        return from.filter(reached::isBefore)
                .filter(first -> !first.isAfter(to))
                .orElse(reached);
    }

    private Field field(Call call, String name) {
        return Field.day(name, messages.text("report." + name), call.parameter(name), messages.text("day.unreadable"));
    }

    private Field required(Field field) {
        return field.text().isEmpty() ? field.wrong(messages.text("day.missing")) : field;
    }

    List<Field> fields() {
        return List.of(from, to, asOf);
    }

    /** The same fields, with something wrong at one of them. */
    List<Field> fields(String wrong, String complaint) {
        return fields().stream()
                .map(field -> field.name().equals(wrong) ? field.wrong(complaint) : field)
                .toList();
    }

    /** The question; empty while a day cannot be read. */
    Optional<ReportQuestion> question() {
        if (fields().stream().anyMatch(field -> field.error().isPresent())) {
            return Optional.empty();
        }
        return from.asDay()
                .flatMap(first -> to.asDay().map(last -> new ReportQuestion(report, first, last, asOf.asDay())));
    }

    List<Preset> presets() {
        List<Preset> presets = new ArrayList<>();
        HalfYear half = latest;
        for (int at = 0; at < PRESETS; at++) {
            Address address =
                    Address.of("bao-cao", report).with("from", half.from()).with("to", half.to());
            boolean chosen = from.asDay().filter(half.from()::equals).isPresent()
                    && to.asDay().filter(half.to()::equals).isPresent();
            presets.add(new Preset(half.label(messages), address.toString(), chosen));
            half = half.previous();
        }
        return presets;
    }
}
