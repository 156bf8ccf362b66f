/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.dangvan.registers.ImportReport;
import org.junit.jupiter.api.Test;

/** Workbooks as office programs write them: styles, shared and rich texts, formulas, merged titles. */
class OfficeWorkbookTest {

    private final Import here = new Import();

    @Test
    void aWorkbookWithAllThatOfficesUseIsRead() throws IOException {
        byte[] file;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("Sổ năm 2020");
            XSSFSheet sheet = workbook.createSheet("Đơn");
            sheet.createRow(0).createCell(0).setCellValue("SỔ TIẾP NHẬN ĐƠN");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 12));
            texts(sheet.createRow(3), PetitionRows.HEADER);
            fill(workbook, sheet.createRow(4));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            file = bytes(workbook);
        }

        ImportReport report = here.report(SampleRegisters.PETITIONS, file);

        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        PetitionEntry petition = (PetitionEntry) here.intake.entry(0);
        assertThat(here.intake.row(0).row()).isEqualTo(5);
        assertThat(here.intake.row(0).number()).contains("8");
        assertThat(petition.day()).isEqualTo("2020-06-16");
        assertThat(petition.person().name()).isEqualTo("Triệu Xuân Cường");
        assertThat(petition.person().idNumber()).contains("123456789012");
        assertThat(petition.content()).contains("Bồi thường dòng hai");
        assertThat(petition.handledDay()).contains(LocalDate.parse("2020-06-22"));
    }

    @Test
    void phoneticGuidesAreNotText() {
        SheetFile file = PetitionRows.file(PetitionRows.with("Nội dung", new SheetFile.Raw("t=\"s\"", "<v>1</v>")))
                .shared(
                        "<t>x</t>",
                        "<r><t>Đất </t></r><r><rPr/><t>đai_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>doc</t></rPh>");

        here.report(SampleRegisters.PETITIONS, file);

        assertThat(here.intake.entry(0).content()).contains("Đất đai");
    }

    private static void fill(XSSFWorkbook workbook, Row row) {
        CellStyle dated = workbook.createCellStyle();
        dated.setDataFormat(workbook.getCreationHelper().createDataFormat().getFormat("dd/mm/yyyy"));
        texts(row, PetitionRows.good().stream().map(Object::toString).toList());
        row.getCell(0).setCellFormula("3+5");
        row.getCell(1).setBlank();
        row.getCell(1).setCellValue(LocalDate.parse("2020-06-16"));
        row.getCell(1).setCellStyle(dated);
        XSSFRichTextString name = new XSSFRichTextString("Triệu Xuân Cường");
        name.applyFont(0, 5, workbook.createFont());
        row.getCell(3).setCellValue(name);
        row.getCell(4).setBlank();
        row.getCell(4).setCellValue(123_456_789_012d);
        row.getCell(9).setCellValue("Bồi thường\ndòng hai");
        row.getCell(11).setBlank();
        row.getCell(11).setCellValue(SheetFile.serial("2020-06-22"));
    }

    private static void texts(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
