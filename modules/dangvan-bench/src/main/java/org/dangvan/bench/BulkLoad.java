/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills the tables that the platform's own migrations made, past the platform: a million petitions in minutes. */
final class BulkLoad implements InventedRows.RowSink, AutoCloseable {

    /** The columns that are written, in the order of the values. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("person", "id, identity_hash, name, id_number, address, version"),
            Map.entry("denouncer", "id, number, identity_hash, name, id_number, address, version"),
            Map.entry("matter", "id, code, content, version"),
            Map.entry(
                    "petition",
                    "id, received_day, type, person_id, denouncer_id, matter_id, source, signatories, field, content,"
                            + " unit_code, handled_day, outcome, reply_number, number, version, handling_due,"
                            + " search_words, sealed"),
            Map.entry("receipt", "id, content, calendar"),
            Map.entry("deadline", "id, petition_id, duty, rule, due_day, receipt_id, version"),
            Map.entry("journal_entry", "id, written_at, actor, action, subject_kind, subject_id, detail"),
            Map.entry("event", "id, ordinal, kind, subject_id, subject_version, happened_at"),
            Map.entry(
                    "visit",
                    "id, day, person_id, matter_id, content, field, unit_code, repeated, result, number, version"),
            Map.entry("reception_session", "id, host, mode, day, version"),
            Map.entry(
                    "registration",
                    "id, registered_day, person_id, matter_id, content, host, mode, session_id, received_day, number,"
                            + " version"));

    private static final int PORTION = 1_000;
    private static final int LETTERS = 4_000_000;

    private final Connection connection;
    private final @Nullable CopyManager copier;
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final Map<String, String> indexes = new LinkedHashMap<>();
    private int waiting;
    private long denouncers;
    private long events;

    private BulkLoad(Connection connection) throws SQLException {
        this.connection = connection;
        this.connection.setAutoCommit(false);
        this.copier = connection.isWrapperFor(PGConnection.class)
                ? connection.unwrap(PGConnection.class).getCopyAPI()
                : null;
        if (copier != null) {
            execute("set session_replication_role = replica");
            takeIndexesAway();
        }
    }

    static BulkLoad into(Database database) throws SQLException {
        return new BulkLoad(database.connect());
    }

    /** The agencies that packs brought when the platform first ran here, in their order. */
    List<String> units() throws SQLException {
        List<String> units = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select code from unit order by sort_order, code")) {
            while (rows.next()) {
                units.add(rows.getString(1));
            }
        }
        return units;
    }

    @Override
    public void row(String table, @Nullable Object... values) throws Exception {
        if (table.equals("denouncer")) {
            denouncers++;
        } else if (table.equals("event")) {
            events++;
        }
        if (copier == null) {
            insert(table, values);
        } else {
            copy(table, values);
        }
    }

    private void copy(String table, @Nullable Object... values) throws Exception {
        StringBuilder text = texts.computeIfAbsent(table, none -> new StringBuilder(LETTERS));
        for (int at = 0; at < values.length; at++) {
            Object value = values[at];
            text.append(at == 0 ? "" : "\t").append(value == null ? "\\N" : escaped(value.toString()));
        }
        text.append('\n');
        if (text.length() > LETTERS - 10_000) {
            send(table);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private void send(String table) throws Exception {
        StringBuilder text = texts.get(table);
        if (copier != null && text != null && text.length() > 0) {
            copier.copyIn(
                    "copy " + table + " (" + COLUMNS.get(table) + ") from stdin", new StringReader(text.toString()));
            text.setLength(0);
        }
    }

    private void insert(String table, @Nullable Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            String marks = String.join(", ", Collections.nCopies(values.length, "?"));
            insert = connection.prepareStatement(
                    "insert into " + table + " (" + COLUMNS.get(table) + ") values (" + marks + ")");
            inserts.put(table, insert);
        }
        for (int at = 0; at < values.length; at++) {
            insert.setObject(
                    at + 1, values[at] instanceof java.time.LocalDate day ? java.sql.Date.valueOf(day) : values[at]);
        }
        insert.addBatch();
        if (++waiting >= PORTION) {
            flush();
        }
    }

    /** Tables in the order in which they were first used: whoever is referred to comes first. */
    private void flush() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    /** An index made at once over all rows is made many times faster than row by row. */
    private void takeIndexesAway() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select i.indexname, i.indexdef from pg_indexes i"
                        + " where i.schemaname = 'public' and not exists"
                        + " (select 1 from pg_constraint c where c.conname = i.indexname)")) {
            while (rows.next()) {
                if (COLUMNS.keySet().stream().anyMatch(table -> within(rows, table))) {
                    indexes.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        for (String index : indexes.keySet()) {
            execute("drop index " + index);
        }
    }

    private static boolean within(ResultSet rows, String table) {
        try {
            return rows.getString(2).contains(" ON public." + table + " ");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writes what waits, sets the counters, makes the indexes again. */
    void finish() throws Exception {
        if (copier == null) {
            flush();
        } else {
            for (String table : List.copyOf(texts.keySet())) {
                send(table);
            }
            execute("set maintenance_work_mem = '512MB'");
            for (String index : indexes.values()) {
                execute(index);
            }
        }
        execute("update counter set last_value = " + denouncers + " where name = 'denouncer'");
        execute("update counter set last_value = " + events + " where name = 'event'");
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
