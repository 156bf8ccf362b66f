/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionFilter.State;
import org.dangvan.casework.api.UnitView;
import org.dangvan.console.internal.form.AgencyChoice;
import org.dangvan.console.internal.form.Span;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Option;

/** What the list was asked for, as the address says it. */
final class ListQuestion {

    /** Nobody looks for more; every word of it costs. */
    private static final int LONGEST = 200;

    private final Messages messages;
    private final Field search;
    private final Optional<String> type;
    private final AgencyChoice agency;
    private final Optional<String> state;
    private final Span span;
    private final Field asOf;

    ListQuestion(Call call, Messages messages, List<UnitView> units, LocalDate today) {
        this.messages = messages;
        Field typed = new Field(
                "q", messages.text("petitions.search"), call.parameter("q").orElse(""), Optional.empty());
        this.search = typed.text().length() > LONGEST ? typed.wrong(messages.text("petitions.search.too-long")) : typed;
        this.type = call.parameter("type");
        this.agency = new AgencyChoice(units, call.parameter("unit"));
        this.state = call.parameter("state");
        this.span = Span.of(call, "petitions");
        this.asOf = Span.day(call, "petitions", "asOf").or(today);
    }

    /** The words looked for. */
    Field search() {
        return search;
    }

    private Optional<String> words() {
        return Optional.of(search.text()).filter(text -> !text.isEmpty());
    }

    List<Field> days() {
        return List.of(span.from(), span.to(), asOf);
    }

    /** The filter; empty when something of it cannot be used. */
    Optional<PetitionFilter> filter() {
        boolean knownType = type.isEmpty() || type().isPresent();
        boolean knownState = state.isEmpty() || state().isPresent();
        boolean days = days().stream().allMatch(day -> day.error().isEmpty());
        return knownType
                        && knownState
                        && agency.isKnown()
                        && days
                        && search.error().isEmpty()
                ? asOf.asDay()
                        .map(day -> new PetitionFilter(
                                words(),
                                type(),
                                agency.code(),
                                state(),
                                span.from().asDay(),
                                span.to().asDay(),
                                day))
                : Optional.empty();
    }

    private Optional<PetitionType> type() {
        return Stream.of(PetitionType.values())
                .filter(known -> type.filter(known.name()::equals).isPresent())
                .findFirst();
    }

    private Optional<State> state() {
        return Stream.of(State.values())
                .filter(known -> state.filter(known.name()::equals).isPresent())
                .findFirst();
    }

    List<Option> types() {
        return Stream.of(PetitionType.values())
                .map(known -> new Option(
                        known.name(),
                        messages.text("type." + known.name()),
                        type.filter(known.name()::equals).isPresent()))
                .toList();
    }

    List<Option> states() {
        return Stream.of(State.values())
                .map(known -> new Option(
                        known.name(),
                        messages.text("petitions.state." + known.name().toLowerCase(Locale.ROOT)),
                        state.filter(known.name()::equals).isPresent()))
                .toList();
    }

    AgencyChoice agency() {
        return agency;
    }

    boolean isNarrowed() {
        return Stream.of(words(), type, agency.code(), state).anyMatch(Optional::isPresent)
                || Stream.of(span.from(), span.to()).anyMatch(day -> !day.text().isEmpty());
    }

    /** The address of this list, from its beginning. */
    Address address() {
        Address address = Address.of("don")
                .with("q", words())
                .with("type", type)
                .with("unit", agency.code())
                .with("state", state);
        for (Field field : days()) {
            address = address.with(field.name(), field.asDay().map(LocalDate::toString));
        }
        return address;
    }
}
