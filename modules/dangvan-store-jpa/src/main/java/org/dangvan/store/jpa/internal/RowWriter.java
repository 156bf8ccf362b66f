/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.function.LongSupplier;
import javax.persistence.EntityManager;

/** Where new rows of a batch go. */
interface RowWriter {

    void write(Object row);

    /** Sends what was written, so that rows written later may refer to it. */
    void flush();

    /** The number under which the next new denouncer is known. */
    long nextDenouncer();

    /** Writes within the transaction of {@code manager}. */
    static RowWriter keeping(EntityManager manager, LongSupplier denouncers) {
        return new RowWriter() {
            @Override
            public void write(Object row) {
                manager.persist(row);
            }

            @Override
            public void flush() {
                manager.flush();
            }

            @Override
            public long nextDenouncer() {
                return denouncers.getAsLong();
            }
        };
    }

    /** Writes nothing: for a dry run, which keeps nobody waiting. */
    static RowWriter trying() {
        return new RowWriter() {
            @Override
            public void write(Object row) {
                // What a dry run finds new is forgotten with it.
            }

            @Override
            public void flush() {
                // There is nothing to send.
            }

            @Override
            public long nextDenouncer() {
                return 0;
            }
        };
    }
}
