/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A request that was answered, under its key. */
@Entity
@Table(name = "request_key")
class RequestRow {

    @Id
    String id;

    String digest;

    @Lob
    String answer;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    Instant createdAt;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected RequestRow() {}

    RequestRow(String id, String digest, String answer, Instant createdAt) {
        this.id = id;
        this.digest = digest;
        this.answer = answer;
        this.createdAt = createdAt;
    }
}
