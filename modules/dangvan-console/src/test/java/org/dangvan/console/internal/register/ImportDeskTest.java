/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dangvan.console.internal.register.ImportJob.Broken;
import org.dangvan.console.internal.register.ImportJob.Done;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.RegisterImports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDeskTest {

    private static final RegisterImports TWO_ROWS = (register, sheet, dryRun, actor, progress) ->
            new ImportReport(new UUID(0, 1), register, dryRun, 2, 2, 0, 0, List.of(), List.of());

    @TempDir
    Path folder;

    @Test
    void aFileThatWasTriedIsTakenForGoodWithoutBeingSentAgain() throws Exception {
        try (ImportDesk desk = new ImportDesk(TWO_ROWS, Clock.systemUTC())) {
            ImportJob tried = over(desk, desk.start("lan", upload(), true).orElseThrow());
            assertThat(tried.progress()).isInstanceOf(Done.class);
            Path file = tried.file().orElseThrow();
            assertThat(file).exists();

            ImportJob taken = over(desk, desk.repeatForGood(tried).orElseThrow());

            assertThat(taken.dryRun()).isFalse();
            assertThat(JobWriting.of(taken).counts().orElseThrow().added()).isEqualTo(2);
            assertThat(file).doesNotExist();
            assertThat(desk.repeatForGood(tried)).isEmpty();
        }
    }

    @Test
    void nobodySeesTheImportOfSomebodyElse() throws Exception {
        try (ImportDesk desk = new ImportDesk(TWO_ROWS, Clock.systemUTC())) {
            ImportJob job = desk.start("lan", upload(), true).orElseThrow();

            assertThat(desk.find(job.id(), "lan")).isPresent();
            assertThat(desk.find(job.id(), "minh")).isEmpty();
        }
    }

    @Test
    void tooManyInLineAreRefusedAndTheirFileIsDeleted() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        RegisterImports slow = (register, sheet, dryRun, actor, progress) -> {
            await(release);
            return TWO_ROWS.take(register, sheet, dryRun, actor, progress);
        };
        try (ImportDesk desk = new ImportDesk(slow, Clock.systemUTC())) {
            Optional<ImportJob> last = desk.start("lan", upload(), true);
            Upload refused = upload();
            for (int at = 0; at < 20 && last.isPresent(); at++) {
                refused = upload();
                last = desk.start("lan", refused, true);
            }

            assertThat(last).isEmpty();
            assertThat(refused.file()).doesNotExist();
            release.countDown();
        }
    }

    @Test
    void anImportThatBreaksSaysSo() throws Exception {
        RegisterImports broken = (register, sheet, dryRun, actor, progress) -> {
            throw new IllegalStateException("store is away");
        };
        try (ImportDesk desk = new ImportDesk(broken, Clock.systemUTC())) {
            ImportJob job = over(desk, desk.start("lan", upload(), false).orElseThrow());

            assertThat(job.progress()).isInstanceOf(Broken.class);
            assertThat(JobWriting.of(job).state()).isEqualTo("broken");
        }
    }

    @Test
    void anErrorBreaksItsImportAndNoOther() throws Exception {
        RegisterImports broken = (register, sheet, dryRun, actor, progress) -> {
            if (dryRun) {
                throw new NoClassDefFoundError("planted");
            }
            return TWO_ROWS.take(register, sheet, dryRun, actor, progress);
        };
        try (ImportDesk desk = new ImportDesk(broken, Clock.systemUTC())) {
            Upload upload = upload();
            ImportJob first = over(desk, desk.start("lan", upload, true).orElseThrow());
            ImportJob second = over(desk, desk.start("lan", upload(), false).orElseThrow());

            assertThat(first.progress()).isInstanceOf(Broken.class);
            assertThat(second.progress()).isInstanceOf(Done.class);
            awaitGone(upload.file());
        }
    }

    @Test
    void closingLeavesNoFile() throws Exception {
        Upload upload = upload();
        try (ImportDesk desk = new ImportDesk(TWO_ROWS, Clock.systemUTC())) {
            over(desk, desk.start("lan", upload, true).orElseThrow());
        }

        assertThat(upload.file()).doesNotExist();
    }

    private Upload upload() throws IOException {
        Path file = Files.createTempFile(folder, "so", ".xlsx");
        return new Upload("so-tiep-nhan-don", "Sổ tiếp nhận đơn", "so.xlsx", Files.writeString(file, "x"));
    }

    /** Waits until the import has come to its end and its file has found its place. */
    private static ImportJob over(ImportDesk desk, ImportJob job) throws InterruptedException {
        for (int at = 0; at < 1000; at++) {
            ImportJob now = desk.find(job.id(), job.actor()).orElseThrow();
            if (now.isOver() && (now.dryRun() || now.file().isEmpty())) {
                return now;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("import does not end");
    }

    private static void awaitGone(Path file) throws InterruptedException {
        for (int at = 0; at < 1000 && Files.exists(file); at++) {
            Thread.sleep(5);
        }
        assertThat(file).doesNotExist();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
