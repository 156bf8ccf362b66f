/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JournalOnDerbyIT extends JournalScenario {

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.start();
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
    }

    @Override
    Platform platform() {
        return platform;
    }

    /** Nobody else opens the files of an embedded database: the platform is stopped for it. */
    @Override
    void edit(String sql) throws Exception {
        platform.restart(() -> {
            String url = "jdbc:derby:" + platform.folder().resolve("own-data/database");
            try (Connection connection = DriverManager.getConnection(url)) {
                connection.createStatement().executeUpdate(sql);
            }
            assertThatThrownBy(() -> DriverManager.getConnection(url + ";shutdown=true"))
                    .isInstanceOf(SQLException.class);
        });
    }
}
