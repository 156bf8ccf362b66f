/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.dangvan.base.Receipt;

/** A last day as it lies in the store. */
@Entity
@Table(name = "deadline")
class DeadlineRow {

    /** The duty that reports mean when they ask what a petition is due. */
    static final String HANDLING = "petition.handling";

    @Id
    String id;

    @Column(name = "petition_id")
    String petitionId;

    String duty;

    String rule;

    @Column(name = "due_day")
    LocalDate dueDay;

    /** Of the {@link ReceiptRow} that says why. */
    @Column(name = "receipt_id")
    String receiptId;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected DeadlineRow() {}

    DeadlineRow(String id, String petitionId, String duty, Receipt receipt, String receiptId) {
        this.id = id;
        this.petitionId = petitionId;
        this.duty = duty;
        this.rule = receipt.rule();
        this.dueDay = receipt.dueDay();
        this.receiptId = receiptId;
    }
}
