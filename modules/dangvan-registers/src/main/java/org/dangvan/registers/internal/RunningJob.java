/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJob.Running;
import org.dangvan.registers.ImportJob.State;
import org.dangvan.registers.ImportJob.Waiting;
import org.dangvan.registers.ImportRequest;
import org.dangvan.registers.Progress;

/** A job in the memory of this process. Written by its worker, read by everybody. */
final class RunningJob {

    final UUID id;
    final ImportRequest request;
    final Instant started;
    final Path file;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile State state = new Waiting();
    private volatile boolean repeatable;

    RunningJob(UUID id, ImportRequest request, Instant started, Path file) {
        this.id = id;
        this.request = request;
        this.started = started;
        this.file = file;
    }

    Progress progress() {
        return (done, total) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the platform ends");
            }
            state = new Running(done, total);
        };
    }

    void end(State last, boolean keepsFile) {
        repeatable = keepsFile;
        state = last;
        over.countDown();
    }

    void await() throws InterruptedException {
        over.await();
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Gives the file to one caller and to no other. */
    synchronized boolean giveFile() {
        boolean given = repeatable;
        repeatable = false;
        return given;
    }

    ImportJob view(boolean hasRefusedRows) {
        return new ImportJob(id, request, started, state, repeatable, hasRefusedRows);
    }
}
