/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Embedded Derby: each database a data folder of the platform. */
final class DerbyEngine implements Engine {

    private final Path folder;

    DerbyEngine(Path folder) {
        this.folder = folder;
        // Otherwise its messages go to the working directory.
        System.setProperty(
                "derby.stream.error.file", folder.resolve("derby.log").toString());
    }

    @Override
    public String name() {
        return "Derby";
    }

    @Override
    public Database database(String name) throws Exception {
        return new Embedded(Files.createDirectories(folder.resolve(name)));
    }

    @Override
    public boolean has(String name) {
        return Files.exists(folder.resolve(name).resolve("database"));
    }

    @Override
    public Database copy(String from, String to) throws Exception {
        drop(to);
        Commands.run(
                "cp", "-a", folder.resolve(from).toString(), folder.resolve(to).toString());
        return database(to);
    }

    @Override
    public void drop(String name) throws Exception {
        Commands.run("rm", "-rf", folder.resolve(name).toString());
    }

    @Override
    public void close() {
        // The folders stay: they belong to the measurement's folder.
    }

    private record Embedded(Path folder) implements Database {

        @Override
        public List<String> settings() {
            return List.of("dangvan.data=" + folder);
        }

        @Override
        public DataSource source() {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName(folder.resolve("database").toString());
            return source;
        }

        @Override
        public void release() {
            EmbeddedDataSource source = (EmbeddedDataSource) source();
            source.setShutdownDatabase("shutdown");
            try {
                source.getConnection().close();
            } catch (SQLException down) {
                // The only way Derby says that it is down is an exception.
                if (!"08006".equals(down.getSQLState())) {
                    throw new IllegalStateException(down);
                }
            }
        }

        @Override
        public void analyze() throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                List<String> tables = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery("select t.tablename, s.schemaname from sys.systables t"
                        + " join sys.sysschemas s on s.schemaid = t.schemaid where t.tabletype = 'T'")) {
                    while (rows.next()) {
                        tables.add("'" + rows.getString(2) + "', '" + rows.getString(1) + "'");
                    }
                }
                for (String table : tables) {
                    statement.execute("call syscs_util.syscs_update_statistics(" + table + ", null)");
                }
            }
        }

        @Override
        public double cpuSeconds() {
            return 0;
        }
    }
}
