/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterRow;
import org.jspecify.annotations.Nullable;

/** A row of a register that became a record; its fingerprint keeps it from becoming another. */
@Entity
@Table(name = "register_row")
class BookRow {

    @Id
    String fingerprint;

    String register;

    @Column(name = "book_year")
    int year;

    @Nullable
    String number;

    @Column(name = "sheet_row")
    int sheetRow;

    @Column(name = "record_id")
    String recordId;

    @Column(name = "import_id")
    String importId;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected BookRow() {}

    BookRow(RegisterBatch batch, RegisterRow row, String recordId) {
        this.fingerprint = row.fingerprint();
        this.register = batch.register();
        this.year = row.entry().day().getYear();
        this.number = row.number().orElse(null);
        this.sheetRow = row.row();
        this.recordId = recordId;
        this.importId = batch.id().toString();
    }
}
