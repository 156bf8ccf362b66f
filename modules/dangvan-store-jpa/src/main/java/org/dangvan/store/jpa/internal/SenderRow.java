/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Who sends a petition besides the one whom the petition itself names. */
@Entity
@Table(name = "petition_sender")
class SenderRow {

    @Id
    String id;

    @Column(name = "petition_id")
    String petitionId;

    int place;

    @Column(name = "person_id")
    @Nullable
    String personId;

    @Column(name = "denouncer_id")
    @Nullable
    String denouncerId;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected SenderRow() {}

    SenderRow(String id, String petitionId, int place, KnownPerson sender) {
        this.id = id;
        this.petitionId = petitionId;
        this.place = place;
        if (sender.isSealed()) {
            this.denouncerId = sender.id;
        } else {
            this.personId = sender.id;
        }
    }
}
