/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

/** What came of reading a cell. */
public sealed interface CellReading {

    /**
     * The cell could be read.
     *
     * @param normal its content in the one form in which it is compared: a day as ISO, a count plain, a word and an
     *     agency as code, text cleaned
     */
    record Good(String normal) implements CellReading {}

    /**
     * The cell could not be read.
     *
     * @param code stable short name of the mistake
     * @param message what is wrong, why, and what to do; never repeats the cell
     * @param revealing whether the content may name a person although the column does not
     */
    record Bad(String code, String message, boolean revealing) implements CellReading {}
}
