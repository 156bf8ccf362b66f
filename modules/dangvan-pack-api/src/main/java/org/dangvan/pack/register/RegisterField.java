/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.register;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The fields of the model that a column may fill. */
public enum RegisterField {
    /** Number of the row in its book. */
    NUMBER(Value.TEXT, RecordKind.VISIT, RecordKind.PETITION, RecordKind.REGISTRATION),
    /** Day of the visit, of receiving the petition, or of registering: the day of the row. */
    DAY(Value.DAY, RecordKind.VISIT, RecordKind.PETITION, RecordKind.REGISTRATION),
    PERSON_NAME(Value.TEXT, RecordKind.VISIT, RecordKind.PETITION, RecordKind.REGISTRATION),
    PERSON_ID_NUMBER(Value.TEXT, RecordKind.VISIT, RecordKind.PETITION, RecordKind.REGISTRATION),
    PERSON_ADDRESS(Value.TEXT, RecordKind.VISIT, RecordKind.PETITION, RecordKind.REGISTRATION),
    /** Code of the matter in the province's books. */
    MATTER(Value.TEXT, RecordKind.VISIT, RecordKind.PETITION, RecordKind.REGISTRATION),
    CONTENT(Value.TEXT, RecordKind.VISIT, RecordKind.PETITION, RecordKind.REGISTRATION),
    /** Field of work. */
    FIELD(Value.TEXT, RecordKind.VISIT, RecordKind.PETITION),
    /** Competent agency. */
    UNIT(Value.UNIT, RecordKind.VISIT, RecordKind.PETITION),
    /** {@code FIRST} or {@code REPEATED}. */
    OCCASION(Value.CODE, RecordKind.VISIT),
    RESULT(Value.TEXT, RecordKind.VISIT),
    SOURCE(Value.TEXT, RecordKind.PETITION),
    /** Number of people who signed, at least 1. */
    SIGNATORIES(Value.COUNT, RecordKind.PETITION),
    /** Name of a petition type. */
    TYPE(Value.CODE, RecordKind.PETITION),
    /** Day on which the petition was handled. */
    HANDLED_DAY(Value.DAY, RecordKind.PETITION),
    OUTCOME(Value.TEXT, RecordKind.PETITION),
    /** Code of the leader asked for. */
    HOST(Value.CODE, RecordKind.REGISTRATION),
    /** {@code PERIODIC} or {@code AD_HOC}. */
    MODE(Value.CODE, RecordKind.REGISTRATION),
    /** Day of the session at which the person was received. */
    SESSION_DAY(Value.DAY, RecordKind.REGISTRATION),
    /** {@code RECEIVED} or {@code WAITING}. */
    RECEPTION(Value.CODE, RecordKind.REGISTRATION);

    private final Value value;
    private final Set<RecordKind> kinds;

    RegisterField(Value value, RecordKind first, RecordKind... more) {
        this.value = value;
        this.kinds = EnumSet.of(first, more);
    }

    /** What a cell of this field holds. */
    public Value value() {
        return value;
    }

    /** Whether records of {@code kind} have this field. */
    public boolean isOf(RecordKind kind) {
        return kinds.contains(kind);
    }

    /** Whether the field tells who somebody is; such values of a denunciation are never repeated in a message. */
    public boolean isIdentity() {
        return this == PERSON_NAME || this == PERSON_ID_NUMBER || this == PERSON_ADDRESS;
    }

    /** As packs write it, for instance {@code "person-name"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a cell holds. */
    public enum Value {
        TEXT,
        DAY,
        COUNT,
        /** A word that the mapping translates into a code. */
        CODE,
        /** The name of an agency. */
        UNIT
    }
}
