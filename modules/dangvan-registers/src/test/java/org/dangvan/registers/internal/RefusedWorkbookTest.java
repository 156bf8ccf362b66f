/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dangvan.registers.ImportOutcome;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedWorkbookTest {

    private static final int WIDTH = PetitionRows.HEADER.size();

    private final MemoryIntake intake = new MemoryIntake();

    @TempDir
    Path folder;

    @Test
    void aRefusedRowComesBackWithItsColumnsItsPlaceAndWhy() throws Exception {
        List<Object> bad = PetitionRows.with(PetitionRows.with("Loại đơn", "Khiếu tố"), "Họ và tên", "");
        take(PetitionRows.file(PetitionRows.good(), bad));

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target()))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(texts(sheet.getRow(0)))
                    .startsWith(PetitionRows.HEADER.toArray(String[]::new))
                    .endsWith("Dòng trong tệp đã gửi", "Lý do bị để lại");
            Row row = sheet.getRow(1);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(row.getCell(WIDTH).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(WIDTH + 1).getStringCellValue())
                    .contains("“Họ và tên”: Ô này bắt buộc", "“Loại đơn”: Không hiểu từ này");
            assertThat(marked(row)).containsExactly("Họ và tên", "Loại đơn");
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2020-06-16");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("001153704531");
        }
    }

    @Test
    void whatIsMendedCanBeSentAsItIs() throws Exception {
        take(PetitionRows.file(
                PetitionRows.with("Ngày nhận", "31/02/2020"),
                PetitionRows.with(PetitionRows.with("Ngày xử lý", ""), "Số người ký", "hai người")));
        byte[] mended = changed(sheet -> {
            sheet.getRow(1).getCell(1).setCellValue("28/02/2020");
            sheet.getRow(2).getCell(6).setCellValue(2);
        });

        ImportReport report = take(mended);

        assertThat(report.errors()).isEmpty();
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused()).isZero();
        assertThat(report.warnings()).noneMatch(warning -> warning.code().equals("unknown-columns"));
        ImportReport written = take(PetitionRows.file(PetitionRows.with("Ngày nhận", "28/02/2020")));
        assertThat(written.unchanged()).isEqualTo(1);
    }

    @Test
    void aWorkbookSentTwiceHasItsReasonsOnce() throws Exception {
        take(PetitionRows.file(PetitionRows.with("Ngày nhận", "31/02/2020")));
        take(Files.readAllBytes(target()));

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target()))) {
            Row head = workbook.getSheetAt(0).getRow(0);
            assertThat(texts(head)).filteredOn("Lý do bị để lại"::equals).hasSize(1);
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws Exception {
        String formula = "=HYPERLINK(\"http://example.org\",\"x\")";
        take(PetitionRows.file(PetitionRows.with(PetitionRows.with("Ngày nhận", "?"), "Nội dung", formula)));

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target()))) {
            org.apache.poi.ss.usermodel.Cell cell =
                    workbook.getSheetAt(0).getRow(1).getCell(9);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(formula);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void anErrorOfExcelIsNotTakenForAValueWhenItComesBack() throws Exception {
        SheetFile.Raw error = new SheetFile.Raw("t=\"e\"", "<v>#REF!</v>");
        SheetFile.Raw uncalculated = new SheetFile.Raw("", "<f>A1</f>");
        take(PetitionRows.file(PetitionRows.with("Nội dung", error), PetitionRows.with("Nội dung", uncalculated)));

        ImportReport again = take(Files.readAllBytes(target()));

        assertThat(again.refused()).isEqualTo(2);
    }

    @Test
    void withoutARefusedRowThereIsNoFile() throws Exception {
        take(PetitionRows.file(PetitionRows.good()));

        assertThat(folder.toFile().list()).containsExactly("sent.xlsx");
    }

    private ImportReport take(SheetFile file) throws IOException {
        return take(file.bytes());
    }

    private ImportReport take(byte[] file) throws IOException {
        XlsxRegisterImports imports = new XlsxRegisterImports(
                SampleRegisters.packs(SampleRegisters.layers()),
                intake,
                Import.LIMITS,
                Clock.fixed(Instant.parse("2020-06-30T02:00:00Z"), ZoneOffset.UTC));
        Path sent = Files.write(folder.resolve("sent.xlsx"), file);
        try (RefusedWorkbook refused = new RefusedWorkbook(target())) {
            ImportOutcome outcome =
                    imports.take(UUID.randomUUID(), "so-tiep-nhan-don", sent, false, "lan", Progress.none(), refused);
            assertThat(outcome).isInstanceOf(ImportReport.class);
            return (ImportReport) outcome;
        }
    }

    private byte[] changed(Mending mending) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            mending.mend(workbook.getSheetAt(0));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private Path target() {
        return folder.resolve("refused.xlsx");
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }

    /** Headers of the cells that are filled with a colour. */
    private static List<String> marked(Row row) {
        List<String> marked = new ArrayList<>();
        row.forEach(cell -> {
            if (cell.getCellStyle().getFillPattern() == FillPatternType.SOLID_FOREGROUND) {
                marked.add(PetitionRows.HEADER.get(cell.getColumnIndex()));
            }
        });
        return marked;
    }

    /** What an officer does to the rows. */
    private interface Mending {
        void mend(Sheet sheet);
    }
}
