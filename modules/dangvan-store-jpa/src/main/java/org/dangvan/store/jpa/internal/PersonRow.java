/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.dangvan.casework.api.SenderView;
import org.dangvan.casework.api.intake.PersonEntry;

/** Somebody as they lie in the store; never the sender of a denunciation. */
@Entity
@Table(name = "person")
class PersonRow extends KnownPerson {

    /** For the store only. */
    protected PersonRow() {}

    PersonRow(String id, String identityHash, PersonEntry person) {
        super(id, identityHash, person);
    }

    @Override
    boolean isSealed() {
        return false;
    }

    @Override
    SenderView shown() {
        return new SenderView(name, Optional.ofNullable(address));
    }

    @Override
    Stream<String> searched() {
        return Stream.concat(Stream.of(name), Optional.ofNullable(address).stream());
    }
}
