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
import org.dangvan.casework.api.intake.RegisterBatch;

/** One file that was taken in. */
@Entity
@Table(name = "register_import")
class ImportRow {

    @Id
    String id;

    String register;

    String actor;

    @Column(name = "imported_at")
    @Convert(converter = InstantColumn.class)
    Instant importedAt;

    int added;

    int unchanged;

    int refused;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected ImportRow() {}

    /** Adds what became of a portion. */
    void count(int newRows, int knownRows, int refusedRows) {
        added += newRows;
        unchanged += knownRows;
        refused += refusedRows;
    }

    ImportRow(RegisterBatch batch, Instant importedAt) {
        this.id = batch.id().toString();
        this.register = batch.register();
        this.actor = batch.actor();
        this.importedAt = importedAt;
    }
}
