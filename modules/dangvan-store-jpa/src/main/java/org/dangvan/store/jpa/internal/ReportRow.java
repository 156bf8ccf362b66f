/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Which pack brought a report last. */
@Entity
@Table(name = "known_report")
class ReportRow {

    @Id
    String id;

    @Column(name = "pack_id")
    String packId;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected ReportRow() {}

    ReportRow(String id, String packId) {
        this.id = id;
        this.packId = packId;
    }
}
