/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dangvan.registers.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is its register and all its normalised cells, however they are written. */
class SameRowTest {

    private final Import here = new Import();

    @ParameterizedTest
    @ValueSource(strings = {"16/6/20", "16-06-2020", "16.06.20", " 16/06/2020 ", "16/6/2020"})
    void anotherWayToWriteADayIsTheSameRow(String day) {
        assertThat(sameAsGood(PetitionRows.with("Ngày nhận", day))).isTrue();
    }

    @Test
    void aSerialWithOrWithoutStyleAndHourIsTheSameDay() {
        long serial = SheetFile.serial("2020-06-16");

        assertThat(sameAsGood(PetitionRows.with("Ngày nhận", serial))).isTrue();
        assertThat(sameAsGood(PetitionRows.with("Ngày nhận", serial + 0.75))).isTrue();
        assertThat(sameAsGood(PetitionRows.with("Ngày nhận", new SheetFile.Raw("s=\"1\"", "<v>" + serial + "</v>"))))
                .isTrue();
        assertThat(sameAsGood(
                        PetitionRows.with("Ngày nhận", new SheetFile.Raw("t=\"d\"", "<v>2020-06-16T00:00:00</v>"))))
                .isTrue();
    }

    @Test
    void aFileThatCountsFrom1904HasItsDaysRight() {
        List<Object> row = PetitionRows.with("Ngày nhận", SheetFile.serial("2020-06-16") - 1462);
        here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(PetitionRows.with(row, "Ngày xử lý", "")).since1904());

        assertThat(here.intake.entry(0).day()).isEqualTo("2020-06-16");
    }

    @Test
    void theFirstDaysOfExcelAreRightAlthoughItBelievesIn29February1900() {
        here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(
                        PetitionRows.with("Ngày nhận", 1),
                        PetitionRows.with("Ngày nhận", 59),
                        PetitionRows.with("Ngày nhận", 61)));

        assertThat(here.intake.last().rows())
                .extracting(row -> row.entry().day().toString())
                .containsExactly("1900-01-01", "1900-02-28", "1900-03-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân huyện Định Hóa",
                "Uỷ ban nhân dân huyện Định Hoá",
                "ubnd  HUYỆN định hóa",
                " UBND huyện\u00a0Định Hóa"
            })
    void anotherNameOfAnAgencyIsTheSameRow(String agency) {
        assertThat(sameAsGood(PetitionRows.with("Cơ quan có thẩm quyền", agency)))
                .isTrue();
    }

    @Test
    void textsAndNumbersThatSayTheSameAreTheSameRow() {
        assertThat(sameAsGood(PetitionRows.with("STT", "1"))).isTrue();
        assertThat(sameAsGood(PetitionRows.with("STT", 1.0))).isTrue();
        assertThat(sameAsGood(PetitionRows.with("Số người ký", " 2 "))).isTrue();
        assertThat(sameAsGood(PetitionRows.with("Loại đơn", "KHIẾU NẠI"))).isTrue();
        assertThat(sameAsGood(PetitionRows.with("Địa chỉ", "Tổ 12,  thị xã Phổ Yên ")))
                .isTrue();
    }

    @Test
    void otherContentUnderTheSameNumberIsAnotherRow() {
        assertThat(sameAsGood(PetitionRows.with("Địa chỉ", "Tổ 13, thị xã Phổ Yên")))
                .isFalse();
        assertThat(sameAsGood(PetitionRows.with("STT", 2))).isFalse();
        assertThat(sameAsGood(PetitionRows.with("Hướng xử lý", ""))).isFalse();
    }

    @Test
    void aLetterThatMovesToTheNextCellMakesAnotherRow() {
        List<Object> row = PetitionRows.with("Lĩnh vực", "Đất đaiB");
        assertThat(sameAsGood(PetitionRows.with(row, "Nội dung", "ồi thường thiếu diện tích")))
                .isFalse();
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatter() {
        List<String> header = new ArrayList<>(PetitionRows.HEADER);
        List<Object> row = PetitionRows.good();
        Collections.reverse(header);
        Collections.reverse(row);
        here.report(SampleRegisters.PETITIONS, PetitionRows.file(PetitionRows.good()));

        ImportReport report = here.report(SampleRegisters.PETITIONS, SheetFile.of(List.of(header, row)));

        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void theSameRowTwiceInOneFileIsAddedOnce() {
        ImportReport report =
                here.report(SampleRegisters.PETITIONS, PetitionRows.file(PetitionRows.good(), PetitionRows.good()));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void longNumbersKeepTheirDigits() {
        here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(
                        PetitionRows.with("Số CCCD/CMND", 1.53704531E11),
                        PetitionRows.with("Số CCCD/CMND", new BigDecimal("90123456")),
                        PetitionRows.with("STT", new BigDecimal("0.30000000000000004"))));

        assertThat(here.intake.entry(0).person().idNumber()).contains("153704531000");
        assertThat(here.intake.entry(1).person().idNumber()).contains("90123456");
        assertThat(here.intake.row(2).number()).contains("0.3");
    }

    @Test
    void aCellThatBeginsLikeAFormulaIsText() {
        here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(PetitionRows.with("Nội dung", "=HYPERLINK(\"http://x\")")));

        assertThat(here.intake.entry(0).content()).contains("=HYPERLINK(\"http://x\")");
    }

    private boolean sameAsGood(List<Object> row) {
        Import fresh = new Import();
        ImportReport report = fresh.report(SampleRegisters.PETITIONS, PetitionRows.file(PetitionRows.good(), row));
        assertThat(report.errors()).isEmpty();
        return report.unchanged() == 1;
    }
}
