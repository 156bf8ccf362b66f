/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dangvan.base.Diagnosis;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which database it is, which migrations ran, and how many rows each table has. */
@Component
public final class DatabaseDiagnosis implements Diagnosis {

    /** Seconds for all counts together, and for each. */
    private static final int PATIENCE_SECONDS = 40;

    private static final int COUNT_SECONDS = 20;

    private final DataSource source;

    /** Reads through {@code source}. */
    @Activate
    public DatabaseDiagnosis(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            text.append(about.getDatabaseProductName() + " " + about.getDatabaseProductVersion() + ", driver "
                    + about.getDriverVersion() + "\n");
            migrations(connection, text);
            counts(connection, about, text);
        } catch (SQLException failed) {
            text.append("SQLSTATE " + failed.getSQLState() + "\n");
        }
        return text.toString();
    }

    private static void migrations(Connection connection, StringBuilder text) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id, dateexecuted from databasechangelog order by orderexecuted")) {
            while (rows.next()) {
                text.append("migration " + rows.getString(1) + " " + rows.getTimestamp(2) + "\n");
            }
        }
    }

    private static void counts(Connection connection, DatabaseMetaData about, StringBuilder text) throws SQLException {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
        for (String table : tables(connection, about)) {
            text.append("table " + table + " ");
            if (System.nanoTime() > end) {
                text.append("not counted\n");
                continue;
            }
            try (Statement statement = connection.createStatement()) {
                statement.setQueryTimeout(COUNT_SECONDS);
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    text.append(rows.getLong(1) + "\n");
                }
            } catch (SQLException failed) {
                text.append("not counted, SQLSTATE " + failed.getSQLState() + "\n");
            }
        }
    }

    /** The tables of our schema: names that migrations gave, so they can stand in a query. */
    private static List<String> tables(Connection connection, DatabaseMetaData about) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
