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
import javax.persistence.Table;

/** A nonce that was taken. */
@Entity
@Table(name = "used_nonce")
class NonceRow {

    @Id
    String id;

    @Column(name = "expires_at")
    @Convert(converter = InstantColumn.class)
    Instant expiresAt;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected NonceRow() {}

    NonceRow(String id, Instant expiresAt) {
        this.id = id;
        this.expiresAt = expiresAt;
    }
}
