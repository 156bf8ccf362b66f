/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The other side of the ratio: rows that the platform itself wrote for some petitions, read back column by column, and
 * written again with new ids by plain prepared statements, one commit for each petition. So both sides write the same
 * tables, columns and lengths; this side parses, checks, signs in and looks up nothing.
 */
final class PlainRows {

    /** In an order in which whoever is referred to comes first. */
    private static final Map<String, String> TABLES = tables();

    private record Table(String name, String select, String insert, List<String> columns) {}

    private record Row(int table, List<@Nullable Object> values) {}

    private final List<Table> tables = new ArrayList<>();
    private final List<List<Row>> petitions = new ArrayList<>();
    private final AtomicLong denouncers = new AtomicLong(1L << 40);

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("person", "id = (select person_id from petition where id = ?)");
        tables.put("denouncer", "id = (select denouncer_id from petition where id = ?)");
        tables.put("petition", "id = ?");
        tables.put("deadline", "petition_id = ?");
        tables.put("journal_entry", "subject_id = ?");
        tables.put("event", "subject_id = ?");
        return tables;
    }

    /** Reads what {@code ids} are made of; {@code keys} are as many rows of request keys. */
    static PlainRows of(Connection connection, List<String> ids) throws SQLException {
        PlainRows rows = new PlainRows();
        for (String table : TABLES.keySet()) {
            rows.tables.add(table(connection, table));
        }
        rows.tables.add(table(connection, "request_key"));
        for (String id : ids) {
            List<Row> petition = new ArrayList<>();
            int at = 0;
            for (String condition : TABLES.values()) {
                rows.read(connection, at++, condition, id, petition);
            }
            // Found by its answer, which tells the petition's id.
            rows.read(connection, at, "answer like ?", "%" + id + "%", petition);
            rows.petitions.add(petition);
        }
        return rows;
    }

    private static Table table(Connection connection, String name) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        List<String> columns = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getColumns(null, null, upper ? name.toUpperCase(Locale.ROOT) : name, null)) {
            while (rows.next()) {
                // The database computes a generated column itself, for either side.
                if (!rows.getString("IS_GENERATEDCOLUMN").equals("YES")) {
                    columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String names = String.join(", ", columns);
        return new Table(
                name,
                "select " + names + " from " + name + " where ",
                "insert into " + name + " (" + names + ") values (" + marks + ")",
                columns);
    }

    private void read(Connection connection, int table, String condition, String id, List<Row> into)
            throws SQLException {
        String query = tables.get(table).select() + condition;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<@Nullable Object> values = new ArrayList<>();
                    for (int at = 1; at <= tables.get(table).columns().size(); at++) {
                        Object value = found.getObject(at);
                        values.add(
                                value instanceof java.sql.Clob clob
                                        ? clob.getSubString(1, (int) clob.length())
                                        : value);
                    }
                    into.add(new Row(table, values));
                }
            }
        }
    }

    /** Rows of one petition on average. */
    double rowsEach() {
        return petitions.stream().mapToInt(List::size).average().orElse(0);
    }

    /** Writes one petition and commits. */
    void write(Connection connection) throws SQLException {
        List<Row> petition = petitions.get(ThreadLocalRandom.current().nextInt(petitions.size()));
        Map<String, String> ids = new HashMap<>();
        for (int from = 0, to; from < petition.size(); from = to) {
            int table = petition.get(from).table();
            try (PreparedStatement insert =
                    connection.prepareStatement(tables.get(table).insert())) {
                for (to = from; to < petition.size() && petition.get(to).table() == table; to++) {
                    fill(insert, tables.get(table), petition.get(to).values(), ids);
                    if (to > from
                            || (to + 1 < petition.size() && petition.get(to + 1).table() == table)) {
                        insert.addBatch();
                    }
                }
                if (to - from > 1) {
                    insert.executeBatch();
                } else {
                    insert.executeUpdate();
                }
            }
        }
        connection.commit();
    }

    private void fill(PreparedStatement insert, Table table, List<@Nullable Object> values, Map<String, String> ids)
            throws SQLException {
        for (int at = 0; at < values.size(); at++) {
            Object value = values.get(at);
            String column = table.columns().get(at);
            if (value == null) {
                insert.setObject(at + 1, null);
            } else if (column.equals("identity_hash") || (table.name().equals("request_key") && column.equals("id"))) {
                insert.setString(at + 1, hash());
            } else if (table.name().equals("denouncer") && column.equals("number")) {
                insert.setLong(at + 1, denouncers.incrementAndGet());
            } else if (column.equals("id")
                    || (column.endsWith("_id") && value.toString().length() == 36)) {
                insert.setString(at + 1, ids.computeIfAbsent(value.toString(), old -> fresh()));
            } else if (column.equals("ordinal")) {
                insert.setObject(at + 1, null, java.sql.Types.BIGINT);
            } else {
                insert.setObject(at + 1, value);
            }
        }
    }

    private static String hash() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return String.format(
                "%016x%016x%016x%016x", random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    /** In the order of time, as the platform's ids are: indexes grow at their end on both sides. */
    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = (System.currentTimeMillis() << 16) | 0x7000L | random.nextInt(4096);
        return new UUID(high, (random.nextLong() >>> 2) | 0x8000000000000000L).toString();
    }
}
