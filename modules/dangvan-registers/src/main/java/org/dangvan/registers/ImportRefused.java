/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

/**
 * A file that was refused as a whole; nothing of it was recorded.
 *
 * @param reason why
 * @param message what is wrong, why, and what to do, in Vietnamese
 */
public record ImportRefused(Reason reason, String message) implements ImportOutcome {

    /** Why a file is refused. */
    public enum Reason {
        /** No pack in force describes a register with this id. */
        UNKNOWN_REGISTER,
        /** Not an XLSX workbook, or damaged, encrypted, or holding declarations that an XLSX never has. */
        NOT_XLSX,
        /** No sheet, no row, or no row below the header. */
        EMPTY,
        /** No row among the first ones carries the names of all required columns. */
        WRONG_HEADER,
        /** Larger than a limit of this installation: bytes, unpacked bytes, rows, columns, or the text of a cell. */
        TOO_LARGE
    }
}
