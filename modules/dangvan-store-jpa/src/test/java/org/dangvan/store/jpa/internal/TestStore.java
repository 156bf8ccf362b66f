/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.Map;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;
import org.dangvan.database.internal.ConnectionPool;
import org.dangvan.database.internal.ConnectionSettings;
import org.dangvan.database.internal.Migrations;

/** A migrated store outside the platform, on whichever database the address names. */
final class TestStore implements AutoCloseable {

    private final ConnectionPool pool;
    private final EntityManagerFactory factory;

    private TestStore(ConnectionPool pool, EntityManagerFactory factory) {
        this.pool = pool;
        this.factory = factory;
    }

    /** A new database in memory. */
    static TestStore onDerby() throws Exception {
        return open("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true", "", "");
    }

    static TestStore open(String url, String user, String password) throws Exception {
        ConnectionPool pool = ConnectionPool.open(ConnectionSettings.of(url, "", user, password, 4));
        Migrations.run(pool.dataSource());
        Map<String, Object> properties = Map.of("javax.persistence.nonJtaDataSource", pool.dataSource());
        return new TestStore(pool, Persistence.createEntityManagerFactory("dangvan", properties));
    }

    DataSource dataSource() {
        return pool.dataSource();
    }

    EntityManagerFactory factory() {
        return factory;
    }

    Transactions transactions() {
        return new Transactions(factory);
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }
}
