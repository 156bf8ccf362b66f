/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dangvan.base.rights.Sight;
import org.dangvan.pack.report.ReportDefinition.Template;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer.Found;
import org.junit.jupiter.api.Test;

class TemplateSheetsTest {

    private final CountedFacts facts = new CountedFacts();

    @Test
    void figuresAndDaysTakeThePlaceOfTheirMarks() throws IOException {
        List<List<Cell>> rows = print(template(
                "Từ ${from} đến ${to} (tính đến ${asOf})",
                "Nhận|${received}",
                "Tỷ lệ|${share}",
                "Khiếu nại|${by-type.COMPLAINT}",
                "Không có|${khong-co}"));

        assertThat(texts(rows))
                .containsExactly(
                        "Từ 01/01/2020 đến 30/06/2020 (tính đến 30/06/2020)",
                        "Nhận|8",
                        "Tỷ lệ|12,50%",
                        "Khiếu nại|3",
                        "Không có|–");
        assertThat(rows.get(1).get(1).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void aRowIsRepeatedForEachRowOfItsCellAndWhatFollowsMovesDown() throws IOException {
        List<List<Cell>> rows = print(template("${by-unit.row}|${by-unit.value}", "Tổng|${received}"));

        assertThat(texts(rows)).containsExactly("Sở B|4", "Sở A|2", "ended|1", "Tổng|8");
    }

    @Test
    void aCellWithoutRowsLeavesADash() throws IOException {
        facts.byUnit = Map.of();

        assertThat(texts(print(template("${by-unit.row}|${by-unit.value}", "Tổng|${received}"))))
                .containsExactly("–|–", "Tổng|8");
    }

    @Test
    void withoutATemplateTheSectionsArePrinted() throws IOException {
        assertThat(texts(print(Optional.empty())))
                .contains("Báo cáo mẫu", "Đơn nhận|8", "Tỷ lệ|12,50%", "Theo loại: Khiếu nại|3");
    }

    private List<List<Cell>> print(Optional<Template> template) throws IOException {
        var definition = SampleReport.definition(template);
        FilledReport report = ((Found<FilledReport>)
                        new MeasuredReports(SampleReport.packs(definition), facts, facts, facts)
                                .fill(Sight.whole(), SampleReport.question("mau")))
                .content();
        List<List<Cell>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(new TemplateSheets().print(report)))) {
            for (Row row : workbook.getSheetAt(0)) {
                List<Cell> cells = new ArrayList<>();
                row.forEach(cells::add);
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<String> texts(List<List<Cell>> rows) {
        DataFormatter formatter = new DataFormatter();
        return rows.stream()
                .map(row -> String.join(
                        "|", row.stream().map(formatter::formatCellValue).toList()))
                .toList();
    }

    private static Optional<Template> template(String... lines) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int at = 0; at < lines.length; at++) {
                Row row = sheet.createRow(at);
                String[] cells = lines[at].split("\\|", -1);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(bytes);
            return Optional.of(new Template(bytes.toByteArray()));
        }
    }
}
