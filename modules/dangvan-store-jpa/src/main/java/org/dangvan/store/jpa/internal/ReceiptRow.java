/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Why a day is what it is: one row for all deadlines that were computed in the same way. Its text never changes. */
@Entity
@Table(name = "receipt")
class ReceiptRow {

    @Id
    String id;

    @Lob
    String content;

    /** Version of the working calendar under which it is known to hold. */
    @Nullable
    String calendar;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected ReceiptRow() {}

    ReceiptRow(String id, String content, @Nullable String calendar) {
        this.id = id;
        this.content = content;
        this.calendar = calendar;
    }
}
