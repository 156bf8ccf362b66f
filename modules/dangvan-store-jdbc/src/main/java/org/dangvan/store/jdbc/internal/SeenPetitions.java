/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dangvan.base.rights.Reach;

/**
 * A reach as a condition on the table {@code petition p}.
 *
 * @param text the condition, with question marks
 * @param values what they stand for, in their order
 */
record SeenPetitions(String text, List<Object> values) {

    static SeenPetitions of(Reach reach) {
        List<Object> values = new ArrayList<>();
        List<String> ways =
                reach.clauses().stream().map(clause -> way(clause, values)).toList();
        return new SeenPetitions(ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")", values);
    }

    private static String way(Reach.Clause clause, List<Object> values) {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        clause.units().ifPresent(units -> {
            all.add("(" + in("p.unit_code", units, values) + " or " + in("p.taken_at", units, values) + ")");
        });
        clause.fields().ifPresent(fields -> all.add(in("p.field", fields, values)));
        clause.assignee().ifPresent(account -> all.add(in("p.assigned_to", List.of(account), values)));
        if (!clause.sealed()) {
            all.add("p.sealed = false");
        }
        return String.join(" and ", all);
    }

    private static String in(String column, Collection<String> wanted, List<Object> values) {
        values.addAll(wanted);
        return column + " in (" + Sql.marks(wanted.size()) + ")";
    }
}
