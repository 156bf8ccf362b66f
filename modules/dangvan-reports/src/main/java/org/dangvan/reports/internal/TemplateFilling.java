/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.dangvan.base.LegalDay;
import org.dangvan.reports.Figure;
import org.dangvan.reports.FilledReport;

/**
 * Fills one sheet: <code>${cell}</code> is a figure, <code>${cell.ROW}</code> the figure of a row, <code>${from}</code>,
 * <code>${to}</code> and <code>${asOf}</code> are days. A sheet row with <code>${cell.row}</code> is repeated for each
 * row of that cell, <code>${cell.value}</code> being its figure; where there is no row, a dash stands in it.
 */
final class TemplateFilling {

    private static final Pattern MARK = Pattern.compile("\\$\\{([^}]+)}");
    private static final String ROW = ".row";
    private static final String VALUE = ".value";

    private final FilledReport report;

    TemplateFilling(FilledReport report) {
        this.report = report;
    }

    void fill(Sheet sheet) {
        for (int at = sheet.getFirstRowNum(); at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            if (row != null) {
                Optional<String> repeated = repeatedCell(row);
                if (repeated.isPresent()) {
                    at += repeat(sheet, at, repeated.get());
                } else {
                    row.forEach(cell -> fill(cell, Optional.empty()));
                }
            }
        }
        sheet.setForceFormulaRecalculation(true);
    }

    private static Optional<String> repeatedCell(Row row) {
        for (Cell cell : row) {
            Matcher marks = MARK.matcher(text(cell));
            while (marks.find()) {
                if (marks.group(1).endsWith(ROW)) {
                    return Optional.of(
                            marks.group(1).substring(0, marks.group(1).length() - ROW.length()));
                }
            }
        }
        return Optional.empty();
    }

    /** Repeats the row at {@code at}; returns by how many rows the sheet grew. */
    private int repeat(Sheet sheet, int at, String cellId) {
        List<Figure> figures = report.of(cellId);
        int more = Math.max(figures.size(), 1) - 1;
        if (more > 0 && at < sheet.getLastRowNum()) {
            sheet.shiftRows(at + 1, sheet.getLastRowNum(), more, true, false);
        }
        XSSFRow pattern = (XSSFRow) sheet.getRow(at);
        List<Row> rows = new ArrayList<>(List.of(pattern));
        for (int copy = 1; copy <= more; copy++) {
            XSSFRow row = (XSSFRow) sheet.createRow(at + copy);
            row.copyRowFrom(pattern, new CellCopyPolicy.Builder().build());
            row.setHeight(pattern.getHeight());
            rows.add(row);
        }
        for (int index = 0; index < rows.size(); index++) {
            Optional<Figure> figure = index < figures.size() ? Optional.of(figures.get(index)) : Optional.empty();
            rows.get(index).forEach(cell -> fill(cell, figure.or(() -> Optional.of(none(cellId)))));
        }
        return more;
    }

    private static Figure none(String cellId) {
        return new Figure(cellId, Optional.of(new Figure.Row("", "–")), Optional.empty(), "–");
    }

    private void fill(Cell cell, Optional<Figure> repeated) {
        String text = text(cell);
        Matcher whole = MARK.matcher(text);
        if (whole.matches()) {
            Optional<Figure> figure = figure(whole.group(1), repeated);
            if (figure.isPresent() && isCount(figure.get())) {
                cell.setCellValue(figure.get().value().orElseThrow().doubleValue());
                return;
            }
        }
        if (MARK.matcher(text).find()) {
            cell.setCellValue(
                    MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(print(mark.group(1), repeated))));
        }
    }

    private String print(String mark, Optional<Figure> repeated) {
        return switch (mark) {
            case "from" -> LegalDay.print(report.period().from());
            case "to" -> LegalDay.print(report.period().to());
            case "asOf" -> LegalDay.print(report.period().asOf());
            default -> mark.endsWith(ROW) && repeated.isPresent()
                    ? repeated.get().row().map(Figure.Row::label).orElse("")
                    : figure(mark, repeated).map(Figure::text).orElse("–");
        };
    }

    private Optional<Figure> figure(String mark, Optional<Figure> repeated) {
        if (mark.endsWith(VALUE) && repeated.isPresent()) {
            return repeated;
        }
        return report.figures().stream()
                .filter(figure -> mark.equals(figure.cell()
                        + figure.row().map(row -> "." + row.code()).orElse("")))
                .findFirst();
    }

    private static boolean isCount(Figure figure) {
        return figure.value().map(value -> value.scale() == 0).orElse(false);
    }

    private static String text(Cell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
