/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

/**
 * Somebody who may sign in.
 *
 * @param name name typed when signing in, in lower case
 * @param displayName name that people read
 * @param passwordHash what {@code Passwords} made of the password; never printed
 */
public record Account(String name, String displayName, String passwordHash) {

    /** The name alone: a printed account tells nothing of its password. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
