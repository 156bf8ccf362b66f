/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes registers of a province's books from XLSX files: every import is a job, one after another for good, dry runs
 * beside them. Safe for concurrent calls.
 *
 * <p>A job is remembered for 24 hours, also over a restart; then only counts are left of its report. Nobody but who
 * started it finds it.
 */
@ProviderType
public interface ImportJobs {

    /**
     * Reads the file to its end, up to the configured limit and no further, and puts its import in line.
     *
     * @param request what to do with it
     * @param sheet bytes of the file; not closed
     * @return the job, over at once when nobody knows the register, and then not remembered; empty when too many are waiting
     * @throws IOException if {@code sheet} cannot be read to its end
     * @throws org.dangvan.base.StoreUnavailableException if the database is away or busy
     */
    Optional<ImportJob> start(ImportRequest request, InputStream sheet) throws IOException;

    /**
     * The same file for good, after it was tried; it is kept for half an hour for that. Each file can be taken once.
     *
     * @return the new job; empty when the file is no longer here or too many are waiting
     */
    Optional<ImportJob> repeatForGood(UUID tried, String actor);

    /** The job with this id as it stands now, for who started it. */
    Optional<ImportJob> find(UUID id, String actor);

    /**
     * Waits until a job is over; however long that takes.
     *
     * @throws InterruptedException if the waiting thread is interrupted; the job goes on
     */
    ImportJob await(ImportJob job) throws InterruptedException;

    /**
     * The refused rows of a job as a workbook: the columns of the sheet that was sent, then why each row was left out. Mended,
     * it can be sent as it is. It holds names: mode 0600, deleted with the job.
     */
    Optional<Path> refusedRows(UUID id, String actor);
}
