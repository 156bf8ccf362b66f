/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.io.IOException;
import org.dangvan.registers.internal.sheet.SheetRow;

/** Where the rows go that are left out. For one file and one thread. */
interface RefusedRows {

    /** Told of the sheet before the first row. */
    void begin(RegisterSheet sheet) throws IOException;

    /** Takes a row, with why it was left out. */
    void add(SheetRow row, JudgedRow.Bad verdict) throws IOException;

    /** Told after the last row, before any of the file counts. */
    void finish() throws IOException;

    /** Nobody asks for them. */
    static RefusedRows none() {
        return new RefusedRows() {
            @Override
            public void begin(RegisterSheet sheet) {
                // Nobody asks.
            }

            @Override
            public void add(SheetRow row, JudgedRow.Bad verdict) {
                // Nobody asks.
            }

            @Override
            public void finish() {
                // Nobody asks.
            }
        };
    }
}
