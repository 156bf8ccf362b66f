/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dangvan.base.Receipt;
import org.dangvan.base.TermUnit;
import org.dangvan.law.CalendarChange;
import org.dangvan.law.LawBook;
import org.dangvan.pack.CalendarDay;
import org.junit.jupiter.api.Test;

class CalendarChangeTest {

    private final LawBook before = year("2026-01-01").book();
    private final LawBook after =
            year("2026-01-01").with("2026-01-02", CalendarDay.Kind.MOVED_OFF).book();

    @Test
    void aDayThatChangedIsNamedAndNoOther() {
        assertThat(CalendarChange.reasons(before, after))
                .containsExactly("02/01/2026 trước làm việc, nay nghỉ: ngày 2026-01-02 (Điều 1, văn bản)");
        assertThat(CalendarChange.reasons(after, before)).containsExactly("02/01/2026 trước nghỉ, nay làm việc");
        assertThat(CalendarChange.reasons(before, before)).isEmpty();
    }

    @Test
    void aYearThatIsDecidedIsSaid() {
        LawBook undecided = new SampleLaw()
                .holiday("new-year", "01-01", false, 0, 0)
                .decided(2025)
                .book();

        assertThat(CalendarChange.reasons(
                        undecided, year("2026-01-01").decided(2025).book()))
                .contains("Lịch nghỉ năm 2026 đã được quyết định");
    }

    @Test
    void whatLiesBeyondTheOldEndIsNoReason() {
        // Ends on Friday 2/1; with that day off on Monday, over a weekend.
        Receipt old = due(before, "2025-12-31", 1);
        Receipt fresh = due(after, "2025-12-31", 1);

        assertThat(old.dueDay()).isEqualTo("2026-01-02");
        assertThat(fresh.dueDay()).isEqualTo("2026-01-05");
        assertThat(CalendarChange.reasons(old, fresh))
                .containsExactly("nay: 02/01/2026 ngày 2026-01-02 (Điều 1, văn bản)");
        assertThat(CalendarChange.reasons(fresh, old))
                .containsExactly("trước: 02/01/2026 ngày 2026-01-02 (Điều 1, văn bản)");
    }

    @Test
    void aTermBeforeAnEventIsReadFromTheEvent() {
        Receipt old =
                SampleLaw.receipt(before.due(SampleLaw.backward(2, TermUnit.WORKING_DAYS), SampleLaw.on("2026-01-06")));
        Receipt fresh =
                SampleLaw.receipt(after.due(SampleLaw.backward(2, TermUnit.WORKING_DAYS), SampleLaw.on("2026-01-06")));

        assertThat(old.dueDay()).isEqualTo("2026-01-02");
        assertThat(fresh.dueDay()).isEqualTo("2025-12-31");
        assertThat(CalendarChange.reasons(old, fresh))
                .containsExactly("nay: 02/01/2026 ngày 2026-01-02 (Điều 1, văn bản)");
    }

    @Test
    void aKeptCalendarGivesEveryDayAgain() {
        LawBook whole = year("2026-01-01")
                .with("2026-01-10", CalendarDay.Kind.WORKED)
                .holiday("tet", "01-01", true, 1, 3)
                .holiday("culture", "11-24", false, 0, 0)
                .compensation()
                .book();

        LawBook kept = new StatutoryDeadlines().kept(whole.calendar().text());

        assertThat(kept.calendar().version()).isEqualTo(whole.calendar().version());
        for (int year : List.of(2024, 2026, 2027, 2030)) {
            LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year, 12, 31)).forEach(day -> assertThat(
                            kept.calendar().isWorked(day))
                    .as(day.toString())
                    .isEqualTo(whole.calendar().isWorked(day)));
        }
        Receipt receipt = due(whole, "2027-01-29", 10);
        assertThat(SampleLaw.receipt(kept.again(receipt)).dueDay()).isEqualTo(receipt.dueDay());
        assertThatThrownBy(() -> new StatutoryDeadlines().kept("day hôm-nay HOLIDAY"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day hôm-nay HOLIDAY");
    }

    @Test
    void aReceiptIsAskedAgainByOtherRules() {
        LawBook longer = year("2026-01-01")
                .rule(SampleLaw.term(3, TermUnit.WORKING_DAYS))
                .book();
        Receipt receipt = due(before, "2025-12-31", 1);

        assertThat(SampleLaw.receipt(longer.asked(receipt)).dueDay()).isEqualTo("2026-01-06");
        assertThat(before.asked(receipt)).isInstanceOf(LawBook.NotInForce.class);
    }

    private static SampleLaw year(String... daysOff) {
        return new SampleLaw().decided(2026, daysOff);
    }

    private static Receipt due(LawBook law, String start, int workingDays) {
        return SampleLaw.receipt(law.due(SampleLaw.term(workingDays, TermUnit.WORKING_DAYS), SampleLaw.on(start)));
    }
}
