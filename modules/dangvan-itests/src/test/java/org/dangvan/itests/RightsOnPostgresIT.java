/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import org.dangvan.store.jpa.testing.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RightsOnPostgresIT extends RightsScenario {

    private static PostgresServer server;
    private static Platform platform;
    private static RightsOffice office;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
        platform = Platform.start("dangvan.database.url=" + server.url(), "dangvan.database.user=dangvan");
        office = new RightsOffice(platform);
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
        server.close();
    }

    @Override
    RightsOffice office() {
        return office;
    }

    @Override
    Platform platform() {
        return platform;
    }
}
