/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.dangvan.pack.register.RecordKind;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.ImportReport;
import org.junit.jupiter.api.Test;

/** Another province's headers and words need no change here. */
class MappingIsDataTest {

    private static final RegisterMapping OTHER = new RegisterMapping(
            "so-theo-doi-don-thu",
            "Sổ theo dõi đơn thư",
            RecordKind.PETITION,
            List.of(
                    SampleRegisters.column(RegisterField.DAY, true, "Ngày đến"),
                    SampleRegisters.column(RegisterField.PERSON_NAME, true, "Người đứng đơn", "Công dân"),
                    SampleRegisters.words(
                            RegisterField.TYPE, "Phân loại", Map.of("KN", "COMPLAINT", "TC", "DENUNCIATION"))),
            SampleRegisters.ORIGIN);

    private final Import here = new Import(OTHER);

    @Test
    void aPackWithOtherHeadersAndWordsIsReadByItsOwn() {
        ImportReport report = here.report(
                OTHER,
                SheetFile.ofSheets(List.of(
                        List.of(List.of("Trang bìa")),
                        List.of(
                                List.of("UBND TỈNH"),
                                List.of(),
                                List.of("SỔ THEO DÕI ĐƠN THƯ", "Năm 2020"),
                                List.of("phân loại ", "CÔNG DÂN", "Ngày đến"),
                                List.of("kn", "Ma Thị Lan", "16/06/2020")))));

        assertThat(report.errors()).isEmpty();
        assertThat(report.rows()).isEqualTo(1);
        PetitionEntry petition = (PetitionEntry) here.intake.entry(0);
        assertThat(petition.type()).isEqualTo(PetitionType.COMPLAINT);
        assertThat(petition.person().name()).isEqualTo("Ma Thị Lan");
        assertThat(petition.signatories()).isEqualTo(1);
        assertThat(here.intake.row(0).row()).isEqualTo(5);
    }

    @Test
    void theWordsOfOnePackAreUnknownToAnother() {
        ImportReport report = here.report(
                OTHER,
                SheetFile.of(List.of(
                        List.of("Ngày đến", "Công dân", "Phân loại"),
                        List.of("16/06/2020", "Ma Thị Lan", "Khiếu nại"))));

        assertThat(report.errors().get(0).code()).isEqualTo("unknown-word");
        assertThat(report.errors().get(0).message()).contains("“KN”, “TC”");
    }

    @Test
    void aMappingWithoutADayIsABrokenContract() {
        RegisterMapping broken = new RegisterMapping(
                "so-hong",
                "Sổ hỏng",
                RecordKind.VISIT,
                List.of(SampleRegisters.column(RegisterField.PERSON_NAME, true, "Họ và tên")),
                SampleRegisters.ORIGIN);

        assertThatThrownBy(() -> new Import(broken).take("so-hong", SampleFilesTest.sample("so-tiep-cong-dan"), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("register so-hong (test.yaml:1:1) maps no column to [DAY]");
    }
}
