/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.OptionalInt;
import java.util.Set;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.Progress;
import org.dangvan.registers.internal.sheet.RowTaker;
import org.dangvan.registers.internal.sheet.SheetRefused;
import org.dangvan.registers.internal.sheet.SheetRow;
import org.dangvan.registers.internal.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/** Finds the first sheet that has the header of the register, and counts its rows. */
final class SheetSearch {

    /** Rows among which the header is looked for; titles stand above it. */
    static final int HEADER_ROWS = 30;

    /** Rows between two reports of progress. */
    static final int PROGRESS_ROWS = 500;

    private final RegisterMapping mapping;
    private final Progress progress;

    SheetSearch(RegisterMapping mapping, Progress progress) {
        this.mapping = mapping;
        this.progress = progress;
    }

    /** Reads the file once: afterwards it is known to be sound, within the limits, and how long. */
    RegisterSheet find(Workbook workbook) throws SheetRefused {
        HeaderSearch search = new HeaderSearch(mapping);
        boolean blank = true;
        for (int sheet = 0; sheet < workbook.sheets(); sheet++) {
            Scan scan = new Scan(search);
            workbook.read(sheet, scan);
            if (scan.header != null) {
                return scan.found(sheet, scan.header);
            }
            blank &= scan.looked == 0;
        }
        throw blank
                ? SheetRefused.empty("Tệp không có trang tính nào chứa dữ liệu")
                : SheetRefused.wrongHeader(search.refusal(HEADER_ROWS));
    }

    /** The walk through one sheet. */
    private final class Scan implements RowTaker {

        private final HeaderSearch search;
        private @Nullable Header header;
        private Set<Integer> known = Set.of();
        private int looked;
        private int rows;
        private int width;

        Scan(HeaderSearch search) {
            this.search = search;
        }

        @Override
        public boolean take(SheetRow row) {
            if (header == null) {
                header = search.match(row).orElse(null);
                if (header != null) {
                    known = header.indices();
                    width = row.width();
                }
                return ++looked < HEADER_ROWS || header != null;
            }
            if (row.has(known)) {
                rows++;
                width = Math.max(width, row.width());
                if (rows % PROGRESS_ROWS == 0) {
                    progress.rows(rows, OptionalInt.empty());
                }
            }
            return true;
        }

        RegisterSheet found(int sheet, Header head) throws SheetRefused {
            if (rows == 0) {
                throw SheetRefused.empty("Dưới dòng tiêu đề (dòng " + head.row() + ") không có dòng nào");
            }
            return new RegisterSheet(sheet, head, rows, width);
        }
    }
}
