/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The accounts, for whoever runs the installation. Safe for concurrent calls; every change is in the journal.
 *
 * <p>A lock or a new password holds at once on this node, also for credentials that were right a moment ago and for
 * sessions that are open; on other nodes of the same database after 60 seconds at most.
 */
@ProviderType
public interface Accounts {

    /** Every account, by name. */
    List<Profile> all();

    /** The account with this name, however it is typed. */
    Optional<Profile> find(String name);

    /**
     * Adds an account.
     *
     * @param wanted name of 1 to 100 letters, digits, dots, dashes and underscores, stored in lower case; not locked
     * @param password its first password; empty: one is made
     * @param actor who does it, for the journal, at most 100 characters
     */
    Outcome add(Profile wanted, Optional<String> password, String actor);

    /** Gives an account another password: the given one, or one that is made. The account stays locked if it is. */
    Outcome resetPassword(String name, Optional<String> password, String actor);

    /** Locks an account until it is unlocked: it cannot sign in anywhere, and its sessions end. */
    Outcome lock(String name, String actor);

    /** Lets a locked account sign in again; its old sessions stay over. */
    Outcome unlock(String name, String actor);

    /**
     * What is known of an account; nothing of its password.
     *
     * @param name name typed when signing in
     * @param displayName name that people read
     * @param administrator whether it may use what is for the operator
     * @param locked whether it may not sign in for now
     */
    record Profile(String name, String displayName, boolean administrator, boolean locked) {}

    /** What comes of a change. */
    sealed interface Outcome {}

    /**
     * It holds from now on.
     *
     * @param generated the password that was made, to be shown once; empty when none was
     */
    record Done(Optional<String> generated) implements Outcome {

        /** Tells nothing of the password. */
        @Override
        public String toString() {
            return "Done";
        }
    }

    /**
     * Nothing was changed.
     *
     * @param reason why, and what to do, in Vietnamese
     */
    record NotDone(String reason) implements Outcome {}
}
