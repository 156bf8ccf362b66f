/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rights.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.access.rights.Gate.Desk;
import org.dangvan.access.rights.Gate.Held;
import org.dangvan.access.rights.RoleRight;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Reach.Clause;
import org.dangvan.base.rights.Right;
import org.dangvan.base.rights.Scope;

/** What one account may do on one day: worked out once, asked often. Pure. */
final class Standing {

    private final List<Held> held;
    private final Map<Right, Reach> reaches = new EnumMap<>(Right.class);

    /** What {@code held} gives to {@code account}. */
    Standing(String account, List<Held> held, UnitTree tree) {
        this.held = List.copyOf(held);
        Map<Right, List<Clause>> clauses = new EnumMap<>(Right.class);
        for (Held post : held) {
            for (RoleRight right : post.rights()) {
                clauses.computeIfAbsent(right.right(), any -> new ArrayList<>())
                        .add(clause(account, post, right, tree));
            }
        }
        clauses.forEach((right, ways) -> reaches.put(right, Reach.of(together(ways))));
    }

    private static Clause clause(String account, Held post, RoleRight right, UnitTree tree) {
        if (!right.right().isOverRecords()) {
            return Reach.whole().clauses().get(0);
        }
        Optional<Set<String>> units = post.unit()
                .filter(unit -> right.scope() == Scope.UNIT || right.scope() == Scope.SUBTREE)
                .map(unit -> right.scope() == Scope.UNIT ? Set.of(unit) : tree.subtree(unit));
        return new Clause(
                units,
                post.fields().isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(post.fields())),
                right.scope() == Scope.ASSIGNED ? Optional.of(account) : Optional.empty(),
                right.sealed());
    }

    /** Clauses that differ in their agencies alone become one: a statement is no longer for somebody with many posts. */
    private static List<Clause> together(List<Clause> ways) {
        List<Clause> joined = new ArrayList<>();
        for (Clause way : ways) {
            Optional<Clause> same = joined.stream()
                    .filter(other -> way.units().isPresent()
                            && other.units().isPresent()
                            && other.fields().equals(way.fields())
                            && other.assignee().equals(way.assignee())
                            && other.sealed() == way.sealed())
                    .findFirst();
            if (same.isEmpty()) {
                joined.add(way);
            } else {
                Set<String> units = new HashSet<>(same.get().units().orElseThrow());
                units.addAll(way.units().orElseThrow());
                joined.set(
                        joined.indexOf(same.get()),
                        new Clause(Optional.of(units), way.fields(), way.assignee(), way.sealed()));
            }
        }
        return joined;
    }

    Reach reach(Right right) {
        return reaches.getOrDefault(right, Reach.none());
    }

    Optional<Desk> desk(Right right) {
        return held.stream()
                .filter(post -> post.rights().stream().anyMatch(given -> given.right() == right))
                .map(post -> new Desk(post.unit()))
                .min(Comparator.comparing(desk -> desk.unit().orElse("")));
    }

    List<Held> held() {
        return held;
    }
}
