/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.LawBook;
import org.dangvan.law.Sentence;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.Guard;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LawValue.Variant;
import org.dangvan.pack.law.Regulation;
import org.junit.jupiter.api.Test;

/** What an officer reads to a citizen. */
class SentenceTest {

    private final LawBook law = new SampleLaw()
            .decided(2026, "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-09-02")
            .with("2026-08-22", CalendarDay.Kind.WORKED)
            .book();

    @Test
    void workingDaysAreToldWithTheDaysThatDoNotCount() {
        assertThat(said(SampleLaw.term(10, TermUnit.WORKING_DAYS), SampleLaw.on("2026-02-13")))
                .isEqualTo(
                        "Thụ lý khiếu nại ngày thứ Sáu 13/02/2026. Theo Điều 1, văn bản, thời hạn “Quy định thử” là 10 ngày"
                                + " làm việc, tính từ ngày hôm sau. Không tính 11 ngày nghỉ: nghỉ hằng tuần 6 ngày, ngày 2026-02-16 1"
                                + " ngày, ngày 2026-02-17 1 ngày, ngày 2026-02-18 1 ngày, ngày 2026-02-19 1 ngày, ngày 2026-02-20 1"
                                + " ngày. Hạn cuối là hết thứ Sáu 06/03/2026.");
    }

    @Test
    void aWorkedSaturdayIsTold() {
        assertThat(said(SampleLaw.term(1, TermUnit.WORKING_DAYS), SampleLaw.on("2026-08-21")))
                .endsWith("Có tính thứ Bảy 22/08/2026 là ngày làm bù. Hạn cuối là hết thứ Bảy 22/08/2026.");
    }

    @Test
    void aLastDayThatMovesAndASuspensionAreTold() {
        Suspension suspension = new Suspension(
                LocalDate.parse("2026-08-13"), Optional.of(LocalDate.parse("2026-08-14")), "tạm đình chỉ");
        CaseState state = new CaseState(
                LocalDate.parse("2026-08-02"),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(suspension),
                List.of());

        assertThat(said(SampleLaw.term(30, TermUnit.CALENDAR_DAYS), state))
                .contains(
                        "Từ thứ Năm 13/08/2026: tạm đình chỉ, không tính 1 ngày đến hết 13/08/2026.",
                        "Ngày cuối rơi vào thứ Tư 02/09/2026 là ngày nghỉ nên chuyển sang ngày làm việc tiếp theo.",
                        "Hạn cuối là hết thứ Năm 03/09/2026.");
    }

    @Test
    void aNoticeIsToldAsTheLatestDay() {
        assertThat(said(SampleLaw.backward(5, TermUnit.CALENDAR_DAYS), SampleLaw.on("2026-07-17")))
                .isEqualTo(
                        "Đối thoại ngày thứ Sáu 17/07/2026. Theo Điều 1, văn bản, thời hạn “Quy định thử” là 5 ngày, tính lùi"
                                + " từ ngày đó. Ngày cuối rơi vào Chủ nhật 12/07/2026 là ngày nghỉ nên chuyển về ngày làm việc liền"
                                + " trước. Chậm nhất là thứ Sáu 10/07/2026.");
    }

    @Test
    void hoursAreToldWithTheirTime() {
        CaseState state = new CaseState(
                LocalDate.parse("2026-07-17"),
                Optional.empty(),
                Optional.of(LocalTime.parse("08:30")),
                Map.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of());

        assertThat(said(SampleLaw.backward(1, TermUnit.HOURS), state))
                .startsWith("Đối thoại ngày thứ Sáu 17/07/2026 lúc 08:30.")
                .endsWith("Chậm nhất là 07:30 thứ Sáu 17/07/2026.");
    }

    @Test
    void aVariantIsToldWithItsReason() {
        Length length = new Length(
                List.of(new Term(30, TermUnit.CALENDAR_DAYS)),
                List.of(new Variant(new Guard("complex", "phức tạp"), List.of(new Term(45, TermUnit.CALENDAR_DAYS)))),
                List.of());
        CaseState state = new CaseState(
                LocalDate.parse("2026-03-02"),
                Optional.empty(),
                Optional.empty(),
                Map.of(Fact.COMPLEX, 1L),
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of());

        assertThat(said(SampleLaw.term("x.y", "handling", SampleLaw.version("2000-01-01", length)), state))
                .contains("là 45 ngày vì phức tạp, tính từ ngày hôm sau.");
    }

    private String said(Regulation rule, CaseState state) {
        return Sentence.of(SampleLaw.receipt(law.due(rule, state)));
    }
}
