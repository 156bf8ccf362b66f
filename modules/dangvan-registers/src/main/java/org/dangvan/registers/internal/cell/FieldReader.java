/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

import org.dangvan.registers.internal.sheet.Cell;

/** Reads the cells of one column. Values that cannot be right are answers, never exceptions. */
@FunctionalInterface
public interface FieldReader {

    /** Reads a cell that is not blank. */
    CellReading read(Cell cell);

    /** The same reader, for cells that Excel itself could not fill. */
    default FieldReader guarded() {
        return cell -> {
            if (cell instanceof Cell.Fault) {
                return new CellReading.Bad(
                        "cell-error",
                        "Ô đang báo lỗi của Excel nên không có giá trị. Hãy sửa công thức hoặc gõ lại giá trị.",
                        false);
            }
            if (cell instanceof Cell.Uncalculated) {
                return new CellReading.Bad(
                        "formula-not-calculated",
                        "Ô là công thức chưa được tính nên tệp không chứa kết quả. Hãy mở sổ bằng Excel, lưu lại rồi gửi lại.",
                        false);
            }
            return read(cell);
        };
    }
}
