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

/** The sender of a denunciation, apart from everybody else. Outside this class they are a number. */
@Entity
@Table(name = "denouncer")
class DenouncerRow extends KnownPerson {

    long number;

    /** For the store only. */
    protected DenouncerRow() {}

    DenouncerRow(String id, long number, String identityHash, PersonEntry person) {
        super(id, identityHash, person);
        this.number = number;
    }

    /** What everybody reads in place of the name. */
    static String cover(String number) {
        return "Người tố cáo #" + number;
    }

    @Override
    boolean isSealed() {
        return true;
    }

    @Override
    SenderView shown() {
        return new SenderView(cover(Long.toString(number)), Optional.empty());
    }

    /** Nothing: otherwise looking for a name would tell that its bearer has denounced. */
    @Override
    Stream<String> searched() {
        return Stream.empty();
    }
}
