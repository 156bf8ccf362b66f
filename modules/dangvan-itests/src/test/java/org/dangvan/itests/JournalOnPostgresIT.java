/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.sql.Connection;
import java.sql.DriverManager;
import org.dangvan.store.jpa.testing.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JournalOnPostgresIT extends JournalScenario {

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

    @Override
    void edit(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url(), "dangvan", "")) {
            connection.createStatement().executeUpdate(sql);
        }
    }
}
