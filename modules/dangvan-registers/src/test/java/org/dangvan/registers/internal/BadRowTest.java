/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad rows are reported and left out, good rows go in. */
class BadRowTest {

    private final Import here = new Import();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngày nhận|31/02/2020|day-does-not-exist|B3",
                "Ngày nhận|29/02/2019|day-does-not-exist|B3",
                "Ngày nhận|hôm qua|day-unreadable|B3",
                "Ngày nhận|2020-06-16|day-unreadable|B3",
                "Ngày nhận|16/06.2020|day-unreadable|B3",
                "Ngày nhận|01/01/1899|day-out-of-range|B3",
                "Ngày nhận|01/01/2101|day-out-of-range|B3",
                "Ngày nhận|''|missing-value|B3",
                "Họ và tên|'   '|missing-value|D3",
                "Số người ký|-3|count-out-of-range|G3",
                "Số người ký|0|count-out-of-range|G3",
                "Số người ký|1000001|count-out-of-range|G3",
                "Số người ký|2,5|count-not-whole|G3",
                "Số người ký|hai người|count-not-whole|G3",
                "Loại đơn|Khiếu tố|unknown-word|H3",
                "Cơ quan có thẩm quyền|UBND huyện Võ Nhai|unknown-agency|K3",
                "Cơ quan có thẩm quyền|''|missing-value|K3",
                "Ngày xử lý|30/02/2020|day-does-not-exist|L3"
            })
    void isLeftOutWithItsPlaceItsValueAndWhatToDo(String header, String value, String code, String cell) {
        ImportReport report = here.report(
                SampleRegisters.PETITIONS, PetitionRows.file(PetitionRows.good(), PetitionRows.with(header, value)));

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        Notice error = report.errors().get(0);
        assertThat(report.errors()).hasSize(1);
        assertThat(error.row()).isEqualTo(3);
        assertThat(error.column()).isEqualTo(header);
        assertThat(error.cell()).isEqualTo(cell);
        assertThat(error.value()).isEqualTo(value.isBlank() ? "" : value);
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.message()).contains("Hãy");
    }

    @ParameterizedTest
    @CsvSource({"0,day-does-not-exist", "60,day-does-not-exist", "-1,day-out-of-range", "16062020,day-out-of-range"})
    void aNumberThatIsNoDayIsLeftOut(double serial, String code) {
        ImportReport report =
                here.report(SampleRegisters.PETITIONS, PetitionRows.file(PetitionRows.with("Ngày nhận", serial)));

        assertThat(report.errors()).extracting(Notice::code).containsExactly(code);
    }

    @Test
    void everyErrorOfARowIsSaidInTheOrderOfTheSheet() {
        List<Object> row = PetitionRows.with("Ngày nhận", "31/04/2020");
        row = PetitionRows.with(row, "Họ và tên", "");
        row = PetitionRows.with(row, "Cơ quan có thẩm quyền", "Sở Xây dưng");

        ImportReport report = here.report(SampleRegisters.PETITIONS, PetitionRows.file(row));

        assertThat(report.errors()).extracting(Notice::cell).containsExactly("B2", "D2", "K2");
        assertThat(report.errors().get(2).message()).contains("Sở Xây dựng");
        assertThat(here.intake.kept()).isZero();
    }

    @Test
    void cellsThatExcelCouldNotFillAreErrors() {
        ImportReport report = here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(
                        PetitionRows.with("Nội dung", new SheetFile.Raw("t=\"e\"", "<f>A1</f><v>#REF!</v>")),
                        PetitionRows.with("Nội dung", new SheetFile.Raw("", "<f>A1+1</f>")),
                        PetitionRows.with("Nội dung", "x".repeat(4_001))));

        assertThat(report.errors())
                .extracting(Notice::code)
                .containsExactly("cell-error", "formula-not-calculated", "text-too-long");
        assertThat(report.errors().get(0).value()).isEqualTo("#REF!");
        assertThat(report.errors().get(2).value()).hasSize(100).endsWith("…");
    }

    @Test
    void blankRowsAreNotCountedAndATotalLineIsABadRow() {
        ImportReport report = here.report(
                SampleRegisters.PETITIONS,
                PetitionRows.file(PetitionRows.good(), List.of(), List.of("", " ", ""), List.of("Tổng cộng")));

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.errors()).allMatch(error -> error.row() == 5);
    }

    @Test
    void somebodyReceivedWithoutADayIsLeftOutAndSomebodyWaitingWithADayIsKeptAsWaiting() {
        List<String> header = List.of(
                "STT", "Ngày đăng ký", "Họ và tên", "Lãnh đạo được đề nghị", "Hình thức tiếp", "Ngày tiếp", "Kết quả");
        ImportReport report = here.report(
                SampleRegisters.LEADERS,
                SheetFile.of(List.of(
                        header,
                        List.of(1, "16/06/2020", "A", "Bí thư Tỉnh ủy", "Định kỳ", "", "Đã tiếp"),
                        List.of(2, "16/06/2020", "B", "Bí thư Tỉnh ủy", "Định kỳ", "17/06/2020", "Chưa tiếp"))));

        assertThat(report.errors()).extracting(Notice::code).containsExactly("session-day-missing");
        assertThat(report.errors().get(0).cell()).isEqualTo("F2");
        assertThat(report.warnings()).extracting(Notice::code).containsExactly("session-day-while-waiting");
        assertThat(here.intake.entry(0))
                .hasFieldOrPropertyWithValue("receivedDay", Optional.empty())
                .hasFieldOrPropertyWithValue("host", "secretary");
    }

    @Test
    void longListsEndWithHowManyMoreThereAre() {
        List<?>[] rows = new List<?>[1_500];
        Arrays.fill(rows, PetitionRows.with("Họ và tên", ""));

        ImportReport report = here.report(SampleRegisters.PETITIONS, PetitionRows.file(rows));

        assertThat(report.refused()).isEqualTo(1_500);
        assertThat(report.errors()).hasSize(1_001);
        assertThat(report.errors().get(1_000).code()).isEqualTo("more-notices");
        assertThat(report.errors().get(1_000).message()).contains("500");
    }
}
