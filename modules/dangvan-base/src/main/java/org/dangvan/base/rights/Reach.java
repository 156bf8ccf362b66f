/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which records somebody may see for one purpose: those that meet any of its clauses. Every question to a store carries
 * one, and only the gate makes them; a check of the build watches who calls {@link #of}.
 *
 * @param clauses ways to be seen; none when nothing may be
 */
public record Reach(List<Clause> clauses) {

    private static final Clause EVERYTHING = new Clause(Optional.empty(), Optional.empty(), Optional.empty(), true);

    /** Copies the clauses. */
    public Reach {
        clauses = List.copyOf(clauses);
    }

    /** Nothing at all. */
    public static Reach none() {
        return new Reach(List.of());
    }

    /** What any of these lets through; a clause that another one includes is left out. */
    public static Reach of(List<Clause> clauses) {
        List<Clause> different = clauses.stream().distinct().toList();
        return new Reach(different.stream()
                .filter(one -> different.stream().noneMatch(other -> !other.equals(one) && other.includes(one)))
                .toList());
    }

    /** Everything: for the platform's own work, never for somebody's question. */
    public static Reach whole() {
        return new Reach(List.of(EVERYTHING));
    }

    /** Whether nothing may be seen. */
    public boolean isNone() {
        return clauses.isEmpty();
    }

    /** Whether everything may be seen. */
    public boolean isWhole() {
        return clauses.contains(EVERYTHING);
    }

    /** Whether this record may be seen. */
    public boolean covers(Marked record) {
        return clauses.stream().anyMatch(clause -> clause.covers(record));
    }

    /**
     * One way to be seen; what is empty does not restrict.
     *
     * @param units codes of the agencies of which one is competent, or took it in
     * @param fields fields of work
     * @param assignee account that must be at work on it
     * @param sealed whether sealed records too
     */
    public record Clause(
            Optional<Set<String>> units, Optional<Set<String>> fields, Optional<String> assignee, boolean sealed) {

        /** Copies the sets. */
        public Clause {
            units = units.map(Set::copyOf);
            fields = fields.map(Set::copyOf);
        }

        private boolean covers(Marked record) {
            return (sealed || !record.sealed())
                    && units.map(codes -> has(codes, record.unit()) || has(codes, record.takenAt()))
                            .orElse(true)
                    && fields.map(names -> has(names, record.field())).orElse(true)
                    && assignee.map(account -> record.assignee().equals(Optional.of(account)))
                            .orElse(true);
        }

        private boolean includes(Clause other) {
            return (sealed || !other.sealed)
                    && includes(units, other.units)
                    && includes(fields, other.fields)
                    && (assignee.isEmpty() || assignee.equals(other.assignee));
        }

        private static boolean includes(Optional<Set<String>> wide, Optional<Set<String>> narrow) {
            return wide.isEmpty()
                    || narrow.filter(codes -> wide.get().containsAll(codes)).isPresent();
        }

        private static boolean has(Set<String> codes, Optional<String> code) {
            return code.filter(codes::contains).isPresent();
        }
    }
}
