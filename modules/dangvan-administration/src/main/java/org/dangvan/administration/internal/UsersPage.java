/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.util.List;

/**
 * The accounts.
 *
 * @param users each account, by name
 */
public record UsersPage(List<User> users) {

    /** Copies the accounts. */
    public UsersPage {
        users = List.copyOf(users);
    }

    /**
     * An account.
     *
     * @param href its own page
     * @param name name typed when signing in
     * @param displayName name that people read
     * @param locked whether it may not sign in for now
     * @param administrator whether it manages the installation
     * @param posts what it holds today, a line each
     */
    public record User(
            String href, String name, String displayName, boolean locked, boolean administrator, List<String> posts) {}
}
