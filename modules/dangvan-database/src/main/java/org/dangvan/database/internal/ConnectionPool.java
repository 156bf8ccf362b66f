/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.database.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Open connections to one database; closing it also writes an embedded database out and releases its files. */
public final class ConnectionPool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionPool.class);

    /** What Derby throws when it has shut one database down, as asked. */
    private static final String DERBY_IS_DOWN = "08006";

    private static final long CONNECTION_TIMEOUT_MILLIS = 5_000;

    /** Longer than any statement takes; an index over millions of rows is the longest. */
    private static final int SILENCE_SECONDS = 600;

    private static final int LOCK_MILLIS = 4_000;

    private final ConnectionSettings settings;
    private final HikariDataSource pool;

    private ConnectionPool(ConnectionSettings settings, HikariDataSource pool) {
        this.settings = settings;
        this.pool = pool;
    }

    public static ConnectionPool open(ConnectionSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("dangvan");
        config.setMaximumPoolSize(settings.poolSize());
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.setDataSource(settings.embedded() ? derby(settings) : postgresql(settings));
        return new ConnectionPool(settings, new HikariDataSource(config));
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        if (settings.embedded()) {
            shutDownDerby();
        }
    }

    private void shutDownDerby() {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(settings.derbyName());
        derby.setShutdownDatabase("shutdown");
        try {
            derby.getConnection().close();
        } catch (SQLException answer) {
            if (!DERBY_IS_DOWN.equals(answer.getSQLState())) {
                LOG.warn("database {} did not shut down cleanly", settings.shownUrl(), answer);
            }
        }
    }

    private static DataSource derby(ConnectionSettings settings) {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(settings.derbyName());
        derby.setConnectionAttributes(settings.derbyAttributes());
        return derby;
    }

    private static DataSource postgresql(ConnectionSettings settings) {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        // Otherwise a refused row stands in the exception with all its values: with names, in the log.
        postgresql.setLogServerErrorDetail(false);
        // A batch of inserts goes as one statement: a register of 100,000 rows takes half the time.
        postgresql.setReWriteBatchedInserts(true);
        // A host that vanished says nothing: without these, every connection would wait for it for ever.
        postgresql.setTcpKeepAlive(true);
        postgresql.setSocketTimeout(SILENCE_SECONDS);
        // Whoever waits for a row that a register holds is told so, before they keep all connections from the others.
        postgresql.setOptions("-c lock_timeout=" + LOCK_MILLIS);
        // Last, so that what the address says of itself holds.
        postgresql.setUrl(settings.url());
        if (!settings.user().isEmpty()) {
            postgresql.setUser(settings.user());
            postgresql.setPassword(settings.password());
        }
        return postgresql;
    }
}
