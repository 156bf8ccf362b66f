/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The accounts of record. Safe for concurrent calls; every change is in the journal. */
@ProviderType
public interface AccountStore {

    /** The account with this name. */
    Optional<Account> find(String name);

    /** Adds the account unless there is any account already, and says whether it did; safe against two nodes at once. */
    boolean addFirst(Account account);

    /**
     * Changes a password hash.
     *
     * @throws IllegalArgumentException if there is no such account
     */
    void changePassword(String name, String passwordHash);
}
