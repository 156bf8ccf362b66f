/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The accounts of record. Safe for concurrent calls; every change is in the journal under the name of who made it. */
@ProviderType
public interface AccountStore {

    /** The account with this name. */
    Optional<Account> find(String name);

    /** Every account, by name. */
    List<Account> all();

    /** Adds the account unless there is any account already, and says whether it did; safe against two nodes at once. */
    boolean addFirst(Account account);

    /** Adds the account unless its name is taken, and says whether it did; safe against two nodes at once. */
    boolean add(Account account, String actor);

    /**
     * Changes a password hash and ends the sessions opened until now.
     *
     * @param actor who does it: the account itself, or an operator
     * @throws IllegalArgumentException if there is no such account
     */
    void changePassword(String name, String passwordHash, String actor);

    /**
     * Locks or unlocks an account and ends the sessions opened until now.
     *
     * @throws IllegalArgumentException if there is no such account
     */
    void setLocked(String name, boolean locked, String actor);
}
