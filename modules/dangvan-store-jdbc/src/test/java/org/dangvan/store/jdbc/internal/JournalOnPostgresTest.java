/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.dangvan.store.jdbc.internal.TestDatabase#hasPostgres")
class JournalOnPostgresTest extends JournalCases {

    private static TestDatabase database;

    @BeforeAll
    static void open() throws Exception {
        database = TestDatabase.onPostgres();
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
