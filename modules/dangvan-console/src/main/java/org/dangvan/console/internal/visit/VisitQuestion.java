/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.VisitFilter;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Messages;
import org.dangvan.pages.view.Option;

/** What the list of visits was asked for, as the address says it. */
final class VisitQuestion {

    private final List<UnitView> units;
    private final Optional<String> unit;
    private final Field from;
    private final Field to;

    VisitQuestion(Call call, List<UnitView> units) {
        Messages words = call.words();
        this.units = units;
        this.unit = call.parameter("unit");
        this.from = day(call, "from");
        Field last = day(call, "to");
        boolean backward = from.asDay().isPresent()
                && last.asDay().filter(day -> day.isBefore(from.asDay().get())).isPresent();
        this.to = backward ? last.wrong(words.text("petitions.to-before-from")) : last;
    }

    private static Field day(Call call, String name) {
        Messages words = call.words();
        return Field.day(name, words.text("visits." + name), call.parameter(name), words.text("day.unreadable"));
    }

    List<Field> days() {
        return List.of(from, to);
    }

    /** The filter; empty when something of it cannot be used. */
    Optional<VisitFilter> filter() {
        boolean known =
                unit.isEmpty() || units.stream().anyMatch(each -> each.code().equals(unit.get()));
        boolean days = days().stream().allMatch(day -> day.error().isEmpty());
        return known && days ? Optional.of(new VisitFilter(unit, from.asDay(), to.asDay())) : Optional.empty();
    }

    List<Option> unitOptions() {
        return units.stream()
                .map(known -> new Option(
                        known.code(),
                        known.name(),
                        unit.filter(known.code()::equals).isPresent()))
                .toList();
    }

    boolean isNarrowed() {
        return unit.isPresent() || days().stream().anyMatch(day -> !day.text().isEmpty());
    }

    /** The address of this list, from its beginning. */
    Address address() {
        Address address = Address.of("luot-tiep").with("unit", unit);
        for (Field field : days()) {
            address = address.with(field.name(), field.asDay().map(LocalDate::toString));
        }
        return address;
    }
}
