/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.facts.FactSource;
import org.dangvan.base.rights.Reach;

/** A reach as the condition of a query: what {@link Reach#covers} says of one record, asked of all. */
enum Reaches {
    PETITIONS(true, true),
    VISITS(true, false),
    /** Registrations and sessions with a leader: of no agency and no field, and nobody works on them. */
    OF_THE_SEAT(false, false);

    private final boolean ofAgencies;
    private final boolean assigned;

    Reaches(boolean ofAgencies, boolean assigned) {
        this.ofAgencies = ofAgencies;
        this.assigned = assigned;
    }

    static Reaches of(FactSource source) {
        return switch (source) {
            case PETITION -> PETITIONS;
            case VISIT -> VISITS;
            case SESSION, REGISTRATION -> OF_THE_SEAT;
        };
    }

    /** Adds the condition on {@code alias}: none where everything may be seen. */
    void add(Conditions conditions, String alias, Reach reach) {
        if (!reach.isWhole()) {
            conditions.add(condition(conditions, alias, reach));
        }
    }

    /** The condition on {@code alias}; its values are set in {@code conditions}. */
    String condition(Conditions conditions, String alias, Reach reach) {
        List<String> ways = new ArrayList<>();
        for (Reach.Clause clause : reach.clauses()) {
            way(conditions, alias, clause, alias + "Seen" + ways.size()).ifPresent(ways::add);
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }

    private Optional<String> way(Conditions conditions, String alias, Reach.Clause clause, String name) {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        boolean ofSome = clause.units().isPresent() || clause.fields().isPresent();
        if ((!assigned && clause.assignee().isPresent()) || (!ofAgencies && ofSome)) {
            return Optional.empty();
        }
        clause.units().ifPresent(units -> {
            all.add("(" + alias + ".unitCode in :" + name + "u or " + alias + ".takenAt in :" + name + "u)");
            conditions.set(name + "u", List.copyOf(units));
        });
        clause.fields().ifPresent(fields -> {
            all.add(alias + ".field in :" + name + "f");
            conditions.set(name + "f", List.copyOf(fields));
        });
        clause.assignee().ifPresent(account -> {
            all.add(alias + ".assignedTo = :" + name + "a");
            conditions.set(name + "a", account);
        });
        if (ofAgencies && !clause.sealed()) {
            // In the words of the databases: Derby is told 0 otherwise, which it takes for no boolean.
            all.add("SQL('? = false', " + alias + ".sealed)");
        }
        return Optional.of(all.size() == 1 ? all.get(0) : String.join(" and ", all.subList(1, all.size())));
    }
}
