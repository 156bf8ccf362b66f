/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.List;
import javax.persistence.EntityManager;

/**
 * How PostgreSQL plans within one long transaction. It keeps the plan of a statement that was met five times; one made
 * while a table was empty reads that table from end to end for every row that comes after, and nothing tells it better
 * until the transaction is over. Does nothing on Derby, which looks at its plans again by itself.
 */
final class Plans {

    private static final List<String> TABLES = List.of(
            "person", "denouncer", "matter", "petition", "visit", "registration", "register_row", "register_import");

    private final EntityManager manager;
    private final boolean postgresql;
    private boolean told;

    private Plans(EntityManager manager, boolean postgresql) {
        this.manager = manager;
        this.postgresql = postgresql;
    }

    /** For the transaction that is under way. */
    static Plans of(EntityManager manager) {
        return new Plans(manager, Dialect.isPostgres(manager));
    }

    /** From here on it waits for whoever holds a row, however long: for files of other nodes. */
    void patient() {
        run("set local lock_timeout = 0");
    }

    /** From here on every statement is planned for its own values: for look-ups of hundreds of keys. */
    void eachForItself() {
        run("set local plan_cache_mode = force_custom_plan");
    }

    /** From here on plans are kept again: for writing, with its checks of references. */
    void kept() {
        run("set local plan_cache_mode = auto");
    }

    /** Tells the planner once what the tables hold now, which also makes it forget the plans it kept. */
    void tell() {
        if (!told) {
            told = true;
            TABLES.forEach(table -> run("analyze " + table));
        }
    }

    private void run(String statement) {
        if (postgresql) {
            manager.createNativeQuery(statement).executeUpdate();
        }
    }
}
