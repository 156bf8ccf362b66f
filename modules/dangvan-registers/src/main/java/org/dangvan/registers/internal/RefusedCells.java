/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.dangvan.registers.internal.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** Writes cells again as they came: a text stays a text whatever it begins with, a day that was understood is a day. */
final class RefusedCells {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Whole numbers from here on are shown with an exponent unless told otherwise; ID numbers have 12 digits. */
    private static final double LONG_NUMBER = 1e9;

    private static final int LONGEST = 32_767;

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final CellStyle heading;
    private final CellStyle wrapped;

    RefusedCells(Workbook workbook) {
        this.workbook = workbook;
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        this.wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    }

    void head(Row row, int column, String text) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(heading);
    }

    void reason(Row row, int column, String text) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
        cell.setCellStyle(wrapped);
    }

    /** Marks a cell that is to be mended, also where nothing stands. */
    void fault(Row row, int column) {
        row.createCell(column).setCellStyle(style(Kind.PLAIN, true));
    }

    void write(Row row, int column, Cell from, @Nullable LocalDate understood, boolean faulty) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        LocalDate day = from instanceof Cell.Day known ? known.day() : understood;
        if (day != null) {
            cell.setCellValue(day);
            cell.setCellStyle(style(Kind.DAY, faulty));
        } else if (from instanceof Cell.Numeric number) {
            double value = number.value().doubleValue();
            cell.setCellValue(value);
            cell.setCellStyle(style(Math.abs(value) >= LONG_NUMBER ? Kind.LONG_NUMBER : Kind.PLAIN, faulty));
        } else if (from instanceof Cell.Flag flag) {
            cell.setCellValue(flag.value());
            cell.setCellStyle(style(Kind.PLAIN, faulty));
        } else if (from instanceof Cell.Text text) {
            cell.setCellValue(text.text().substring(0, Math.min(text.text().length(), LONGEST)));
            boolean likeFormula = FORMULA_STARTS.indexOf(text.text().charAt(0)) >= 0;
            cell.setCellStyle(style(likeFormula ? Kind.QUOTED : Kind.PLAIN, faulty));
        } else {
            cell.setCellErrorValue(error(from.text()).getCode());
            cell.setCellStyle(style(Kind.PLAIN, faulty));
        }
    }

    /** An error stays an error, and a formula that was never calculated becomes one: neither is taken for a value. */
    private static FormulaError error(String text) {
        for (FormulaError error : FormulaError.values()) {
            if (error.getString().equals(text) && error.getCode() >= 0) {
                return error;
            }
        }
        return FormulaError.NA;
    }

    private CellStyle style(Kind kind, boolean faulty) {
        return styles.computeIfAbsent(new Look(kind, faulty), look -> {
            CellStyle style = workbook.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.TOP);
            switch (kind) {
                case DAY -> style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
                case LONG_NUMBER -> style.setDataFormat(
                        workbook.createDataFormat().getFormat("0"));
                case QUOTED -> style.setQuotePrefixed(true);
                case PLAIN -> {}
            }
            if (faulty) {
                style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            return style;
        });
    }

    private enum Kind {
        PLAIN,
        DAY,
        LONG_NUMBER,
        QUOTED
    }

    private record Look(Kind kind, boolean faulty) {}
}
