/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJobs;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.ImportRequest;

/** Imports that run until somebody waits for them, and then report one row that was refused. */
final class ReportingJobs implements ImportJobs {

    private final Map<UUID, ImportJob> jobs = new HashMap<>();
    private final LongConsumer bytes;
    private Optional<Path> workbook = Optional.empty();
    private boolean busy;

    ReportingJobs(LongConsumer bytes) {
        this.bytes = bytes;
    }

    void refusing(Path rows) {
        workbook = Optional.of(rows);
    }

    void busy() {
        busy = true;
    }

    ImportJob any() {
        return jobs.values().iterator().next();
    }

    void end(UUID id, ImportJob.State state) {
        ImportJob job = jobs.get(id);
        jobs.put(id, new ImportJob(id, job.request(), job.started(), state, false, workbook.isPresent()));
    }

    @Override
    public Optional<ImportJob> start(ImportRequest request, InputStream sheet) throws IOException {
        if (busy) {
            return Optional.empty();
        }
        bytes.accept(sheet.readAllBytes().length);
        UUID id = UUID.randomUUID();
        ImportJob job = new ImportJob(
                id, request, Instant.EPOCH, new ImportJob.Running(500, OptionalInt.of(2000)), false, false);
        jobs.put(id, job);
        return Optional.of(job);
    }

    @Override
    public Optional<ImportJob> repeatForGood(UUID tried, String actor) {
        return Optional.empty();
    }

    @Override
    public Optional<ImportJob> find(UUID id, String actor) {
        return Optional.ofNullable(jobs.get(id))
                .filter(job -> job.request().actor().equals(actor));
    }

    @Override
    public ImportJob await(ImportJob job) {
        ImportRequest request = job.request();
        end(
                job.id(),
                new ImportJob.Done(new ImportReport(
                        job.id(), request.register(), request.dryRun(), 2, 1, 0, 1, List.of(), List.of())));
        return jobs.get(job.id());
    }

    @Override
    public Optional<Path> refusedRows(UUID id, String actor) {
        return find(id, actor).flatMap(job -> workbook);
    }
}
