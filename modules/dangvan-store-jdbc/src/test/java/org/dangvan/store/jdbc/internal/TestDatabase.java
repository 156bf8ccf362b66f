/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dangvan.database.internal.ConnectionPool;
import org.dangvan.database.internal.ConnectionSettings;
import org.dangvan.database.internal.Migrations;
import org.dangvan.store.jpa.testing.PostgresServer;

/** A migrated database of the test's own: Derby in memory, or a PostgreSQL server that ends with the test. */
final class TestDatabase implements AutoCloseable {

    private final ConnectionPool pool;
    private final Optional<PostgresServer> server;

    private TestDatabase(ConnectionPool pool, Optional<PostgresServer> server) {
        this.pool = pool;
        this.server = server;
    }

    static TestDatabase onDerby() throws Exception {
        String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
        return open(ConnectionSettings.of(url, "", "", "", 6), Optional.empty());
    }

    /** For {@code @EnabledIf}: whether this machine can run these tests. */
    static boolean hasPostgres() throws IOException {
        return PostgresServer.binaries().isPresent();
    }

    static TestDatabase onPostgres() throws Exception {
        PostgresServer server = PostgresServer.start();
        return open(ConnectionSettings.of(server.url(), "", "dangvan", "", 6), Optional.of(server));
    }

    private static TestDatabase open(ConnectionSettings settings, Optional<PostgresServer> server) throws Exception {
        ConnectionPool pool = ConnectionPool.open(settings);
        Migrations.run(pool.dataSource());
        return new TestDatabase(pool, server);
    }

    DataSource source() {
        return pool.dataSource();
    }

    /** Runs a statement, values where it says {@code ?}. */
    int run(String sql, Object... values) throws SQLException {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }

    /** The first column of every row, as text. */
    List<String> texts(String sql) throws SQLException {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
            return texts;
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
