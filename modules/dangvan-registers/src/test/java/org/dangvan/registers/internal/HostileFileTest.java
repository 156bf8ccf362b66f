/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportRefused.Reason;
import org.dangvan.registers.internal.sheet.SheetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is none, or means harm, is refused as a whole with a sentence an officer understands. */
class HostileFileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Import here = new Import();

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThat(refusal("STT;Ngày nhận\n1;16/06/2020".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NOT_XLSX);
        assertThat(message(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A}))
                .contains(".xls đời cũ", "mật khẩu");
        assertThat(message(good().without("[Content_Types].xml").bytes())).contains("ODS");
        assertThat(message(
                        good().replace("[Content_Types].xml", "spreadsheetml.sheet.main", "wordprocessingml.document")
                                .bytes()))
                .contains("Word");
        assertThat(refusal(good().without("xl/workbook.xml").bytes())).isEqualTo(Reason.NOT_XLSX);
        assertThat(refusal(good().without(SHEET).bytes())).isEqualTo(Reason.NOT_XLSX);
    }

    @Test
    void aTruncatedOrDamagedFileIsRefused() {
        byte[] file = good().bytes();

        for (int length : new int[] {4, 30, file.length / 2, file.length - 30, file.length - 1}) {
            assertThat(refusal(Arrays.copyOf(file, length))).isEqualTo(Reason.NOT_XLSX);
        }
        assertThat(refusal(good().replace(SHEET, "</sheetData>", "").bytes())).isEqualTo(Reason.NOT_XLSX);
        assertThat(refusal(good().replace(SHEET, "r=\"2\"", "r=\"-2\"").bytes()))
                .isEqualTo(Reason.NOT_XLSX);
        assertThat(refusal(good().replace(SHEET, "r=\"A2\"", "r=\"2A\"").bytes()))
                .isEqualTo(Reason.NOT_XLSX);
        assertThat(refusal(PetitionRows.file(PetitionRows.with("Nội dung", new SheetFile.Raw("t=\"s\"", "<v>7</v>")))
                        .bytes()))
                .isEqualTo(Reason.NOT_XLSX);
    }

    @Test
    void nothingToReadIsEmpty() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(SheetFile.ofXml().bytes())).isEqualTo(Reason.EMPTY);
        assertThat(refusal(SheetFile.ofXml("").bytes())).isEqualTo(Reason.EMPTY);
        assertThat(refusal(PetitionRows.file().bytes())).isEqualTo(Reason.EMPTY);
        assertThat(refusal(PetitionRows.file(List.of("", "  ")).bytes())).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aWrongHeaderIsRefusedWithWhatIsMissingAndWhatWasFound() {
        ImportRefused refused = here.refusal(SampleRegisters.PETITIONS, SampleFilesTest.sample("so-tiep-cong-dan"));

        assertThat(refused.reason()).isEqualTo(Reason.WRONG_HEADER);
        assertThat(refused.message())
                .contains("Thiếu cột: “Ngày nhận”, “Loại đơn”.", "Chỉ thấy: “STT”, “Ngày tiếp”", "Hãy");
    }

    @Test
    void aHeaderBelowTheFirstThirtyRowsIsNotFound() {
        List<List<?>> rows = new ArrayList<>(Collections.nCopies(30, List.of("x")));
        rows.add(PetitionRows.HEADER);
        rows.add(PetitionRows.good());

        assertThat(refusal(SheetFile.of(rows).bytes())).isEqualTo(Reason.WRONG_HEADER);
        assertThat(here.report(SampleRegisters.PETITIONS, SheetFile.of(rows.subList(1, 32)))
                        .added())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                SHEET,
                "xl/sharedStrings.xml",
                "docProps/core.xml"
            })
    void entitiesAndDoctypesAreRefusedInEveryPart(String part) {
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        SheetFile file = good().shared("<t>a</t>")
                .part("docProps/core.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><c/>");
        file.replace(part, "standalone=\"yes\"?>", "standalone=\"yes\"?>" + evil);

        ImportRefused refused = here.refusal(SampleRegisters.PETITIONS, file.bytes());

        assertThat(refused.reason()).isEqualTo(Reason.NOT_XLSX);
        assertThat(refused.message()).contains("DOCTYPE").doesNotContain("root:");
    }

    @Test
    void bombsAreRefused() throws Exception {
        byte[] zeros = new byte[64 << 20];
        assertThat(refusal(good().part("xl/media/image1.png", zeros).bytes())).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(good().part("xl/_rels/big.rels", "<a>" + " ".repeat(5 << 20) + "</a>")
                        .bytes()))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(good().replace(SHEET, "<sheetData>", "<a>".repeat(100_000) + "<sheetData>")
                        .bytes()))
                .isEqualTo(Reason.TOO_LARGE);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int part = 0; part <= 1_000; part++) {
                zip.putNextEntry(new ZipEntry("p" + part));
            }
        }
        assertThat(refusal(many.toByteArray())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aCellOfTenMegabytesIsRefusedWhereverItsTextStands() {
        String text = "Đơn dài ".repeat(10 << 17);
        assertThat(refusal(
                        PetitionRows.file(PetitionRows.with("Nội dung", text)).bytes()))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(good().shared("<t>" + text + "</t>").bytes())).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(PetitionRows.file(
                                PetitionRows.with("STT", new SheetFile.Raw("", "<v>" + "1".repeat(40_000) + "</v>")))
                        .bytes()))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void theLimitsOfTheInstallationHold() {
        byte[] file = PetitionRows.file(PetitionRows.good(), PetitionRows.good(), PetitionRows.good())
                .bytes();

        assertThat(refusal(file, new SheetLimits(file.length, 1 << 20, 4, 13))).isEmpty();
        assertThat(refusal(file, new SheetLimits(file.length - 1, 1 << 20, 4, 13)))
                .contains("Tệp lớn hơn");
        assertThat(refusal(file, new SheetLimits(file.length, 1 << 10, 4, 13))).contains("giải nén");
        assertThat(refusal(file, new SheetLimits(file.length, 1 << 20, 3, 13))).contains("hơn 3 dòng");
        assertThat(refusal(file, new SheetLimits(file.length, 1 << 20, 4, 12))).contains("cột M");
    }

    @Test
    void aHugeExponentIsNotWrittenOut() {
        here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(PetitionRows.with("STT", new SheetFile.Raw("", "<v>1E999999999</v>"))));

        assertThat(here.intake.row(0).number()).contains("1E999999999");
    }

    @Test
    void anUnknownRegisterIsSaidWithTheKnownOnes() {
        ImportRefused refused = (ImportRefused) here.take("so-la", new byte[0], false);

        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_REGISTER);
        assertThat(refused.message()).contains("so-dang-ky-gap-lanh-dao, so-tiep-cong-dan, so-tiep-nhan-don");
    }

    private Reason refusal(byte[] file) {
        return here.refusal(SampleRegisters.PETITIONS, file).reason();
    }

    private String message(byte[] file) {
        ImportRefused refused = here.refusal(SampleRegisters.PETITIONS, file);
        assertThat(refused.reason()).isEqualTo(Reason.NOT_XLSX);
        return refused.message();
    }

    private static String refusal(byte[] file, SheetLimits limits) {
        return new Import(limits).take(SampleRegisters.PETITIONS.id(), file, false) instanceof ImportRefused refused
                        && refused.reason() == Reason.TOO_LARGE
                ? refused.message()
                : "";
    }

    private static SheetFile good() {
        return PetitionRows.file(PetitionRows.good());
    }
}
