/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

import org.dangvan.base.Vietnamese;
import org.dangvan.registers.internal.sheet.Cell;

/**
 * Reads text up to what the store holds.
 *
 * @param most characters, after cleaning
 */
public record TextReader(int most) implements FieldReader {

    /** Text this much longer than allowed is not worth cleaning first. */
    private static final int SPACES = 1_000;

    @Override
    public CellReading read(Cell cell) {
        String text = cell.text().length() > most + SPACES ? cell.text() : Vietnamese.clean(cell.text());
        return text.length() > most
                ? new CellReading.Bad(
                        "text-too-long",
                        "Nội dung dài " + text.length() + " ký tự, quá " + most + " ký tự được lưu. Hãy rút gọn.",
                        true)
                : new CellReading.Good(text);
    }
}
