/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.List;
import org.dangvan.registers.internal.sheet.SheetRow;

/**
 * The sheet of a file that holds the register.
 *
 * @param header its header
 * @param rows rows below it that hold anything in a known column, at least one
 * @param since1904 whether its day numbers count from 1904
 */
record RegisterSheet(Header header, List<SheetRow> rows, boolean since1904) {

    RegisterSheet {
        rows = List.copyOf(rows);
    }
}
