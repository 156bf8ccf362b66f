/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A leader's session as it lies in the store: one for each host, mode and day. */
@Entity
@Table(name = "reception_session")
class SessionRow {

    @Id
    String id;

    String host;

    String mode;

    LocalDate day;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected SessionRow() {}

    SessionRow(String id, String host, String mode, LocalDate day) {
        this.id = id;
        this.host = host;
        this.mode = mode;
        this.day = day;
    }
}
