/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Vietnamese;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.intake.PersonEntry;

/** Looks at one request field by field, cleans what it lets through and remembers what is wrong. */
final class Checking {

    private final List<Flaw> flaws = new ArrayList<>();
    private final Units units;
    private final LocalDate today;

    Checking(Units units, Clock clock) {
        this.units = units;
        this.today = LegalDay.today(clock);
    }

    List<Flaw> flaws() {
        return flaws;
    }

    void flaw(String field, Reason reason, Object... details) {
        flaws.add(Flaw.of(field, reason, details));
    }

    <T> void present(String field, Optional<T> value) {
        if (value.isEmpty()) {
            flaw(field, Reason.MISSING);
        }
    }

    /** One line of text; blank is none. */
    Optional<String> line(String field, Optional<String> text, int longest) {
        return bounded(field, text, longest, Vietnamese::clean);
    }

    /** One line of text that must be there; one of invisible characters is not. */
    Optional<String> required(String field, Optional<String> text, int longest) {
        int before = flaws.size();
        Optional<String> line = line(field, text, longest);
        if (line.isEmpty() && flaws.size() == before) {
            flaw(field, Reason.MISSING);
        }
        return line;
    }

    /** Several lines of text; blank is none. */
    Optional<String> lines(String field, Optional<String> text, int longest) {
        return bounded(field, text, longest, Vietnamese::cleanLines);
    }

    private Optional<String> bounded(String field, Optional<String> text, int longest, UnaryOperator<String> cleaning) {
        // Of what is far too long nothing is cleaned: composing letters makes a text shorter, but not by this much.
        if (text.isPresent() && text.get().length() > 8L * longest) {
            flaw(field, Reason.TOO_LONG, longest);
            return Optional.empty();
        }
        Optional<String> cleaned = text.map(cleaning).filter(value -> !value.isEmpty());
        if (cleaned.isPresent() && cleaned.get().length() > longest) {
            flaw(field, Reason.TOO_LONG, longest);
            return Optional.empty();
        }
        return cleaned;
    }

    /** A day that has come, and not before {@code earliest}. */
    void past(String field, Optional<LocalDate> day, LocalDate earliest) {
        present(field, day);
        if (day.isPresent() && day.get().isAfter(today)) {
            flaw(field, Reason.IN_FUTURE, LegalDay.print(today));
        } else if (day.isPresent() && day.get().isBefore(earliest)) {
            flaw(field, Reason.TOO_EARLY, LegalDay.print(earliest));
        }
    }

    /** Somebody whose name is there. */
    PersonEntry person(String field, PersonEntry person) {
        Optional<String> name = required(field + ".name", Optional.of(person.name()), Limits.NAME);
        return new PersonEntry(
                name.orElse(""),
                line(field + ".idNumber", person.idNumber(), Limits.ID_NUMBER),
                line(field + ".address", person.address(), Limits.ADDRESS));
    }

    /** The agency with this code, which must exist on {@code day}. */
    Optional<UnitView> unit(String field, Optional<String> code, Optional<LocalDate> day) {
        Optional<UnitView> unit = code.flatMap(units::find);
        if (code.isPresent() && unit.isEmpty()) {
            flaw(field, Reason.UNKNOWN, code.get());
        } else if (unit.isPresent() && day.isPresent() && !exists(unit.get(), day.get())) {
            flaw(field, Reason.NOT_ON_DAY, unit.get().code(), LegalDay.print(day.get()));
        }
        return unit;
    }

    private static boolean exists(UnitView unit, LocalDate day) {
        return unit.validFrom().map(from -> !from.isAfter(day)).orElse(true)
                && unit.validTo().map(to -> to.isAfter(day)).orElse(true);
    }
}
