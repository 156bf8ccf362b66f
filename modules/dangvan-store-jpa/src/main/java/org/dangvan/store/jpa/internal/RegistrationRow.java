/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.dangvan.casework.api.intake.Entry.RegistrationEntry;
import org.jspecify.annotations.Nullable;

/** Somebody's wish to meet a leader as it lies in the store. */
@Entity
@Table(name = "registration")
class RegistrationRow {

    @Id
    String id;

    @Column(name = "registered_day")
    LocalDate registeredDay;

    @Column(name = "person_id")
    String personId;

    @Column(name = "matter_id")
    @Nullable
    String matterId;

    @Nullable
    String content;

    String host;

    String mode;

    @Column(name = "session_id")
    @Nullable
    String sessionId;

    @Column(name = "received_day")
    @Nullable
    LocalDate receivedDay;

    @Nullable
    String number;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected RegistrationRow() {}

    RegistrationRow(
            String id,
            Optional<String> number,
            RegistrationEntry entry,
            String personId,
            @Nullable String matterId,
            @Nullable String sessionId) {
        this.id = id;
        this.number = number.orElse(null);
        this.registeredDay = entry.day();
        this.personId = personId;
        this.matterId = matterId;
        this.content = entry.content().orElse(null);
        this.host = entry.host();
        this.mode = entry.mode();
        this.sessionId = sessionId;
        this.receivedDay = entry.receivedDay().orElse(null);
    }
}
