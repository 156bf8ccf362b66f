/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.TypedQuery;
import org.dangvan.base.PetitionType;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactSource;
import org.dangvan.casework.api.facts.Criterion;
import org.dangvan.casework.api.facts.Selection;

/** A selection as text of a query: every name in it comes from here, every value is a parameter. */
final class FactQuery {

    private static final Map<FactSource, String> ROWS = Map.of(
            FactSource.VISIT, "VisitRow",
            FactSource.PETITION, "PetitionRow",
            FactSource.SESSION, "SessionRow",
            FactSource.REGISTRATION, "RegistrationRow");

    private static final String DUE = "exists (select d from DeadlineRow d where d.petitionId = r.id and d.duty = '"
            + DeadlineRow.HANDLING + "' and ";

    private final Selection selection;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new TreeMap<>();

    private FactQuery(Selection selection) {
        this.selection = selection;
    }

    static FactQuery of(Selection selection) {
        FactQuery query = new FactQuery(selection);
        selection.criteria().forEach(query::add);
        return query;
    }

    /** What is counted: the id of the record, or of the person or matter it belongs to. */
    String counted() {
        return switch (selection.counted()) {
            case PERSON -> "r.personId";
            case MATTER -> "r.matterId";
            case VISIT, PETITION, SESSION, REGISTRATION -> "r.id";
        };
    }

    String fromWhere() {
        String where = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        return " from " + ROWS.get(selection.source()) + " r where " + counted() + " is not null" + where;
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void add(Criterion criterion) {
        FactField field = criterion.field();
        if (criterion instanceof Criterion.DayBetween between) {
            String from = parameter(between.from());
            compare(field, "%s between " + from + " and " + parameter(between.to()));
        } else if (criterion instanceof Criterion.DayUntil until) {
            compare(field, "%s <= " + parameter(until.day()));
        } else if (criterion instanceof Criterion.DayBefore before) {
            compare(field, "%s < " + parameter(before.day()));
        } else if (criterion instanceof Criterion.DayNotUntil notUntil) {
            String day = parameter(notUntil.day());
            conditions.add(
                    field == FactField.DUE
                            ? "not " + DUE + "d.dueDay <= " + day + ")"
                            : "(" + path(field) + " is null or " + path(field) + " > " + day + ")");
        } else if (criterion instanceof Criterion.CodeIn codeIn) {
            conditions.add(path(field) + " in " + parameter(codes(field, codeIn.codes())));
        }
    }

    private void compare(FactField field, String comparison) {
        conditions.add(
                field == FactField.DUE
                        ? DUE + String.format(comparison, "d.dueDay") + ")"
                        : String.format(comparison, path(field)));
    }

    private static List<?> codes(FactField field, List<String> codes) {
        return field == FactField.TYPE
                ? codes.stream().map(PetitionType::valueOf).toList()
                : codes;
    }

    private String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    /** The path of a field; the last day is none, it stands with the duty. */
    String path(FactField field) {
        return switch (field) {
            case DAY -> "r.day";
            case RECEIVED -> "r.receivedDay";
            case HANDLED -> "r.handledDay";
            case REGISTERED -> "r.registeredDay";
            case TYPE -> "r.type";
            case UNIT -> "r.unitCode";
            case HOST -> "r.host";
            case MODE -> "r.mode";
            case DUE -> throw new IllegalArgumentException("records are not told apart by their last day");
        };
    }
}
