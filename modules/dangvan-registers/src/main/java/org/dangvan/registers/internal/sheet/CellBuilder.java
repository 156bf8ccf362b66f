/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a cell of what the sheet holds between its tags. */
final class CellBuilder {

    /** A double as files write it; the length and the exponent are bounded, so that its plain form is, too. */
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

    private static final Pattern INDEX = Pattern.compile("\\d{1,7}");

    private final List<Optional<Cell>> sharedTexts;

    CellBuilder(List<Optional<Cell>> sharedTexts) {
        this.sharedTexts = sharedTexts;
    }

    /** The cell, or empty when it is blank. */
    Optional<Cell> build(String type, boolean formula, boolean valued, TextCollector collector) throws SheetRefused {
        if (!valued) {
            return formula ? Optional.of(new Cell.Uncalculated("=…")) : Optional.empty();
        }
        return switch (type) {
            case "s" -> shared(collector.raw().strip());
            case "inlineStr", "str" -> visible(collector.unescaped());
            case "b" -> Optional.of(new Cell.Flag(collector.raw().strip().equals("1")
                    || collector.raw().strip().equals("true")));
            case "e" -> Optional.of(new Cell.Fault(collector.raw().strip()));
            case "d" -> day(collector.raw().strip());
            default -> number(collector.raw().strip());
        };
    }

    private Optional<Cell> shared(String index) throws SheetRefused {
        if (!INDEX.matcher(index).matches() || Integer.parseInt(index) >= sharedTexts.size()) {
            throw SheetRefused.damaged("một ô trỏ tới văn bản không có trong tệp");
        }
        return sharedTexts.get(Integer.parseInt(index));
    }

    /** A text as a cell, or empty when there is nothing to see in it. */
    static Optional<Cell> visible(String text) {
        boolean blank = text.codePoints()
                .allMatch(letter -> Character.isWhitespace(letter)
                        || Character.isSpaceChar(letter)
                        || Character.isISOControl(letter)
                        || Character.getType(letter) == Character.FORMAT);
        return blank ? Optional.empty() : Optional.of(new Cell.Text(text));
    }

    private static Optional<Cell> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new Cell.Numeric(new BigDecimal(text))) : visible(text);
    }

    private static Optional<Cell> day(String text) {
        try {
            return Optional.of(new Cell.Day(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text)));
        } catch (DateTimeParseException unreadable) {
            return visible(text);
        }
    }
}
