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
import org.dangvan.console.internal.form.AgencyChoice;
import org.dangvan.console.internal.form.Span;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Field;

/** What the list of visits was asked for, as the address says it. */
final class VisitQuestion {

    private final AgencyChoice agency;
    private final Span span;

    VisitQuestion(Call call, List<UnitView> units) {
        this.agency = new AgencyChoice(units, call.parameter("unit"));
        this.span = Span.of(call, "visits");
    }

    AgencyChoice agency() {
        return agency;
    }

    List<Field> days() {
        return List.of(span.from(), span.to());
    }

    /** The filter; empty when something of it cannot be used. */
    Optional<VisitFilter> filter() {
        boolean days = days().stream().allMatch(day -> day.error().isEmpty());
        return agency.isKnown() && days
                ? Optional.of(new VisitFilter(
                        agency.code(), span.from().asDay(), span.to().asDay()))
                : Optional.empty();
    }

    boolean isNarrowed() {
        return agency.code().isPresent()
                || days().stream().anyMatch(day -> !day.text().isEmpty());
    }

    /** The address of this list, from its beginning. */
    Address address() {
        Address address = Address.of("luot-tiep").with("unit", agency.code());
        for (Field field : days()) {
            address = address.with(field.name(), field.asDay().map(LocalDate::toString));
        }
        return address;
    }
}
