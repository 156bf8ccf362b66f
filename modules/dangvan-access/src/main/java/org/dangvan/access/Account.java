/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may sign in.
 *
 * @param name name typed when signing in, in lower case
 * @param displayName name that people read
 * @param passwordHash what {@code Passwords} made of the password; never printed
 * @param administrator whether the account may use what is for the operator, such as the web console
 * @param locked whether it may not sign in for now
 * @param endedBefore sessions opened before this are over; empty when none was ever ended
 */
public record Account(
        String name,
        String displayName,
        String passwordHash,
        boolean administrator,
        boolean locked,
        Optional<Instant> endedBefore) {

    /** The name alone: a printed account tells nothing of its password. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
