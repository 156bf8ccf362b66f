/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.dangvan.store.jpa.testing.PostgresServer;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of the measurement's own, as durable as it comes. */
final class PostgresEngine implements Engine {

    private final PostgresServer server;

    PostgresEngine(PostgresServer server) {
        this.server = server;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    PostgresServer server() {
        return server;
    }

    @Override
    public Database database(String name) throws Exception {
        if (!has(name)) {
            control("create database " + name);
        }
        return new Served(server, name);
    }

    @Override
    public boolean has(String name) throws SQLException {
        try (Connection connection = new Served(server, "postgres").connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            return found.next();
        }
    }

    @Override
    public Database copy(String from, String to) throws Exception {
        drop(to);
        control("create database " + to + " template " + from);
        return database(to);
    }

    @Override
    public void drop(String name) throws SQLException {
        control("drop database if exists " + name + " with (force)");
    }

    private void control(String command) throws SQLException {
        try (Connection connection = new Served(server, "postgres").connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private record Served(PostgresServer server, String name) implements Database {

        private String url() {
            return server.url().replaceAll("/postgres$", "/" + name);
        }

        @Override
        public List<String> settings() {
            return List.of("dangvan.database.url=" + url(), "dangvan.database.user=dangvan");
        }

        @Override
        public DataSource source() {
            PGSimpleDataSource source = new PGSimpleDataSource();
            // As the platform has it.
            source.setReWriteBatchedInserts(true);
            source.setUrl(url());
            source.setUser("dangvan");
            return source;
        }

        @Override
        public void release() {
            // Connections end with their pools.
        }

        @Override
        public void analyze() throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
                statement.execute("checkpoint");
            }
        }

        @Override
        public double cpuSeconds() {
            return ProcessMeter.cpuSeconds(server.pid());
        }
    }
}
