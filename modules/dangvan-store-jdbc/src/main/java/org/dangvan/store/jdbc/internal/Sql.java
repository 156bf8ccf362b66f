/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with their values, in the order of the question marks. */
final class Sql {

    private Sql() {}

    /**
     * One row as something else.
     *
     * @param <T> what
     */
    interface Reading<T> {

        /** Reads the row on which {@code row} stands. */
        T of(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, Reading<T> reading, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reading.of(rows));
                }
                return read;
            }
        }
    }

    static <T> Optional<T> first(Connection connection, Reading<T> reading, String sql, @Nullable Object... values)
            throws SQLException {
        return list(connection, reading, sql, values).stream().findFirst();
    }

    static int run(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    /** So many question marks, for {@code in}. */
    static String marks(int number) {
        return "?, ".repeat(number - 1) + "?";
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
    }
}
