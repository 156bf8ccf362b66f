/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The two lines imports stand in: one file at a time is taken for good, two are tried beside it. That bounds the memory:
 * a file that is being read needs at most about 150 MB.
 */
final class JobLines implements AutoCloseable {

    /** Files in line behind those that run, in both lines together. */
    static final int WAITING = 8;

    private static final int GOOD = 1;
    private static final int TRIED = 2;
    private static final long END_SECONDS = 10;

    private final Semaphore places = new Semaphore(GOOD + TRIED + WAITING);
    private final ThreadPoolExecutor good = line("dangvan-import", GOOD);
    private final ThreadPoolExecutor tried = line("dangvan-import-try", TRIED);

    /** Takes a place, before anything of the file is read; it is given back by {@link #leave}. */
    boolean enter() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }

    /** Runs the work when its turn comes; the place is given back at its end. */
    void run(boolean dryRun, Runnable work) {
        try {
            (dryRun ? tried : good).execute(() -> {
                try {
                    work.run();
                } finally {
                    leave();
                }
            });
        } catch (RejectedExecutionException closed) {
            leave();
            throw closed;
        }
    }

    @Override
    public void close() {
        good.shutdownNow();
        tried.shutdownNow();
        try {
            boolean ended = good.awaitTermination(END_SECONDS, TimeUnit.SECONDS)
                    && tried.awaitTermination(END_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                throw new IllegalStateException("an import does not end within " + END_SECONDS + " seconds");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadPoolExecutor line(String name, int threads) {
        return new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(GOOD + TRIED + WAITING), task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }
}
