/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dangvan.casework.api.intake.ImportRecord;
import org.dangvan.casework.api.intake.RegisterIntake;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJob.Broken;
import org.dangvan.registers.ImportJob.Done;
import org.dangvan.registers.ImportJob.Interrupted;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.ImportRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobsTest {

    private static final SheetFile GOOD = PetitionRows.file(PetitionRows.good());

    private final MemoryIntake intake = new MemoryIntake();
    private final MemoryLedger ledger = new MemoryLedger();
    private final List<SpooledImportJobs> opened = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        opened.forEach(SpooledImportJobs::close);
    }

    @Test
    void aFileThatWasTriedIsTakenForGoodWithoutBeingSentAgain() throws Exception {
        SpooledImportJobs jobs = jobs(intake);
        ImportJob tried = over(jobs, GOOD.bytes(), true);
        assertThat(report(tried).added()).isEqualTo(1);
        assertThat(intake.kept()).isZero();
        assertThat(tried.repeatable()).isTrue();

        ImportJob taken = jobs.await(jobs.repeatForGood(tried.id(), "lan").orElseThrow());

        assertThat(report(taken).added()).isEqualTo(1);
        assertThat(taken.request().dryRun()).isFalse();
        assertThat(intake.kept()).isEqualTo(1);
        assertThat(jobs.repeatForGood(tried.id(), "lan")).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void nobodySeesTheImportOfSomebodyElse() throws Exception {
        SpooledImportJobs jobs = jobs(intake);
        ImportJob job =
                over(jobs, PetitionRows.file(PetitionRows.with("Họ và tên", "")).bytes(), true);

        assertThat(jobs.find(job.id(), "minh")).isEmpty();
        assertThat(jobs.refusedRows(job.id(), "minh")).isEmpty();
        assertThat(jobs.repeatForGood(job.id(), "minh")).isEmpty();
        assertThat(jobs.refusedRows(job.id(), "lan")).isPresent();
    }

    @Test
    void filesOfAnImportAreReadByNobodyElse() throws Exception {
        over(
                jobs(intake),
                PetitionRows.file(PetitionRows.good(), PetitionRows.with("Họ và tên", ""))
                        .bytes(),
                true);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("imports"))))
                .isEqualTo("rwx------");
        assertThat(files()).hasSize(2).allSatisfy(file -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------"));
    }

    @Test
    void tooManyInLineAreRefusedAndTheirFileIsNotRead() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        SpooledImportJobs jobs = jobs(keep -> {
            awaitQuietly(release);
            return intake.open(keep);
        });
        int taken = 0;
        while (taken < 50 && start(jobs, GOOD.bytes(), true).isPresent()) {
            taken++;
        }

        assertThat(taken).isEqualTo(11);
        assertThat(files()).hasSize(11);
        release.countDown();
    }

    @Test
    void anImportThatBreaksSaysSoAndLeavesNothing() throws Exception {
        for (Throwable cause :
                List.of(new IllegalStateException("store is away"), new NoClassDefFoundError("planted"))) {
            SpooledImportJobs jobs = jobs(keep -> {
                throw sneaky(cause);
            });
            ImportJob job = over(jobs, GOOD.bytes(), false);

            assertThat(job.state()).isInstanceOf(Broken.class);
            assertThat(files()).isEmpty();
            assertThat(ledger.find(job.id()).orElseThrow().stage()).isEqualTo(ImportRecord.Stage.BROKEN);
        }
    }

    @Test
    void anImportThatWasUnderWayWhenThePlatformEndedIsToldAsEndedWithoutEffect() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        ImportJob job = start(
                        jobs(keep -> {
                            awaitQuietly(release);
                            throw new IllegalStateException("the process is gone");
                        }),
                        GOOD.bytes(),
                        false)
                .orElseThrow();

        // Nothing of the first is asked to end: so it is after a crash.
        SpooledImportJobs next = jobs(intake);

        assertThat(next.find(job.id(), "lan").orElseThrow().state()).isInstanceOf(Interrupted.class);
        assertThat(next.find(job.id(), "minh")).isEmpty();
        assertThat(files()).isEmpty();
        release.countDown();
    }

    @Test
    void theCountsOfAnImportOutliveThePlatform() throws Exception {
        ImportJob job = over(jobs(intake), GOOD.bytes(), false);

        ImportJob later = jobs(intake).find(job.id(), "lan").orElseThrow();

        assertThat(report(later).added()).isEqualTo(1);
        assertThat(later.request().register()).isEqualTo("so-tiep-nhan-don");
    }

    @Test
    void aRegisterNobodyKnowsIsRefusedBeforeTheFileIsRead() throws Exception {
        ImportJob job = jobs(intake)
                .start(new ImportRequest("lan", "x".repeat(500), "", true), new ByteArrayInputStream(new byte[0]))
                .orElseThrow();

        assertThat(job.isOver()).isTrue();
        assertThat(files()).isEmpty();
    }

    private SpooledImportJobs jobs(RegisterIntake into) {
        SpooledImportJobs jobs = new SpooledImportJobs(
                SampleRegisters.packs(SampleRegisters.layers()),
                into,
                ledger,
                folder.resolve("imports"),
                Import.LIMITS,
                Clock.systemUTC());
        opened.add(jobs);
        return jobs;
    }

    private static Optional<ImportJob> start(SpooledImportJobs jobs, byte[] file, boolean dryRun) throws IOException {
        return jobs.start(
                new ImportRequest("lan", "so-tiep-nhan-don", "so.xlsx", dryRun), new ByteArrayInputStream(file));
    }

    private static ImportJob over(SpooledImportJobs jobs, byte[] file, boolean dryRun) throws Exception {
        return jobs.await(start(jobs, file, dryRun).orElseThrow());
    }

    private static ImportReport report(ImportJob job) {
        assertThat(job.state()).isInstanceOf(Done.class);
        return (ImportReport) ((Done) job.state()).outcome();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("imports"))) {
            return files.toList();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException sneaky(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
