/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import java.util.Locale;

/**
 * How to reach the database.
 *
 * @param url JDBC address, of PostgreSQL or of embedded Derby
 * @param user account, or empty
 * @param password its password, or empty
 * @param poolSize connections, at most
 */
public record ConnectionSettings(String url, String user, String password, int poolSize) {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String DERBY = "jdbc:derby:";

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the database is one the platform is not tested on, or the pool is empty
     */
    public ConnectionSettings {
        if (!url.startsWith(POSTGRESQL) && !url.startsWith(DERBY)) {
            throw new IllegalArgumentException("dangvan.database.url must begin with " + POSTGRESQL + " or " + DERBY);
        }
        if (poolSize < 1) {
            throw new IllegalArgumentException("poolSize " + poolSize);
        }
    }

    public static ConnectionSettings of(String url, String folder, String user, String password, int poolSize) {
        String address = url.isBlank() ? DERBY + folder + ";create=true" : url.strip();
        return new ConnectionSettings(address, user.strip(), password, poolSize);
    }

    boolean embedded() {
        return url.startsWith(DERBY);
    }

    /** Name and attributes of the embedded database, as they follow {@code jdbc:derby:}. */
    String derbyName() {
        return url.substring(DERBY.length()).split(";", 2)[0];
    }

    String derbyAttributes() {
        String[] parts = url.split(";", 2);
        return parts.length == 2 ? parts[1] : "";
    }

    /** The address without what may hold a password, for the log. */
    String shownUrl() {
        return url.split("[?;]", 2)[0];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s (%d connections)", shownUrl(), poolSize);
    }
}
