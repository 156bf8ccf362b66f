/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.RecordIds;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.casework.api.intake.ImportLedger;
import org.dangvan.casework.api.intake.RegisterIntake;
import org.dangvan.pack.PacksInForce;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJob.Broken;
import org.dangvan.registers.ImportJob.Done;
import org.dangvan.registers.ImportJob.Interrupted;
import org.dangvan.registers.ImportJob.State;
import org.dangvan.registers.ImportJobs;
import org.dangvan.registers.ImportOutcome;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.ImportRequest;
import org.dangvan.registers.internal.sheet.SheetLimits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports whose files lie in a folder of the platform until they are over. */
@Component(configurationPid = "org.dangvan.registers", configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = SpooledImportJobs.Config.class)
public final class SpooledImportJobs implements ImportJobs {

    /** How large a file may be, and where it lies meanwhile. */
    @ObjectClassDefinition(name = "Đăng Văn: registers")
    public @interface Config {

        /** Folder of files that are being imported. */
        @AttributeDefinition(
                name = "Folder",
                description = "Folder of files that are being imported, and of refused rows.")
        String folder() default "data/dangvan/imports";

        /** Largest file. */
        @AttributeDefinition(name = "File size", description = "Bytes of a file at most.")
        int maxFileBytes() default 32 << 20;

        /** Largest content. */
        @AttributeDefinition(name = "Unpacked size", description = "Bytes of everything in a file, unpacked, at most.")
        long maxUnpackedBytes() default 400L << 20;

        /** Longest sheet. */
        @AttributeDefinition(name = "Rows", description = "Rows of a sheet that hold anything, at most.")
        int maxRows() default 100_100;

        /** Widest sheet. */
        @AttributeDefinition(name = "Columns", description = "Columns of a sheet that hold anything, at most.")
        int maxColumns() default 200;
    }

    private static final Logger LOG = LoggerFactory.getLogger(SpooledImportJobs.class);

    private final XlsxRegisterImports imports;
    private final ImportLedger ledger;
    private final JobFiles files;
    private final int maxFileBytes;
    private final Clock clock;
    private final RecordIds ids;
    private final JobLines lines = new JobLines();
    private final JobMemory memory;
    private volatile boolean closing;

    /** Imports by the packs in force into {@code intake}. */
    @Activate
    public SpooledImportJobs(
            @Reference PacksInForce packs,
            @Reference RegisterIntake intake,
            @Reference ImportLedger ledger,
            Config config) {
        this(
                packs,
                intake,
                ledger,
                Path.of(config.folder()),
                new SheetLimits(
                        config.maxFileBytes(), config.maxUnpackedBytes(), config.maxRows(), config.maxColumns()),
                Clock.systemUTC());
    }

    SpooledImportJobs(
            PacksInForce packs,
            RegisterIntake intake,
            ImportLedger ledger,
            Path folder,
            SheetLimits limits,
            Clock clock) {
        this.imports = new XlsxRegisterImports(packs, intake, limits, clock);
        this.ledger = ledger;
        this.files = new JobFiles(folder);
        this.maxFileBytes = limits.fileBytes();
        this.clock = clock;
        this.ids = new RecordIds(clock);
        this.memory = new JobMemory(files, ledger, clock);
    }

    @Deactivate
    void close() {
        closing = true;
        try {
            lines.close();
        } finally {
            memory.close();
        }
    }

    @Override
    public Optional<ImportJob> start(ImportRequest request, InputStream sheet) throws IOException {
        Optional<ImportRefused> unknown = imports.unknown(request.register());
        if (unknown.isPresent()) {
            return Optional.of(
                    new ImportJob(ids.next(), request, clock.instant(), new Done(unknown.get()), false, false));
        }
        if (!lines.enter()) {
            return Optional.empty();
        }
        UUID id = ids.next();
        boolean running = false;
        try {
            RunningJob job = new RunningJob(id, request, clock.instant(), files.spool(id, sheet, maxFileBytes));
            running = true;
            return Optional.of(run(job));
        } finally {
            if (!running) {
                lines.leave();
            }
        }
    }

    @Override
    public Optional<ImportJob> repeatForGood(UUID tried, String actor) {
        Optional<RunningJob> earlier = memory.find(tried, actor);
        if (earlier.isEmpty() || !lines.enter()) {
            return Optional.empty();
        }
        if (!earlier.get().giveFile()) {
            lines.leave();
            return Optional.empty();
        }
        ImportRequest request = earlier.get().request;
        UUID id = ids.next();
        try {
            ImportRequest good = new ImportRequest(actor, request.register(), request.fileName(), false);
            return Optional.of(run(new RunningJob(id, good, clock.instant(), files.rename(earlier.get().file, id))));
        } catch (IOException gone) {
            lines.leave();
            return Optional.empty();
        }
    }

    /** From here on the place in line belongs to the job. */
    private ImportJob run(RunningJob job) {
        try {
            ledger.begin(JobRecords.begun(job));
        } catch (RuntimeException failure) {
            files.delete(job.id);
            lines.leave();
            throw failure;
        }
        memory.add(job);
        lines.run(job.request.dryRun(), () -> work(job));
        return job.view(false);
    }

    private void work(RunningJob job) {
        try {
            ImportOutcome outcome = take(job);
            boolean keep = job.request.dryRun() && outcome instanceof ImportReport report && report.added() > 0;
            memory.end(job, new Done(outcome), keep);
        } catch (IOException | RuntimeException failure) {
            memory.end(job, broken(job, failure), false);
        } catch (Error error) {
            memory.end(job, broken(job, error), false);
            throw error;
        }
    }

    private ImportOutcome take(RunningJob job) throws IOException {
        try (RefusedWorkbook refused = new RefusedWorkbook(files.refused(job.id))) {
            return imports.take(
                    job.id,
                    job.request.register(),
                    job.file,
                    job.request.dryRun(),
                    job.request.actor(),
                    job.progress(),
                    refused);
        }
    }

    private State broken(RunningJob job, Throwable cause) {
        if (closing) {
            return new Interrupted();
        }
        String incident = job.id.toString();
        LOG.error("import {} into {} broke off", incident, job.request.register(), cause);
        return new Broken(incident, StoreUnavailableException.isCauseOf(cause));
    }

    @Override
    public Optional<ImportJob> find(UUID id, String actor) {
        boolean hasRefusedRows = Files.exists(files.refused(id));
        Optional<ImportJob> running = memory.find(id, actor).map(job -> job.view(job.isOver() && hasRefusedRows));
        return running.isPresent()
                ? running
                : ledger.find(id)
                        .filter(record -> record.actor().equals(actor))
                        .map(record -> JobRecords.job(record, hasRefusedRows));
    }

    @Override
    public ImportJob await(ImportJob job) throws InterruptedException {
        Optional<RunningJob> running = memory.find(job.id(), job.request().actor());
        if (running.isPresent()) {
            running.get().await();
        }
        return find(job.id(), job.request().actor()).orElse(job);
    }

    @Override
    public Optional<Path> refusedRows(UUID id, String actor) {
        return find(id, actor).filter(ImportJob::hasRefusedRows).map(job -> files.refused(id));
    }
}
