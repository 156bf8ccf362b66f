/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.dangvan.store.jpa.internal.PostgresStore#available")
class ReachOnPostgresTest extends ReachCases {

    private static PostgresStore postgres;

    @BeforeAll
    static void open() throws Exception {
        postgres = PostgresStore.open();
    }

    @AfterAll
    static void close() throws Exception {
        forget();
        postgres.close();
    }

    @Override
    TestStore store() {
        return postgres.store();
    }
}
