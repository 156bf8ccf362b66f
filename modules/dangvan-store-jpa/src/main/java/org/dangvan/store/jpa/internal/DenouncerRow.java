/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.dangvan.casework.api.intake.PersonEntry;
import org.jspecify.annotations.Nullable;

/** The sender of a denunciation, apart from everybody else. Outside this class they are a number. */
@Entity
@Table(name = "denouncer")
class DenouncerRow implements KnownPerson {

    @Id
    String id;

    long number;

    @Column(name = "identity_hash")
    String identityHash;

    String name;

    @Column(name = "id_number")
    @Nullable
    String idNumber;

    @Nullable
    String address;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected DenouncerRow() {}

    DenouncerRow(String id, long number, String identityHash, PersonEntry person) {
        this.id = id;
        this.number = number;
        this.identityHash = identityHash;
        this.name = person.name();
        this.idNumber = person.idNumber().orElse(null);
        this.address = person.address().orElse(null);
    }

    /** What everybody reads in place of the name. */
    static String cover(String number) {
        return "Người tố cáo #" + number;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void rename(String better) {
        this.name = better;
    }

    @Override
    public @Nullable String address() {
        return address;
    }

    @Override
    public void settle(String known) {
        this.address = known;
    }
}
