/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.casework.api.recalculation.Recalculation;

/** Recalculations as they lie in the store. */
final class RecalculationRow {

    private static final String SELECT = "select id, calendar_before, calendar_after, reasons, started_at, finished_at,"
            + " moved, explained from recalculation ";

    private RecalculationRow() {}

    static Optional<Recalculation> last(Connection connection) throws SQLException {
        return list(connection, 1).stream().findFirst();
    }

    static List<Recalculation> list(Connection connection, int limit) throws SQLException {
        return Sql.list(
                connection,
                RecalculationRow::read,
                SELECT + "order by ordinal desc fetch first " + limit + " rows only");
    }

    static Optional<Recalculation> find(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, RecalculationRow::read, SELECT + "where id = ?", id.toString());
    }

    /** To be called by whoever holds the counter: its value is the place of this one. */
    static void insert(Connection connection, Recalculation begun) throws SQLException {
        Sql.run(
                connection,
                "insert into recalculation (id, ordinal, calendar_before, calendar_after, reasons, started_at)"
                        + " values (?, (select last_value from counter where name = 'recalculation'), ?, ?, ?, ?)",
                begun.id().toString(),
                begun.before().orElse(null),
                begun.after(),
                String.join("\n", begun.reasons()),
                Database.stamp(begun.startedAt()));
    }

    private static Recalculation read(ResultSet row) throws SQLException {
        return new Recalculation(
                UUID.fromString(row.getString(1)),
                Optional.ofNullable(row.getString(2)),
                row.getString(3),
                row.getString(4).lines().toList(),
                Database.instant(row.getTimestamp(5)),
                Optional.<Timestamp>ofNullable(row.getTimestamp(6)).map(Database::instant),
                row.getLong(7),
                row.getLong(8));
    }
}
