/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base.facts;

import java.util.Locale;
import java.util.Set;

/** A field of a record that a measure may ask about. */
public enum FactField {
    /** Day of a visit or of a session. */
    DAY(true, FactSource.VISIT, FactSource.SESSION),
    /** Day on which a petition was received, or on which a registered person was received by the leader. */
    RECEIVED(true, FactSource.PETITION, FactSource.REGISTRATION),
    /** Day on which a petition was handled; none while it is open. */
    HANDLED(true, FactSource.PETITION),
    /** Last day of the duty to handle a petition; none where no rule was in force. */
    DUE(true, FactSource.PETITION),
    /** Day on which somebody registered to meet a leader. */
    REGISTERED(true, FactSource.REGISTRATION),
    TYPE(false, FactSource.PETITION),
    /** Code of the competent agency. */
    UNIT(false, FactSource.PETITION, FactSource.VISIT),
    /** Code of the leader who receives. */
    HOST(false, FactSource.SESSION, FactSource.REGISTRATION),
    /** Periodic or ad hoc. */
    MODE(false, FactSource.SESSION, FactSource.REGISTRATION);

    private final boolean day;
    private final Set<FactSource> sources;

    FactField(boolean day, FactSource... sources) {
        this.day = day;
        this.sources = Set.of(sources);
    }

    /** Whether the field holds a day; otherwise it holds a code. */
    public boolean isDay() {
        return day;
    }

    /** Whether records of {@code source} have this field. */
    public boolean isOf(FactSource source) {
        return sources.contains(source);
    }

    /** As packs write it, for instance {@code "received"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
