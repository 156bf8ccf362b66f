/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.dangvan.casework.api.HistoryLine;
import org.jspecify.annotations.Nullable;

/** Who changed what, and when. Rows are added and never changed. */
@Entity
@Table(name = "journal_entry")
class JournalRow {

    @Id
    String id;

    @Column(name = "written_at")
    @Convert(converter = InstantColumn.class)
    Instant writtenAt;

    String actor;

    @Nullable
    String origin;

    String action;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    String subjectId;

    @Nullable
    String detail;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected JournalRow() {}

    JournalRow(String id, Instant writtenAt, String actor, String action, String subjectKind, String subjectId) {
        this.id = id;
        this.writtenAt = writtenAt;
        this.actor = actor;
        this.action = action;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
    }

    JournalRow from(Optional<String> place) {
        this.origin = place.orElse(null);
        return this;
    }

    JournalRow detailed(String text) {
        this.detail = text;
        return this;
    }

    HistoryLine line() {
        return new HistoryLine(writtenAt, actor, detail == null ? action : action + ": " + detail);
    }
}
