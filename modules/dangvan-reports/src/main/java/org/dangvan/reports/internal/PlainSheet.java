/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dangvan.base.LegalDay;
import org.dangvan.pack.report.CellDefinition;
import org.dangvan.pack.report.Section;
import org.dangvan.reports.Figure;
import org.dangvan.reports.FilledReport;

/** A report as two columns, label and figure, for packs that bring no template. */
final class PlainSheet {

    private static final int LABEL_WIDTH = 70 * 256;
    private static final int FIGURE_WIDTH = 16 * 256;

    private final FilledReport report;
    private final Sheet sheet;
    private final CellStyle heading;

    private PlainSheet(FilledReport report, XSSFWorkbook workbook) {
        this.report = report;
        this.sheet = workbook.createSheet("Báo cáo");
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.heading = workbook.createCellStyle();
        heading.setFont(bold);
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, FIGURE_WIDTH);
    }

    static XSSFWorkbook of(FilledReport report) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        new PlainSheet(report, workbook).write();
        return workbook;
    }

    private void write() {
        title(report.definition().title());
        next().createCell(0)
                .setCellValue("Từ " + LegalDay.print(report.period().from()) + " đến "
                        + LegalDay.print(report.period().to()) + ", số liệu đến "
                        + LegalDay.print(report.period().asOf()));
        for (Section section : report.definition().sections()) {
            title(section.title());
            section.cells().stream()
                    .flatMap(id -> report.definition().cell(id).stream())
                    .forEach(this::write);
        }
    }

    private void write(CellDefinition cell) {
        for (Figure figure : report.of(cell.id())) {
            String label = Stream.concat(Stream.of(cell.label()), figure.row().map(Figure.Row::label).stream())
                    .reduce((one, other) -> one + ": " + other)
                    .orElseThrow();
            Row row = next();
            row.createCell(0).setCellValue(label);
            if (figure.value().filter(value -> value.scale() == 0).isPresent()) {
                row.createCell(1).setCellValue(figure.value().get().doubleValue());
            } else {
                row.createCell(1).setCellValue(figure.text());
            }
        }
    }

    private void title(String text) {
        Row row = next();
        row.createCell(0).setCellValue(text);
        row.getCell(0).setCellStyle(heading);
    }

    private Row next() {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }
}
