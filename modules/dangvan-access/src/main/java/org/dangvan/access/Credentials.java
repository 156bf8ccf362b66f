/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

/**
 * What somebody types to sign in.
 *
 * @param name account name as typed; compared in lower case
 * @param password password as typed; never printed
 * @param address network address it comes from, for counting wrong passwords
 */
public record Credentials(String name, String password, String address) {

    /** The name and address alone. */
    @Override
    public String toString() {
        return "Credentials[" + name + " from " + address + "]";
    }
}
