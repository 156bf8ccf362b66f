/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.jspecify.annotations.Nullable;

/** A petition as it lies in the store. Its sender is a person or, of a denunciation, a denouncer; never both. */
@Entity
@Table(name = "petition")
class PetitionRow {

    @Id
    String id;

    @Column(name = "received_day")
    LocalDate receivedDay;

    @Enumerated(EnumType.STRING)
    PetitionType type;

    @Column(name = "person_id")
    @Nullable
    String personId;

    @Column(name = "denouncer_id")
    @Nullable
    String denouncerId;

    @Column(name = "matter_id")
    @Nullable
    String matterId;

    @Nullable
    String source;

    int signatories;

    @Nullable
    String field;

    @Nullable
    String content;

    @Column(name = "unit_code")
    @Nullable
    String unitCode;

    @Column(name = "handled_day")
    @Nullable
    LocalDate handledDay;

    @Nullable
    String outcome;

    @Nullable
    String number;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected PetitionRow() {}

    PetitionRow(String id, Optional<String> number, PetitionEntry entry, String senderId, @Nullable String matterId) {
        this.id = id;
        this.number = number.orElse(null);
        this.receivedDay = entry.day();
        this.type = entry.type();
        if (entry.type() == PetitionType.DENUNCIATION) {
            this.denouncerId = senderId;
        } else {
            this.personId = senderId;
        }
        this.matterId = matterId;
        this.source = entry.source().orElse(null);
        this.signatories = entry.signatories();
        this.field = entry.field().orElse(null);
        this.content = entry.content().orElse(null);
        this.unitCode = entry.unit().orElse(null);
        this.handledDay = entry.handledDay().orElse(null);
        this.outcome = entry.outcome().orElse(null);
    }
}
