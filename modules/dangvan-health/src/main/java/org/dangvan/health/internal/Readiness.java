/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.health.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.dangvan.base.HealthCheck;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks checks at the same time and waits for none of them longer than a second. Safe for concurrent calls. */
final class Readiness implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    private static final long PATIENCE_MILLIS = 1000;

    /** Checks that hang keep their threads; more than these are counted as down at once. */
    private static final int THREADS = 16;

    private final List<String> required;
    private final ExecutorService threads;

    /** The round of checks that is under way, or nothing. */
    private final AtomicReference<@Nullable CompletableFuture<Map<String, Boolean>>> round = new AtomicReference<>();

    Readiness(List<String> required) {
        this.required = List.copyOf(required);
        this.threads = new ThreadPoolExecutor(0, THREADS, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "dangvan-health");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Answer of every check, by name; one that is required and missing is down. Who asks while others wait is given their
     * answer: however many ask, the checks are asked once.
     */
    Map<String, Boolean> ask(Collection<HealthCheck> checks) {
        CompletableFuture<Map<String, Boolean>> mine = new CompletableFuture<>();
        CompletableFuture<Map<String, Boolean>> running = round.compareAndExchange(null, mine);
        if (running != null) {
            return running.join();
        }
        try {
            mine.complete(askAll(checks));
        } catch (RuntimeException | Error broken) {
            mine.completeExceptionally(broken);
        } finally {
            round.set(null);
        }
        return mine.join();
    }

    private Map<String, Boolean> askAll(Collection<HealthCheck> checks) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        Map<String, Boolean> answers = new TreeMap<>();
        required.forEach(name -> answers.put(name, false));
        List<Asked> asked = checks.stream().map(this::begin).toList();
        asked.forEach(one -> answers.put(one.name(), one.answer(deadline)));
        return Collections.unmodifiableMap(answers);
    }

    private Asked begin(HealthCheck check) {
        try {
            return new Asked(check.name(), threads.submit(check::up));
        } catch (RejectedExecutionException busy) {
            LOG.warn("no thread left to ask {}", check.name());
            return new Asked(check.name(), CompletableFuture.completedFuture(false));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private record Asked(String name, Future<Boolean> pending) {

        boolean answer(long deadline) {
            try {
                return pending.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            } catch (TimeoutException late) {
                pending.cancel(true);
                LOG.warn("check {} gave no answer in time", name);
                return false;
            } catch (ExecutionException failed) {
                // Asked every few seconds: the trace would fill the log as long as an outage lasts.
                LOG.warn("check {} failed: {}", name, String.valueOf(failed.getCause()));
                return false;
            }
        }
    }
}
