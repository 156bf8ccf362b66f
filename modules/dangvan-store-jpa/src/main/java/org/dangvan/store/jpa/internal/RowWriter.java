/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.persistence.EntityManager;
import org.dangvan.base.Receipt;

/** Where new rows of a batch go. */
interface RowWriter {

    void write(Object row);

    /** Sends what was written, so that rows written later may refer to it. */
    void flush();

    /** The number under which the next new denouncer is known. */
    long nextDenouncer();

    /** The key under which a receipt is kept. */
    String receipt(Receipt receipt);

    /** Writes within the transaction of {@code manager}. */
    static RowWriter keeping(EntityManager manager, LongSupplier denouncers, Function<Receipt, String> receipts) {
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

            @Override
            public String receipt(Receipt receipt) {
                return receipts.apply(receipt);
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

            @Override
            public String receipt(Receipt receipt) {
                return "";
            }
        };
    }
}
