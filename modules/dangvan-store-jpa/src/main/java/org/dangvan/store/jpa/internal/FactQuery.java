/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.List;
import java.util.Map;
import javax.persistence.TypedQuery;
import org.dangvan.base.PetitionType;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.facts.Criterion;

/** Conditions on records as text of a query: every name in it comes from here, every value is a parameter. */
final class FactQuery {

    private static final Map<FactSource, String> ROWS = Map.of(
            FactSource.VISIT, "VisitRow",
            FactSource.PETITION, "PetitionRow",
            FactSource.SESSION, "SessionRow",
            FactSource.REGISTRATION, "RegistrationRow");

    private final FactSource source;
    private final Conditions conditions = new Conditions();
    private int values;

    FactQuery(FactSource source) {
        this.source = source;
    }

    /** What is counted: the id of the record, or of the person or matter it belongs to. */
    static String id(FactKind counted) {
        return switch (counted) {
            case PERSON -> "r.personId";
            case MATTER -> "r.matterId";
            case VISIT, PETITION, SESSION, REGISTRATION -> "r.id";
        };
    }

    FactQuery where(List<Criterion> criteria) {
        criteria.stream().map(this::condition).forEach(conditions::add);
        return this;
    }

    /** Leaves out what may not be seen. */
    FactQuery within(Sight sight) {
        Reaches.of(source).add(conditions, "r", source == FactSource.PETITION ? sight.petitions() : sight.visits());
        return this;
    }

    FactQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Of which records. */
    String from() {
        return " from " + ROWS.get(source) + " r" + conditions.where();
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        return conditions.fill(query);
    }

    /** The text of a condition; its values are remembered. */
    String condition(Criterion criterion) {
        String path = path(criterion.field());
        if (criterion instanceof Criterion.DayBetween between) {
            return path + " between " + parameter(between.from()) + " and " + parameter(between.to());
        } else if (criterion instanceof Criterion.DayUntil until) {
            return path + " <= " + parameter(until.day());
        } else if (criterion instanceof Criterion.DayBefore before) {
            return path + " < " + parameter(before.day());
        } else if (criterion instanceof Criterion.DayNotUntil notUntil) {
            return "(" + path + " is null or " + path + " > " + parameter(notUntil.day()) + ")";
        }
        Criterion.CodeIn codeIn = (Criterion.CodeIn) criterion;
        return path + " in " + parameter(codes(codeIn.field(), codeIn.codes()));
    }

    private static List<?> codes(FactField field, List<String> codes) {
        return field == FactField.TYPE
                ? codes.stream().map(PetitionType::valueOf).toList()
                : codes;
    }

    private String parameter(Object value) {
        String name = "p" + values++;
        conditions.set(name, value);
        return ":" + name;
    }

    static String path(FactField field) {
        return switch (field) {
            case DAY -> "r.day";
            case RECEIVED -> "r.receivedDay";
            case HANDLED -> "r.handledDay";
            case REGISTERED -> "r.registeredDay";
            case DUE -> "r.handlingDue";
            case TYPE -> "r.type";
            case UNIT -> "r.unitCode";
            case HOST -> "r.host";
            case MODE -> "r.mode";
        };
    }
}
