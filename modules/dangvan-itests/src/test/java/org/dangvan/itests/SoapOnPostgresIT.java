/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import org.dangvan.store.jpa.testing.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SoapOnPostgresIT extends SoapScenario {

    private static PostgresServer server;
    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
        platform = Platform.start("dangvan.database.url=" + server.url(), "dangvan.database.user=dangvan");
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
        server.close();
    }

    @Override
    Platform platform() {
        return platform;
    }
}
