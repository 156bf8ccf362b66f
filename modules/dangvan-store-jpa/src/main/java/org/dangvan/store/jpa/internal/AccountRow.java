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
import org.dangvan.access.Account;

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

    @Version
    long version;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected AccountRow() {}

    AccountRow(Account account) {
        this.name = account.name();
        this.displayName = account.displayName();
        this.passwordHash = account.passwordHash();
    }

    Account account() {
        return new Account(name, displayName, passwordHash);
    }
}
