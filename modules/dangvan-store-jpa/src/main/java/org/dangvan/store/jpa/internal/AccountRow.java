/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.dangvan.access.Account;
import org.jspecify.annotations.Nullable;

/** An account as it lies in the store. */
@Entity
@Table(name = "account")
class AccountRow {

    @Id
    String name;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "password_hash")
    String passwordHash;

    boolean administrator;

    boolean locked;

    @Nullable
    @Column(name = "ended_before")
    @Convert(converter = InstantColumn.class)
    Instant endedBefore;

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {}

    AccountRow(Account account) {
        this.name = account.name();
        this.displayName = account.displayName();
        this.passwordHash = account.passwordHash();
        this.administrator = account.administrator();
        this.locked = account.locked();
        this.endedBefore = account.endedBefore().orElse(null);
    }

    Account account() {
        return new Account(name, displayName, passwordHash, administrator, locked, Optional.ofNullable(endedBefore));
    }
}
