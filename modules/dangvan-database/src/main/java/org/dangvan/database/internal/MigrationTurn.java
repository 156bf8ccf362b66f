/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The turn of one node to migrate. Its connection holds it, so a node that was killed gives it back, while the table with
 * which Liquibase locks would keep every later start waiting. Derby needs none: nobody else has the database open.
 */
final class MigrationTurn implements AutoCloseable {

    /** Nobody else's: the letters of the name. */
    private static final long KEY = 0x64616e6776616eL;

    private final Connection connection;
    private final boolean shared;

    private MigrationTurn(Connection connection, boolean shared) {
        this.connection = connection;
        this.shared = shared;
    }

    /** Waits, however long, until no other node migrates. */
    static MigrationTurn take(Connection connection, boolean shared) throws SQLException {
        MigrationTurn turn = new MigrationTurn(connection, shared);
        turn.run("set lock_timeout = 0", "select pg_advisory_lock(" + KEY + ")", "reset lock_timeout");
        return turn;
    }

    @Override
    public void close() throws SQLException {
        run("select pg_advisory_unlock(" + KEY + ")");
    }

    private void run(String... statements) throws SQLException {
        if (shared) {
            try (Statement statement = connection.createStatement()) {
                for (String text : statements) {
                    statement.execute(text);
                }
            }
        }
    }
}
