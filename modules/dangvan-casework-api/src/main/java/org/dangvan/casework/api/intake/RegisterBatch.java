/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.util.List;
import java.util.UUID;

/**
 * The good rows of one portion of a file.
 *
 * @param id id of the import
 * @param register id of the register
 * @param actor account name of who imports
 * @param rows good rows, in the order of the sheet
 * @param refused number of rows of this portion left out
 */
public record RegisterBatch(UUID id, String register, String actor, List<RegisterRow> rows, int refused) {

    /** Copies the rows. */
    public RegisterBatch {
        rows = List.copyOf(rows);
    }
}
