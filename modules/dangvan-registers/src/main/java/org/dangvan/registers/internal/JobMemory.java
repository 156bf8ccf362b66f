/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dangvan.casework.api.intake.ImportLedger;
import org.dangvan.casework.api.intake.ImportRecord.Stage;
import org.dangvan.registers.ImportJob.Interrupted;
import org.dangvan.registers.ImportJob.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is remembered of jobs, and for how long: the last ones whole, all of a day by the ledger. */
final class JobMemory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobMemory.class);

    /** Reports of at most 2,000 notices each. */
    private static final int WHOLE = 20;

    private static final Duration FILE_KEPT = Duration.ofMinutes(30);
    private static final Duration KEPT = Duration.ofHours(24);

    private final JobFiles files;
    private final ImportLedger ledger;
    private final Clock clock;
    private final Set<UUID> leftBehind;
    private final Map<UUID, RunningJob> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService sweeper = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "dangvan-import-sweep");
        thread.setDaemon(true);
        return thread;
    });

    private final Future<?> sweeping;

    JobMemory(JobFiles files, ImportLedger ledger, Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.clock = clock;
        this.leftBehind = files.sent();
        this.sweeping = sweeper.scheduleWithFixedDelay(this::sweepQuietly, 1, 1, TimeUnit.MINUTES);
        sweepQuietly();
    }

    /** Tells of jobs that were under way when the platform ended: their files are still here. */
    private void recover() {
        for (UUID id : List.copyOf(leftBehind)) {
            ledger.find(id).filter(job -> job.stage() == Stage.UNDER_WAY).ifPresent(job -> {
                ledger.end(JobRecords.interrupted(job));
                LOG.warn("import {} was under way when the platform ended; nothing of it was recorded", id);
            });
            files.deleteSent(id);
            leftBehind.remove(id);
        }
    }

    void add(RunningJob job) {
        jobs.put(job.id, job);
    }

    Optional<RunningJob> find(UUID id, String actor) {
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.request.actor().equals(actor));
    }

    /** Writes the end of a job down; the file goes unless it is kept for the real run. */
    void end(RunningJob job, State state, boolean keepsFile) {
        try {
            ledger.end(JobRecords.ended(job, state));
            if (!keepsFile) {
                files.deleteSent(job.id);
            }
        } catch (RuntimeException unwritten) {
            // The file stays: at the next start it tells that the job was under way, and the store whether it took
            // effect.
            LOG.error("the end of import {} could not be written down", job.id, unwritten);
        } finally {
            job.end(state, keepsFile);
        }
    }

    private void sweepQuietly() {
        try {
            sweep();
        } catch (RuntimeException failure) {
            LOG.warn("imports that are over were not swept, next attempt in a minute", failure);
        }
    }

    /** Forgets what has been kept long enough. */
    synchronized void sweep() {
        recover();
        Instant now = clock.instant();
        jobs.values().stream()
                .filter(job -> job.isOver() && job.started.isBefore(now.minus(FILE_KEPT)))
                .filter(RunningJob::giveFile)
                .forEach(job -> files.deleteSent(job.id));
        long over = jobs.values().stream().filter(RunningJob::isOver).count();
        jobs.values().stream()
                .filter(RunningJob::isOver)
                .sorted(Comparator.comparing((RunningJob job) -> job.started))
                .limit(Math.max(0, over - WHOLE))
                .toList()
                .forEach(this::forget);
        files.sweep(now.minus(KEPT));
        ledger.forget(now.minus(KEPT));
    }

    private void forget(RunningJob job) {
        jobs.remove(job.id);
        files.deleteSent(job.id);
    }

    @Override
    public void close() {
        sweeping.cancel(true);
        sweeper.shutdownNow();
        for (RunningJob job : jobs.values()) {
            if (!job.isOver()) {
                end(job, new Interrupted(), false);
            } else if (job.giveFile()) {
                files.deleteSent(job.id);
            }
        }
    }
}
