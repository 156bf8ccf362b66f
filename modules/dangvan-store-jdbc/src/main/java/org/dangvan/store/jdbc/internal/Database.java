/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.dangvan.base.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/** Work on the one database, each piece in a transaction of its own. Safe for concurrent calls. */
final class Database {

    /** Classes of SQLSTATE that waiting does not mend: bad data, broken constraints, bad statements. */
    private static final Set<String> MISTAKES = Set.of("22", "23", "42");

    private static final String BROKEN_UNIQUENESS = "23505";

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /**
     * Work with SQL.
     *
     * @param <T> what it yields
     */
    interface Work<T> {

        /** Does the work within the transaction of {@code connection}. */
        T on(Connection connection) throws SQLException;
    }

    /**
     * Works in one transaction: all of it is written, or nothing.
     *
     * @throws StoreUnavailableException if the database is away or busy
     * @throws IllegalStateException if it refuses the rows; its words, which may quote them, are left out
     */
    <T> T run(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } finally {
                // After a commit there is nothing left to undo.
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw sorted(refused);
        }
    }

    /** Whether somebody else wrote the same row first. */
    static boolean isTaken(IllegalStateException refused) {
        return refused.getCause() instanceof SQLException sql && BROKEN_UNIQUENESS.equals(sql.getSQLState());
    }

    private static RuntimeException sorted(SQLException refused) {
        @Nullable String state = refused.getSQLState();
        String message = "the database answers with SQL state " + state;
        boolean mistake = state != null && state.length() == 5 && MISTAKES.contains(state.substring(0, 2));
        SQLException wordless = new SQLException("SQL state " + state, state, refused.getErrorCode());
        wordless.setStackTrace(refused.getStackTrace());
        return mistake
                ? new IllegalStateException(message, wordless)
                : new StoreUnavailableException(message, wordless);
    }

    /** A moment as it lies in the store: in UTC, whatever the zone of the machine. */
    static Timestamp stamp(Instant instant) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The moment of a stamp. */
    static Instant instant(Timestamp stamp) {
        return stamp.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
