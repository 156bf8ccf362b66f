/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ReachOnDerbyTest extends ReachCases {

    private static TestStore store;

    @BeforeAll
    static void open() throws Exception {
        store = TestStore.onDerby();
    }

    @AfterAll
    static void close() {
        forget();
        store.close();
    }

    @Override
    TestStore store() {
        return store;
    }
}
