/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;

/** What keeps databases: embedded Derby in folders, or a PostgreSQL server of the measurement's own. */
interface Engine extends AutoCloseable {

    String name();

    /** A database of this name, empty when it is new. */
    Database database(String name) throws Exception;

    boolean has(String name) throws Exception;

    /** Copies a database that nobody has open. */
    Database copy(String from, String to) throws Exception;

    void drop(String name) throws Exception;

    @Override
    void close() throws IOException;
}
