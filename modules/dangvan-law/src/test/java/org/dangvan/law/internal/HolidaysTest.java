/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.dangvan.base.Confirmation;
import org.dangvan.law.WorkCalendar;
import org.dangvan.pack.CalendarDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private final SampleLaw law = new SampleLaw()
            .holiday("new-year", "01-01", false, 0, 0)
            .holiday("tet", "01-01", true, 1, 3)
            .holiday("hung-kings", "03-10", true, 0, 0)
            .holiday("victory", "04-30", false, 0, 0)
            .holiday("labour", "05-01", false, 0, 0)
            .holiday("national", "09-02", false, 1, 0)
            .holiday("culture", "11-24", false, 0, 0)
            .compensation()
            .decided(2026, "2026-01-01");

    /** Days that the almanacs of Viet Nam print; in 1985, 2007 and 2030 China's differ. */
    @ParameterizedTest
    @CsvSource({
        "1985, 1985-01-21, 1985-04-29",
        "2007, 2007-02-17, 2007-04-26",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12",
        "2031, 2031-01-23, 2031-04-01",
        "2032, 2032-02-11, 2032-04-19"
    })
    void lunarDaysAreThoseOfVietNam(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(LunarDays.civil(year, MonthDay.of(1, 1))).contains(tet);
        assertThat(LunarDays.civil(year, MonthDay.of(3, 10))).contains(hungKings);
    }

    @Test
    void aYearNobodyHasDecidedIsComputedAndMarked() {
        WorkCalendar calendar = law.book().calendar();

        assertThat(calendar.days(2027))
                .extracting(day -> day.day() + " " + day.kind())
                .containsExactly(
                        "2027-01-01 HOLIDAY",
                        "2027-02-05 HOLIDAY",
                        "2027-02-08 HOLIDAY",
                        "2027-02-09 HOLIDAY",
                        "2027-02-10 COMPENSATION",
                        "2027-02-11 COMPENSATION",
                        "2027-04-16 HOLIDAY",
                        "2027-04-30 HOLIDAY",
                        "2027-05-03 COMPENSATION",
                        "2027-09-01 HOLIDAY",
                        "2027-09-02 HOLIDAY",
                        "2027-11-24 HOLIDAY");
        assertThat(calendar.days(2027)).allMatch(day -> day.confirmation() == Confirmation.UNCONFIRMED);
        assertThat(calendar.whyProvisional(LocalDate.parse("2027-06-01")))
                .contains("Lịch nghỉ năm 2027 chưa được quyết định: ngày cuối có thể thay đổi");
        assertThat(calendar.whyProvisional(LocalDate.parse("2026-06-01"))).isEmpty();
    }

    @Test
    void aYearThatTheLunarCalendarDoesNotReachHasItsOtherHolidays() {
        assertThat(law.book().calendar().days(12000))
                .extracting(day -> day.day().getMonthValue())
                .contains(1, 9, 11)
                .doesNotContain(2);
    }

    @Test
    void aDecidedYearIsWhatThePacksHold() {
        assertThat(law.book().calendar().days(2026))
                .extracting(CalendarDay::day)
                .isEqualTo(List.of(LocalDate.parse("2026-01-01")));
    }

    @Test
    void whatThePacksHoldOfAnUndecidedYearIsLaidOverWhatIsComputed() {
        WorkCalendar calendar = law.with("2027-02-04", CalendarDay.Kind.HOLIDAY)
                .with("2027-02-11", CalendarDay.Kind.WORKED)
                .book()
                .calendar();

        assertThat(calendar.isWorked(LocalDate.parse("2027-02-04"))).isFalse();
        assertThat(calendar.isWorked(LocalDate.parse("2027-02-11"))).isTrue();
        assertThat(calendar.whyWorked(LocalDate.parse("2027-02-11"))).isPresent();
    }

    @Test
    void aYearWithoutAnyLawHasItsBaseWeekOnly() {
        WorkCalendar calendar = law.book().calendar();

        assertThat(calendar.days(1999)).isEmpty();
        assertThat(calendar.whyProvisional(LocalDate.parse("1999-06-01")))
                .contains("Chưa có lịch nghỉ năm 1999: chỉ trừ ngày nghỉ hằng tuần");
    }

    @Test
    void theVersionChangesWithWhatCouldChangeADay() {
        String version = law.book().calendar().version();

        assertThat(law.book().calendar().version()).isEqualTo(version);
        assertThat(law.with("2026-01-02", CalendarDay.Kind.MOVED_OFF)
                        .book()
                        .calendar()
                        .version())
                .isNotEqualTo(version)
                .hasSize(16);
    }
}
