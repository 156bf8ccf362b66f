/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJobs;
import org.dangvan.registers.ImportOutcome;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.ImportRequest;
import org.dangvan.registers.Notice;

/** Imports that end as the first letter of what is sent says. */
final class LetterJobs implements ImportJobs {

    private final Map<UUID, ImportJob> jobs = new HashMap<>();
    private final Map<UUID, ImportOutcome> outcomes = new HashMap<>();

    @Override
    public Optional<ImportJob> start(ImportRequest request, InputStream sheet) throws IOException {
        UUID id = UUID.randomUUID();
        outcomes.put(id, outcome(id, request, sheet.read()));
        ImportJob job = new ImportJob(id, request, Instant.EPOCH, new ImportJob.Waiting(), false, false);
        jobs.put(id, job);
        return Optional.of(job);
    }

    private static ImportOutcome outcome(UUID id, ImportRequest request, int first) {
        return switch (first) {
            case 'u' -> new ImportRefused(ImportRefused.Reason.UNKNOWN_REGISTER, "Không có sổ này.");
            case 'n' -> new ImportRefused(ImportRefused.Reason.NOT_XLSX, "Không phải bảng tính.");
            case 'e' -> new ImportRefused(ImportRefused.Reason.EMPTY, "Sổ không có dòng nào.");
            case 't' -> new ImportRefused(ImportRefused.Reason.TOO_LARGE, "Sổ quá lớn.");
            default -> new ImportReport(
                    id,
                    request.register(),
                    request.dryRun(),
                    1,
                    0,
                    0,
                    1,
                    List.of(),
                    List.of(new Notice(2, "Ngày", "B2", "31/02/2020", "day-does-not-exist", "Không có ngày này.")));
        };
    }

    @Override
    public Optional<ImportJob> repeatForGood(UUID tried, String actor) {
        return Optional.empty();
    }

    @Override
    public Optional<ImportJob> find(UUID id, String actor) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public ImportJob await(ImportJob job) {
        ImportOutcome outcome = outcomes.get(job.id());
        return new ImportJob(
                job.id(),
                job.request(),
                job.started(),
                new ImportJob.Done(outcome),
                false,
                outcome instanceof ImportReport);
    }

    @Override
    public Optional<Path> refusedRows(UUID id, String actor) {
        try {
            Path rows = Files.createTempFile("rows", ".xlsx");
            rows.toFile().deleteOnExit();
            return find(id, actor).map(job -> rows);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
