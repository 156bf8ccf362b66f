/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dangvan.access.journal.Asked;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.JournalStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal in the store. */
@Component
public final class JdbcJournal implements JournalStore {

    static final String COLUMNS =
            "e.id, e.written_at, e.actor, e.origin, e.action, e.subject_kind, e.subject_id, e.detail";

    private static final String LINES = "select " + COLUMNS + " from journal_entry e";
    private static final String FIRST = " fetch first ? rows only";

    private final Database database;
    private final JournalSeals seals;

    /** Reads and writes through {@code source}. */
    @Activate
    public JdbcJournal(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this.database = new Database(source);
        this.seals = new JournalSeals(database);
    }

    static void insert(Connection connection, JournalEntry entry) throws SQLException {
        Sql.run(
                connection,
                "insert into journal_entry (id, written_at, actor, origin, action, subject_kind, subject_id, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                entry.id().toString(),
                Database.stamp(entry.at()),
                entry.actor(),
                entry.origin().orElse(null),
                entry.action(),
                entry.kind(),
                entry.subject(),
                entry.detail().orElse(null));
    }

    @Override
    public void add(JournalEntry entry) {
        database.run(connection -> {
            insert(connection, entry);
            return true;
        });
    }

    @Override
    public List<JournalEntry> read(Asked asked) {
        StringBuilder sql = new StringBuilder(LINES).append(" where 1 = 1");
        List<Object> values = new ArrayList<>();
        narrow(sql, values, " and e.actor = ?", asked.actor());
        narrow(sql, values, " and e.subject_id = ?", asked.subject());
        narrow(sql, values, " and e.written_at >= ?", asked.from().map(Database::stamp));
        narrow(sql, values, " and e.written_at < ?", asked.to().map(Database::stamp));
        narrow(sql, values, " and e.id < ?", asked.before().map(UUID::toString));
        values.add(asked.most());
        sql.append(" order by e.id desc").append(FIRST);
        return database.run(connection -> Sql.list(connection, JdbcJournal::entry, sql.toString(), values.toArray()));
    }

    private static void narrow(StringBuilder sql, List<Object> values, String condition, Optional<?> value) {
        value.ifPresent(present -> {
            sql.append(condition);
            values.add(present);
        });
    }

    @Override
    public Optional<JournalEntry> find(UUID entry) {
        return database.run(
                connection -> Sql.first(connection, JdbcJournal::entry, LINES + " where e.id = ?", entry.toString()));
    }

    @Override
    public List<JournalEntry> unsealed(UUID after, int most) {
        return database.run(connection -> Sql.list(
                connection,
                JdbcJournal::entry,
                LINES + " where e.id > ? and not exists (select 1 from journal_seal s where s.entry_id = e.id)"
                        + " order by e.id" + FIRST,
                after.toString(),
                most));
    }

    @Override
    public long size() {
        return seals.size();
    }

    @Override
    public boolean seal(List<Seal> lines, List<Node> nodes) {
        return seals.add(lines, nodes);
    }

    @Override
    public List<String> hashes(int height, long from, long to) {
        return seals.hashes(height, from, to);
    }

    @Override
    public List<SealedLine> sealed(long from, int most) {
        return seals.lines(from, most);
    }

    @Override
    public Optional<Long> position(UUID entry) {
        return seals.position(entry);
    }

    @Override
    public void addCheckpoint(long size, String note) {
        try {
            database.run(connection ->
                    Sql.run(connection, "insert into journal_checkpoint (lines, note) values (?, ?)", size, note));
        } catch (IllegalStateException refused) {
            // Another node signed the same lines.
            if (!Database.isTaken(refused)) {
                throw refused;
            }
        }
    }

    @Override
    public List<String> checkpoints(long above, int most) {
        return database.run(connection -> Sql.list(
                connection,
                row -> row.getString(1),
                "select note from journal_checkpoint where lines > ? order by lines" + FIRST,
                above,
                most));
    }

    @Override
    public Optional<String> lastCheckpoint() {
        return database.run(connection -> Sql.first(
                connection,
                row -> row.getString(1),
                "select note from journal_checkpoint order by lines desc" + FIRST,
                1));
    }

    static JournalEntry entry(ResultSet row) throws SQLException {
        Instant at = Database.instant(row.getObject("written_at", Timestamp.class));
        return new JournalEntry(
                UUID.fromString(row.getString("id")),
                at,
                row.getString("actor"),
                Optional.ofNullable(row.getString("origin")),
                row.getString("action"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                Optional.ofNullable(row.getString("detail")));
    }
}
