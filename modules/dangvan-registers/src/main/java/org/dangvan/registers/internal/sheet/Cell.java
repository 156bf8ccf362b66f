/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.dangvan.base.LegalDay;

/** What stands in a cell, before anybody knows what it means. Styles are not read: the column decides, not the look. */
public sealed interface Cell {

    /** What an officer sees there, as one line of text. */
    String text();

    /** Text, also such as begins like a formula. */
    record Text(String text) implements Cell {}

    /** A number; days are numbers, too. */
    record Numeric(BigDecimal value) implements Cell {

        /** As Excel keeps it: 15 significant digits; a whole number never with a point or an exponent. */
        private static final MathContext DIGITS = new MathContext(15);

        @Override
        public String text() {
            BigDecimal plain = value.stripTrailingZeros();
            return (plain.scale() > 0 ? plain.round(DIGITS).stripTrailingZeros() : plain).toPlainString();
        }
    }

    /** A day that the file itself calls a day (ISO 8601 cells of the strict format). */
    record Day(LocalDate day) implements Cell {
        @Override
        public String text() {
            return LegalDay.print(day);
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Cell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error of Excel, for instance {@code #REF!}. */
    record Fault(String text) implements Cell {}

    /** A formula whose result the file does not hold. */
    record Uncalculated(String text) implements Cell {}
}
