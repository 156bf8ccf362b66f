/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Optional;
import org.dangvan.casework.api.intake.PersonEntry;
import org.jspecify.annotations.Nullable;

/** Somebody as a caller names them. */
record PersonBody(@Nullable String name, @Nullable String idNumber, @Nullable String address) {

    PersonEntry entry() {
        return new PersonEntry(name == null ? "" : name, Optional.ofNullable(idNumber), Optional.ofNullable(address));
    }

    /** Nothing of the person: a printed record must never tell who a denouncer is. */
    @Override
    public String toString() {
        return "PersonBody[…]";
    }
}
