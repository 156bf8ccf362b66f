/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.concurrent.Semaphore;

/**
 * How many bodies are read at the same time. A body that comes slowly holds a thread of the server: with fewer slots than
 * threads, those who send slowly wait for each other and all other callers are answered. Safe for concurrent use.
 */
final class BodySlots {

    /** Of the server's 200 threads; a body that is there is read in less than a millisecond. */
    static final int USUAL = 64;

    private final Semaphore free;

    BodySlots(int slots) {
        this.free = new Semaphore(slots);
    }

    /** A slot for one request, taken when its body is begun. */
    Slot slot() {
        return new Slot();
    }

    /** For one thread. */
    final class Slot implements AutoCloseable {

        private boolean taken;

        /**
         * Takes the slot, unless this request has it already.
         *
         * @throws HinderedBodyException if none is free
         */
        void take() throws HinderedBodyException {
            if (!taken && !free.tryAcquire()) {
                throw new HinderedBodyException(true);
            }
            taken = true;
        }

        /** Gives the slot back. */
        @Override
        public void close() {
            if (taken) {
                taken = false;
                free.release();
            }
        }
    }
}
