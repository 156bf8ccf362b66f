/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base.facts;

import java.util.Locale;
import java.util.Set;

/** The records among which is counted, and what can be counted among them. */
public enum FactSource {
    VISIT(FactKind.VISIT, FactKind.PERSON, FactKind.MATTER),
    PETITION(FactKind.PETITION, FactKind.MATTER),
    SESSION(FactKind.SESSION),
    REGISTRATION(FactKind.REGISTRATION, FactKind.PERSON, FactKind.MATTER);

    private final Set<FactKind> countable;

    FactSource(FactKind... countable) {
        this.countable = Set.of(countable);
    }

    /** Whether distinct things of {@code kind} can be counted among these records. */
    public boolean counts(FactKind kind) {
        return countable.contains(kind);
    }

    /** As packs write it, for instance {@code "visit"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
