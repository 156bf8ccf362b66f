/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

/**
 * How large a file may be.
 *
 * @param fileBytes bytes of the file
 * @param unpackedBytes bytes of everything in it, unpacked
 * @param rows rows that hold anything
 * @param columns columns that hold anything
 */
public record SheetLimits(int fileBytes, long unpackedBytes, int rows, int columns) {

    /** Characters of one cell; Excel itself stores no more. */
    static final int CELL_CHARACTERS = 32_767;

    /** Files inside the file; a plain workbook has about ten. */
    static final int PARTS = 1_000;

    /** Bytes of a part that tells how the file is built, unpacked; a few thousand are usual. */
    static final long DIRECTORY_BYTES = 4L << 20;

    /** How many times larger than packed a large part may be; sheets shrink to a tenth, at most to a fiftieth. */
    static final long RATIO = 200;

    /** Below this size the ratio says nothing. */
    static final long RATIO_FROM_BYTES = 1L << 20;

    /** Entries of the table of shared texts. */
    static final int SHARED_TEXTS = 1_000_000;

    /** Characters of that table, which lies in memory while the file is read: at most 120 MB. */
    static final long SHARED_CHARACTERS = 60_000_000;

    /** Depth of elements; a sheet needs about ten. */
    static final int DEPTH = 64;

    /** Sheets looked at. */
    static final int SHEETS = 20;
}
