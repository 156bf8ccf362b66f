/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.journal.JournalStore.Node;
import org.dangvan.access.journal.JournalStore.Seal;
import org.dangvan.access.journal.JournalStore.SealedLine;

/** The seals of the journal's lines, and what stands above them. */
final class JournalSeals {

    private final Database database;

    JournalSeals(Database database) {
        this.database = database;
    }

    long size() {
        return database.run(connection -> Sql.list(
                                connection, row -> row.getLong(1), "select coalesce(max(place), -1) from journal_seal"))
                        .get(0)
                + 1;
    }

    boolean add(List<Seal> seals, List<Node> nodes) {
        try {
            return database.run(connection -> {
                write(connection, seals);
                for (Node node : nodes) {
                    Sql.run(
                            connection,
                            "insert into journal_node (height, place, hash) values (?, ?, ?)",
                            node.height(),
                            node.number(),
                            node.hash());
                }
                return true;
            });
        } catch (IllegalStateException refused) {
            if (Database.isTaken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static void write(Connection connection, List<Seal> seals) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into journal_seal (place, entry_id, hash) values (?, ?, ?)")) {
            for (Seal seal : seals) {
                insert.setLong(1, seal.position());
                insert.setString(2, seal.entry().toString());
                insert.setString(3, seal.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    List<String> hashes(int height, long from, long to) {
        return database.run(connection -> height == 0
                ? Sql.list(
                        connection,
                        row -> row.getString(1),
                        "select hash from journal_seal where place >= ? and place < ? order by place",
                        from,
                        to)
                : Sql.list(
                        connection,
                        row -> row.getString(1),
                        "select hash from journal_node where height = ? and place >= ? and place < ? order by place",
                        height,
                        from,
                        to));
    }

    List<SealedLine> lines(long from, int most) {
        return database.run(connection -> Sql.list(
                connection,
                JournalSeals::line,
                "select s.place, s.hash, " + JdbcJournal.COLUMNS + " from journal_seal s"
                        + " left join journal_entry e on e.id = s.entry_id"
                        + " where s.place >= ? and s.place < ? order by s.place",
                from,
                from + most));
    }

    private static SealedLine line(ResultSet row) throws SQLException {
        return new SealedLine(
                row.getLong("place"),
                row.getString("hash"),
                row.getString("id") == null ? Optional.empty() : Optional.of(JdbcJournal.entry(row)));
    }

    Optional<Long> position(UUID entry) {
        return database.run(connection -> Sql.first(
                connection,
                row -> row.getLong(1),
                "select place from journal_seal where entry_id = ?",
                entry.toString()));
    }
}
