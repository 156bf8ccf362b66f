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

/** Somebody as they lie in the store; never the sender of a denunciation. */
@Entity
@Table(name = "person")
class PersonRow implements KnownPerson {

    @Id
    String id;

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
    protected PersonRow() {}

    PersonRow(String id, String identityHash, PersonEntry person) {
        this.id = id;
        this.identityHash = identityHash;
        this.name = person.name();
        this.idNumber = person.idNumber().orElse(null);
        this.address = person.address().orElse(null);
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
