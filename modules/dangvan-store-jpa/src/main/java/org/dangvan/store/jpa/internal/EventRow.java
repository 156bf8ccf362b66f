/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.dangvan.casework.api.EventView;
import org.jspecify.annotations.Nullable;

/** Something that happened, written with what it is about; its place in the order of all is given when somebody reads. */
@Entity
@Table(name = "event")
class EventRow {

    static final String PETITION_RECEIVED = "petition.received";
    static final String PETITION_HANDLED = "petition.handled";
    static final String PETITION_ENTRUSTED = "petition.entrusted";
    static final String VISIT_RECORDED = "visit.recorded";
    static final String REGISTRATION_RECORDED = "registration.recorded";

    @Id
    String id;

    @Nullable
    Long ordinal;

    String kind;

    @Column(name = "subject_id")
    String subjectId;

    @Column(name = "subject_version")
    long subjectVersion;

    @Column(name = "happened_at")
    @Convert(converter = InstantColumn.class)
    Instant happenedAt;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected EventRow() {}

    EventRow(String id, String kind, String subjectId, long subjectVersion, Instant happenedAt) {
        this.id = id;
        this.kind = kind;
        this.subjectId = subjectId;
        this.subjectVersion = subjectVersion;
        this.happenedAt = happenedAt;
    }

    /** The event. */
    EventView view() {
        return new EventView(UUID.fromString(id), kind, UUID.fromString(subjectId), subjectVersion, happenedAt);
    }
}
