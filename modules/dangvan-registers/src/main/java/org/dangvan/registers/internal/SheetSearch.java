/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.Progress;
import org.dangvan.registers.internal.sheet.RowTaker;
import org.dangvan.registers.internal.sheet.SheetLimits;
import org.dangvan.registers.internal.sheet.SheetRefused;
import org.dangvan.registers.internal.sheet.SheetRow;
import org.dangvan.registers.internal.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/** Finds the first sheet that has the header of the register, and reads its rows. */
final class SheetSearch {

    /** Rows among which the header is looked for; titles stand above it. */
    static final int HEADER_ROWS = 30;

    /** Rows between two reports of progress. */
    static final int PROGRESS_ROWS = 500;

    private final RegisterMapping mapping;
    private final SheetLimits limits;
    private final Progress progress;

    SheetSearch(RegisterMapping mapping, SheetLimits limits, Progress progress) {
        this.mapping = mapping;
        this.limits = limits;
        this.progress = progress;
    }

    RegisterSheet read(byte[] file) throws SheetRefused {
        HeaderSearch search = new HeaderSearch(mapping);
        try (Workbook workbook = Workbook.open(file, limits)) {
            boolean blank = true;
            for (int sheet = 0; sheet < workbook.sheets(); sheet++) {
                Scan scan = new Scan(search);
                workbook.read(sheet, scan);
                if (scan.header != null) {
                    return scan.sheet(scan.header, workbook.since1904());
                }
                blank &= scan.looked == 0;
            }
            throw blank
                    ? SheetRefused.empty("Tệp không có trang tính nào chứa dữ liệu")
                    : SheetRefused.wrongHeader(search.refusal(HEADER_ROWS));
        }
    }

    /** The walk through one sheet. */
    private final class Scan implements RowTaker {

        private final HeaderSearch search;
        private final List<SheetRow> rows = new ArrayList<>();
        private @Nullable Header header;
        private int looked;

        Scan(HeaderSearch search) {
            this.search = search;
        }

        @Override
        public boolean take(SheetRow row) {
            if (header == null) {
                header = search.match(row).orElse(null);
                return ++looked < HEADER_ROWS || header != null;
            }
            SheetRow known = row.only(header.indices());
            if (!known.cells().isEmpty()) {
                rows.add(known);
                if (rows.size() % PROGRESS_ROWS == 0) {
                    progress.rows(rows.size(), OptionalInt.empty());
                }
            }
            return true;
        }

        RegisterSheet sheet(Header found, boolean since1904) throws SheetRefused {
            if (rows.isEmpty()) {
                throw SheetRefused.empty("Dưới dòng tiêu đề (dòng " + found.row() + ") không có dòng nào");
            }
            return new RegisterSheet(found, rows, since1904);
        }
    }
}
