/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JournalOnDerbyTest extends JournalCases {

    private static TestDatabase database;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.onDerby();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Override
    TestDatabase database() {
        return database;
    }
}
