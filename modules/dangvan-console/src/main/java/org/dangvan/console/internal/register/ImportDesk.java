/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.dangvan.console.internal.register.ImportJob.Broken;
import org.dangvan.console.internal.register.ImportJob.Done;
import org.dangvan.console.internal.register.ImportJob.Running;
import org.dangvan.console.internal.register.ImportJob.Waiting;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.RegisterImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports one after another and remembers how they went, for a while. Safe for concurrent calls.
 *
 * <p>A file that was tried and holds something new is kept for the real run, and deleted after it or after half an hour.
 */
final class ImportDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    /** Imports of one register take each other's locks: one at a time, a few in line. */
    private static final int IN_LINE = 8;

    private static final int REMEMBERED = 20;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final RegisterImports imports;
    private final Clock clock;
    private final Map<String, ImportJob> jobs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(IN_LINE), task -> thread(task, "dangvan-import"));
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(task -> thread(task, "dangvan-import-sweep"));

    private final Future<?> sweeping;

    ImportDesk(RegisterImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
        this.sweeping = sweeper.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.MINUTES);
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a file in and puts its import in line; empty when too many are waiting. The file is this desk's from now on. */
    Optional<ImportJob> start(String actor, Upload upload, boolean dryRun) {
        sweep();
        ImportJob job = new ImportJob(
                UUID.randomUUID().toString(),
                actor,
                upload.register(),
                upload.title(),
                upload.fileName(),
                Optional.of(upload.file()),
                dryRun,
                clock.instant(),
                new Waiting());
        jobs.put(job.id(), job);
        try {
            worker.execute(() -> run(job, upload.file()));
            return Optional.of(job);
        } catch (RejectedExecutionException busy) {
            forget(job);
            return Optional.empty();
        }
    }

    /** The same file for good, after it was tried; empty when it is no longer here or too many are waiting. */
    Optional<ImportJob> repeatForGood(ImportJob tried) {
        Optional<ImportJob> taken = Optional.ofNullable(jobs.computeIfPresent(
                        tried.id(), (id, job) -> job.isOver() && job.dryRun() ? job.withoutFile() : job))
                .filter(job -> job.file().isEmpty());
        return taken.flatMap(job -> tried.file())
                .filter(Files::exists)
                .flatMap(file -> start(
                        tried.actor(), new Upload(tried.register(), tried.title(), tried.fileName(), file), false));
    }

    /** The import with this id, for who started it. */
    Optional<ImportJob> find(String id, String actor) {
        return Optional.ofNullable(jobs.get(id)).filter(job -> job.actor().equals(actor));
    }

    private void run(ImportJob job, Path file) {
        boolean keep = false;
        try (InputStream sheet = Files.newInputStream(file)) {
            Done done = new Done(imports.take(
                    job.register(),
                    sheet,
                    job.dryRun(),
                    job.actor(),
                    (rows, total) -> update(job, now -> now.now(new Running(rows, total)))));
            update(job, now -> now.now(done));
            keep = job.dryRun() && done.outcome() instanceof ImportReport report && report.added() > 0;
        } catch (IOException | RuntimeException failure) {
            broke(job, failure);
        } catch (Error error) {
            broke(job, error);
            throw error;
        } finally {
            if (!keep) {
                delete(file);
                update(job, ImportJob::withoutFile);
            }
        }
    }

    private void broke(ImportJob job, Throwable cause) {
        String incident = job.id().substring(0, 8);
        update(job, now -> now.now(new Broken(incident)));
        LOG.error("import {} of {} broke off", incident, job.register(), cause);
    }

    private void update(ImportJob job, UnaryOperator<ImportJob> change) {
        jobs.computeIfPresent(job.id(), (id, now) -> change.apply(now));
    }

    private void sweep() {
        Instant oldest = clock.instant().minus(KEPT);
        jobs.values().stream()
                .filter(job -> job.isOver() && job.started().isBefore(oldest))
                .toList()
                .forEach(this::forget);
        jobs.values().stream()
                .filter(ImportJob::isOver)
                .sorted(Comparator.comparing(ImportJob::started))
                .limit(Math.max(0, jobs.size() - REMEMBERED))
                .toList()
                .forEach(this::forget);
    }

    private void forget(ImportJob job) {
        jobs.remove(job.id());
        job.file().ifPresent(ImportDesk::delete);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException("cannot delete " + file, stuck);
        }
    }

    @Override
    public void close() {
        sweeping.cancel(true);
        sweeper.shutdownNow();
        worker.shutdownNow();
        jobs.values().forEach(this::forget);
    }
}
