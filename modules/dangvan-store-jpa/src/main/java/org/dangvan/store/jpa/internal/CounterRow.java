/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EntityManager;
import javax.persistence.Id;
import javax.persistence.LockModeType;
import javax.persistence.Table;

/** A number that only goes up; whoever holds the row works alone until the transaction ends. */
@Entity
@Table(name = "counter")
class CounterRow {

    static final String DENOUNCER = "denouncer";
    static final String IMPORT = "register-import";
    static final String EVENT = "event";

    @Id
    String name;

    @Column(name = "last_value")
    long lastValue;

    /** For the store only. */
    @SuppressWarnings("NullAway.Init")
    protected CounterRow() {}

    /** The counter, held by this transaction from now on. */
    static CounterRow hold(EntityManager manager, String name) {
        return manager.find(CounterRow.class, name, LockModeType.PESSIMISTIC_WRITE);
    }

    long next() {
        return ++lastValue;
    }
}
