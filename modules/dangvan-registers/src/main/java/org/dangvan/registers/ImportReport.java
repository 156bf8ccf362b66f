/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

import java.util.List;
import java.util.UUID;

/**
 * The verdict over every row of a file. {@code rows = added + unchanged + refused}; blank rows are not counted.
 *
 * @param id id of the import
 * @param register id of the register
 * @param dryRun whether nothing was kept
 * @param rows rows below the header that hold anything
 * @param added rows that are new here
 * @param unchanged rows that were recorded before, or stand twice in the file
 * @param refused rows left out, each with at least one error
 * @param warnings what somebody should look at, by row; at most 1,000 and a last one that counts the rest
 * @param errors why rows were left out, by row; at most 1,000 and a last one that counts the rest
 */
public record ImportReport(
        UUID id,
        String register,
        boolean dryRun,
        int rows,
        int added,
        int unchanged,
        int refused,
        List<Notice> warnings,
        List<Notice> errors)
        implements ImportOutcome {

    /** Copies the notices. */
    public ImportReport {
        warnings = List.copyOf(warnings);
        errors = List.copyOf(errors);
    }
}
