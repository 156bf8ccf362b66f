/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.Notice;
import org.junit.jupiter.api.Test;

/** A warning never keeps a row out. */
class WarningTest {

    private final Import here = new Import();

    @Test
    void daysOffAreWarnedOfAndWorkedRestDaysAreNot() {
        assertThat(codes(PetitionRows.with("Ngày nhận", "01/05/2020"))).containsExactly("day-not-worked");
        assertThat(codes(PetitionRows.with("Ngày nhận", "14/06/2020"))).containsExactly("day-not-worked");
        assertThat(codes(PetitionRows.with("Ngày nhận", "09/05/2020"))).isEmpty();
    }

    @Test
    void aDayThatHasNotComeYetIsWarnedOf() {
        assertThat(codes(PetitionRows.with("Ngày xử lý", "30/06/2020"))).isEmpty();
        assertThat(codes(PetitionRows.with("Ngày xử lý", "01/07/2020"))).containsExactly("day-in-future");
    }

    @Test
    void aPetitionHandledBeforeItCameIsWarnedOf() {
        assertThat(codes(PetitionRows.with("Ngày xử lý", "15/06/2020"))).containsExactly("handled-before-received");
    }

    @Test
    void aRowBeforeTheOneAboveItIsWarnedOf() {
        ImportReport report = here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(PetitionRows.good(), PetitionRows.with("Ngày nhận", "15/06/2020")));

        assertThat(report.warnings()).extracting(Notice::code).containsExactly("day-out-of-order");
        assertThat(report.warnings().get(0).row()).isEqualTo(3);
        assertThat(report.added()).isEqualTo(2);
    }

    @Test
    void anIdNumberOfAnUnusualLengthIsWarnedOf() {
        assertThat(codes(PetitionRows.with("Số CCCD/CMND", "1153704531"))).containsExactly("id-number-unusual");
        assertThat(codes(PetitionRows.with("Số CCCD/CMND", "090 123 456"))).isEmpty();
    }

    @Test
    void columnsOutsideTheTemplateAreNamedOnce() {
        SheetFile file = PetitionRows.file(PetitionRows.good())
                .replace(
                        "xl/worksheets/sheet1.xml",
                        "</row><row r=\"2\">",
                        "<c r=\"N1\" t=\"inlineStr\"><is><t>Ghi chú</t></is></c></row><row r=\"2\">");

        ImportReport report = here.report(SampleRegisters.PETITIONS, file);

        assertThat(report.warnings()).extracting(Notice::code).containsExactly("unknown-columns");
        assertThat(report.warnings().get(0).value()).isEqualTo("Ghi chú");
    }

    private List<String> codes(List<Object> row) {
        ImportReport report = new Import().report(SampleRegisters.PETITIONS, PetitionRows.file(row));
        assertThat(report.added()).isEqualTo(1);
        return report.warnings().stream().map(Notice::code).toList();
    }
}
