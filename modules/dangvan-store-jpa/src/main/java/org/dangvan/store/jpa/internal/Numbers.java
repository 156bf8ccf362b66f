/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import javax.persistence.EntityManager;

/**
 * Numbers that only go up, taken from the database in blocks, so that nobody who holds one keeps others waiting; what is
 * left of a block when the platform stops is never given out. Safe for concurrent calls.
 */
final class Numbers {

    private static final int BLOCK = 20;

    private final Transactions transactions;
    private final String counter;
    private long next;
    private long end;

    Numbers(Transactions transactions, String counter) {
        this.transactions = transactions;
        this.counter = counter;
    }

    /** The next number. Works in a transaction of its own now and then: a caller within one needs a second connection. */
    synchronized long next() {
        if (next == end) {
            end = transactions.write(this::block) + 1;
            next = end - BLOCK;
        }
        return next++;
    }

    private long block(EntityManager manager) {
        CounterRow row = CounterRow.hold(manager, counter);
        row.lastValue += BLOCK;
        return row.lastValue;
    }
}
