/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dangvan.database.internal.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("org.dangvan.store.jpa.internal.PostgresStore#available")
class UnitStoreOnPostgresTest extends UnitStoreCases {

    private static PostgresStore postgres;

    @BeforeAll
    static void open() throws Exception {
        postgres = PostgresStore.open();
    }

    @AfterAll
    static void close() throws Exception {
        postgres.close();
    }

    @Override
    TestStore store() {
        return postgres.store();
    }

    @Test
    void nodesThatStartTogetherMigrateOneAfterTheOther() throws Exception {
        sql("update databasechangelog set tag = 'of another release' where tag is not null");
        Callable<Void> start = () -> {
            Migrations.run(store().dataSource());
            return null;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            for (Future<Void> node : nodes.invokeAll(List.of(start, start, start), 60, TimeUnit.SECONDS)) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(store().transactions()
                        .<Number>read(manager -> (Number)
                                manager.createNativeQuery("select count(*) from pg_locks where locktype = 'advisory'")
                                        .getSingleResult())
                        .intValue())
                .isZero();
    }
}
