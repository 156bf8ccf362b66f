/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.MappedSuperclass;
import javax.persistence.Version;
import org.dangvan.casework.api.SenderView;
import org.dangvan.casework.api.intake.PersonEntry;
import org.jspecify.annotations.Nullable;

/** What both tables of people hold of somebody. */
@MappedSuperclass
abstract class KnownPerson {

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
    protected KnownPerson() {}

    KnownPerson(String id, String identityHash, PersonEntry person) {
        this.id = id;
        this.identityHash = identityHash;
        this.name = person.name();
        this.idNumber = person.idNumber().orElse(null);
        this.address = person.address().orElse(null);
    }

    /** Whether nobody may know of the person. */
    abstract boolean isSealed();

    /** What is shown of the person. */
    abstract SenderView shown();

    /** What the person is found by. */
    abstract Stream<String> searched();
}
