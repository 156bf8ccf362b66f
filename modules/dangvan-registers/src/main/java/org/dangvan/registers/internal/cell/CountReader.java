/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dangvan.base.Vietnamese;
import org.dangvan.registers.internal.sheet.Cell;

/** Reads numbers of people: whole, from 1 to 1,000,000. */
public final class CountReader implements FieldReader {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,15}");

    @Override
    public CellReading read(Cell cell) {
        Optional<BigDecimal> count = number(cell).filter(CountReader::isWhole);
        if (count.isEmpty()) {
            return new CellReading.Bad(
                    "count-not-whole", "Số lượng phải là một số nguyên, ví dụ 3. Hãy gõ lại, chỉ gồm chữ số.", true);
        }
        if (count.get().signum() <= 0 || count.get().compareTo(MOST) > 0) {
            return new CellReading.Bad(
                    "count-out-of-range", "Số lượng phải từ 1 đến 1.000.000. Hãy kiểm tra lại rồi sửa.", false);
        }
        return new CellReading.Good(count.get().toBigInteger().toString());
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return Optional.of(number.value());
        }
        return Optional.of(cell.text())
                .filter(text -> text.length() <= 100)
                .map(Vietnamese::clean)
                .filter(text -> WRITTEN.matcher(text).matches())
                .map(BigDecimal::new);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
