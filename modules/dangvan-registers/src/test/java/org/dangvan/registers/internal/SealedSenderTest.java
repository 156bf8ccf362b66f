/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dangvan.registers.ImportReport;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a denunciation, no answer tells who sent it. */
class SealedSenderTest {

    private final Import here = new Import();

    @Test
    void warningsAboutADenunciationHideTheSender() {
        List<Object> row = PetitionRows.with(denunciation(), "Số CCCD/CMND", "12345");

        ImportReport report = here.report(SampleRegisters.PETITIONS, PetitionRows.file(row));

        assertThat(report.warnings()).hasSize(1);
        assertThat(report.warnings().get(0).value()).isEqualTo("***");
        assertThat(report.toString()).doesNotContain("12345");
    }

    @Test
    void whatTheStoreSaysHidesTheSenderToo() {
        ImportReport report = here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(denunciation(), PetitionRows.with(denunciation(), "Địa chỉ", "Xóm Núi, Đại Từ")));

        assertThat(report.warnings()).hasSize(1);
        assertThat(report.warnings().get(0).code()).isEqualTo("address-differs");
        assertThat(report.toString()).doesNotContain("Xóm Núi").contains("***");
    }

    @Test
    void aPaperOfUnknownTypeMayBeADenunciation() {
        List<Object> row = PetitionRows.with("Loại đơn", "Tố các");
        row = PetitionRows.with(row, "Họ và tên", "Nguyễn Thị Kín ".repeat(30));

        ImportReport report = here.report(SampleRegisters.PETITIONS, PetitionRows.file(row));

        assertThat(report.errors()).hasSize(2);
        assertThat(report.toString()).doesNotContain("Kín").contains("Tố các");
    }

    @Test
    void cellsThatSlippedIntoTheNextColumnStayHidden() {
        List<Object> row = PetitionRows.with(denunciation(), "Cơ quan có thẩm quyền", "Nguyễn Thị Kín");
        row = PetitionRows.with(row, "Số người ký", 123456789012L);
        row = PetitionRows.with(row, "Ngày nhận", "Xóm Núi");

        ImportReport report = here.report(SampleRegisters.PETITIONS, PetitionRows.file(row));

        assertThat(report.errors()).hasSize(3).allMatch(error -> error.value().equals("***"));
    }

    @Test
    void whatNamesNobodyIsShown() {
        List<Object> row = PetitionRows.with(denunciation(), "Cơ quan có thẩm quyền", "Sở Xây dưng");
        row = PetitionRows.with(row, "Số người ký", -1);
        row = PetitionRows.with(row, "Ngày nhận", "31/02/2020");

        ImportReport report = here.report(SampleRegisters.PETITIONS, PetitionRows.file(row));

        assertThat(report.errors())
                .extracting(error -> error.value())
                .containsExactly("31/02/2020", "-1", "Sở Xây dưng");
    }

    @Test
    void aFileWithoutHeaderIsRefusedWithoutRepeatingItsPeople() {
        byte[] file = SheetFile.of(List.of(denunciation())).bytes();

        assertThat(here.refusal(SampleRegisters.PETITIONS, file).message()).doesNotContain("Cường");
    }

    private static List<Object> denunciation() {
        return PetitionRows.with("Loại đơn", "Tố cáo");
    }
}
