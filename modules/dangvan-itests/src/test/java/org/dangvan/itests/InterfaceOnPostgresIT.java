/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import org.dangvan.store.jpa.testing.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class InterfaceOnPostgresIT extends InterfaceScenario {

    private static PostgresServer server;
    private static Platform platform;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
        platform = Platform.start("dangvan.database.url=" + server.url(), "dangvan.database.user=dangvan");
        caller = Caller.at(platform);
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
        server.close();
    }

    @Override
    Caller caller() {
        return caller;
    }
}
