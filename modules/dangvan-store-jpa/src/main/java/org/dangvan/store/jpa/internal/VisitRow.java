/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.dangvan.base.rights.Marked;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.Entry.VisitEntry;
import org.jspecify.annotations.Nullable;

/** A visit as it lies in the store. */
@Entity
@Table(name = "visit")
class VisitRow {

    @Id
    String id;

    LocalDate day;

    @Column(name = "person_id")
    String personId;

    @Column(name = "matter_id")
    @Nullable
    String matterId;

    @Nullable
    String content;

    @Nullable
    String field;

    @Column(name = "unit_code")
    @Nullable
    String unitCode;

    @Column(name = "taken_at")
    @Nullable
    String takenAt;

    boolean sealed;

    @Nullable
    Boolean repeated;

    @Nullable
    String result;

    @Nullable
    String number;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected VisitRow() {}

    VisitRow(String id, Optional<String> number, VisitEntry entry, String personId, @Nullable String matterId) {
        this.id = id;
        this.number = number.orElse(null);
        this.day = entry.day();
        this.personId = personId;
        this.matterId = matterId;
        this.content = entry.content().orElse(null);
        this.field = entry.field().orElse(null);
        this.unitCode = entry.unit().orElse(null);
        this.repeated = entry.repeated().orElse(null);
        this.result = entry.result().orElse(null);
    }

    VisitRow(String id, VisitDraft draft, String personId, @Nullable String matterId, Optional<String> takenAt) {
        this.id = id;
        this.day = draft.day().orElseThrow();
        this.personId = personId;
        this.matterId = matterId;
        this.content = draft.content().orElse(null);
        this.field = draft.field().orElse(null);
        this.unitCode = draft.unit().orElse(null);
        this.takenAt = takenAt.orElse(null);
        this.repeated = draft.repeated().orElse(null);
        this.result = draft.result().orElse(null);
    }

    /** What decides who may see it: nobody works on a visit. */
    Marked marked() {
        return new Marked(
                Optional.ofNullable(unitCode),
                Optional.ofNullable(takenAt),
                Optional.ofNullable(field),
                Optional.empty(),
                sealed);
    }
}
