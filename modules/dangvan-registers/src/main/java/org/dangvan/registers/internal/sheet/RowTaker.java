/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

/** Takes the rows of a sheet one after another. */
@FunctionalInterface
public interface RowTaker {

    /**
     * Takes a row.
     *
     * @return whether more rows of this sheet are wanted
     * @throws SheetRefused to end the reading of the whole file
     */
    boolean take(SheetRow row) throws SheetRefused;
}
