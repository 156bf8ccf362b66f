/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Period;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.junit.jupiter.api.Test;

class StatutoryDeadlinesTest {

    private static final Origin HERE = new Origin("test", "test.yaml", 1, 1);
    private static final Citation SOURCE = new Citation("thông báo", "nghỉ lễ");

    private final Layers holidays2020 = layers(
            Map.of(2020, Confirmation.CONFIRMED),
            off("2020-01-01", "2020-01-23", "2020-01-24", "2020-01-27", "2020-01-28", "2020-01-29", "2020-04-02"),
            off("2020-04-30", "2020-05-01", "2020-09-02"));
    private final Layers holidays2026 = layers(
            Map.of(2026, Confirmation.CONFIRMED),
            off("2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-08-31", "2026-09-01"),
            off("2026-09-02", "2026-11-24"),
            List.of(day("2026-08-22", CalendarDay.Kind.WORKED)));

    private static final Predicate<Receipt.Step> ASSUMED = step -> step.kind() == Receipt.Kind.ASSUMED;

    private final Deadlines deadlines = new StatutoryDeadlines();

    @Test
    void tenWorkingDaysStepOverWeekendsAndHolidays() {
        assertThat(due(10, TermUnit.WORKING_DAYS, "2020-06-16", holidays2020)).isEqualTo("2020-06-30");
        assertThat(due(10, TermUnit.WORKING_DAYS, "2020-06-15", holidays2020)).isEqualTo("2020-06-29");
        assertThat(due(10, TermUnit.WORKING_DAYS, "2020-04-22", holidays2020)).isEqualTo("2020-05-08");
        assertThat(due(10, TermUnit.WORKING_DAYS, "2020-01-20", holidays2020)).isEqualTo("2020-02-10");
        assertThat(due(10, TermUnit.WORKING_DAYS, "2026-02-13", holidays2026)).isEqualTo("2026-03-06");
    }

    @Test
    void sevenWorkingDaysStepOverTheDayOfCulture() {
        assertThat(due(7, TermUnit.WORKING_DAYS, "2020-06-19", holidays2020)).isEqualTo("2020-06-30");
        assertThat(due(7, TermUnit.WORKING_DAYS, "2020-06-18", holidays2020)).isEqualTo("2020-06-29");
        assertThat(due(7, TermUnit.WORKING_DAYS, "2026-11-19", holidays2026)).isEqualTo("2026-12-01");
    }

    @Test
    void calendarDaysRollOnceAtTheEnd() {
        assertThat(due(10, TermUnit.CALENDAR_DAYS, "2026-02-12", holidays2026)).isEqualTo("2026-02-23");
        assertThat(due(30, TermUnit.CALENDAR_DAYS, "2026-08-03", holidays2026)).isEqualTo("2026-09-03");
        assertThat(due(30, TermUnit.CALENDAR_DAYS, "2026-08-04", holidays2026)).isEqualTo("2026-09-03");
    }

    @Test
    void aWorkedSaturdayCounts() {
        assertThat(due(1, TermUnit.WORKING_DAYS, "2026-08-21", holidays2026)).isEqualTo("2026-08-22");
        assertThat(receipt(1, TermUnit.WORKING_DAYS, "2026-08-21", holidays2026).steps())
                .extracting(Receipt.Step::kind)
                .containsExactly(Receipt.Kind.WORKED);
    }

    @Test
    void theFirstDayIsNotCountedAlsoWhenItIsOff() {
        assertThat(due(1, TermUnit.WORKING_DAYS, "2020-06-13", holidays2020)).isEqualTo("2020-06-15");
    }

    @Test
    void theReceiptSaysWhichDaysWereNotCountedAndWhy() {
        Receipt receipt = receipt(10, TermUnit.WORKING_DAYS, "2020-04-22", holidays2020);

        assertThat(receipt.steps())
                .extracting(step -> step.day().toString())
                .containsExactly("2020-04-25", "2020-04-26", "2020-04-30", "2020-05-01", "2020-05-02", "2020-05-03");
        assertThat(receipt.steps().get(2).why()).isEqualTo("ngày 2020-04-30 (nghỉ lễ, thông báo)");
        assertThat(receipt.packs()).isEqualTo("test 1.0.0");
    }

    @Test
    void aYearWithoutCalendarIsSaid() {
        Receipt receipt = receipt(3, TermUnit.WORKING_DAYS, "2020-12-30", holidays2020);

        assertThat(receipt.dueDay()).isEqualTo("2021-01-04");
        assertThat(receipt.steps()).extracting(Receipt.Step::kind).contains(Receipt.Kind.ASSUMED);
    }

    @Test
    void aYearThatIsNotDecidedIsSaidOnceBeforeItsDays() {
        Layers undecided2027 = layers(
                Map.of(2026, Confirmation.CONFIRMED, 2027, Confirmation.UNCONFIRMED),
                Stream.of("2027-01-01", "2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10")
                        .map(StatutoryDeadlinesTest::unconfirmed)
                        .toList());

        Receipt overTet = receipt(10, TermUnit.WORKING_DAYS, "2027-02-02", undecided2027);
        Receipt overNewYear = receipt(3, TermUnit.WORKING_DAYS, "2026-12-30", undecided2027);

        assertThat(overTet.dueDay()).isEqualTo("2027-02-22");
        assertThat(overTet.steps()).filteredOn(ASSUMED).containsExactly(undecided(2027));
        assertThat(overTet.steps().get(0)).isEqualTo(undecided(2027));
        assertThat(overTet.steps().get(1).why()).isEqualTo("ngày 2027-02-05 (nghỉ lễ, thông báo), chưa xác nhận");
        assertThat(overNewYear.dueDay()).isEqualTo("2027-01-05");
        assertThat(overNewYear.steps())
                .extracting(step -> step.day() + " " + step.kind())
                .containsExactly(
                        "2027-01-01 ASSUMED", "2027-01-01 SKIPPED", "2027-01-02 SKIPPED", "2027-01-03 SKIPPED");
    }

    @Test
    void calendarDaysThatEndInAYearNotDecidedSaySo() {
        Layers undecided2027 = layers(
                Map.of(2026, Confirmation.CONFIRMED, 2027, Confirmation.UNCONFIRMED),
                List.of(unconfirmed("2027-02-05")));

        assertThat(receipt(30, TermUnit.CALENDAR_DAYS, "2027-01-06", undecided2027)
                        .steps())
                .extracting(Receipt.Step::kind)
                .containsExactly(Receipt.Kind.ASSUMED, Receipt.Kind.ROLLED, Receipt.Kind.ROLLED, Receipt.Kind.ROLLED);
        assertThat(receipt(10, TermUnit.CALENDAR_DAYS, "2026-12-07", undecided2027)
                        .steps())
                .isEmpty();
    }

    @Test
    void aDayNotConfirmedInAYearThatIsDecidedIsMarked() {
        Layers layers = layers(Map.of(2026, Confirmation.CONFIRMED), List.of(unconfirmed("2026-11-24")));

        Receipt receipt = receipt(7, TermUnit.WORKING_DAYS, "2026-11-19", layers);

        assertThat(receipt.dueDay()).isEqualTo("2026-12-01");
        assertThat(receipt.steps())
                .contains(new Receipt.Step(
                        LocalDate.parse("2026-11-24"),
                        Receipt.Kind.SKIPPED,
                        "ngày 2026-11-24 (nghỉ lễ, thông báo), chưa xác nhận"))
                .noneMatch(ASSUMED);
    }

    @Test
    void aYearWithoutCalendarKeepsItsWords() {
        assertThat(receipt(3, TermUnit.WORKING_DAYS, "2020-12-30", holidays2020).steps())
                .filteredOn(ASSUMED)
                .extracting(Receipt.Step::why)
                .containsExactly("Chưa có lịch nghỉ năm 2021: chỉ trừ ngày nghỉ hằng tuần");
    }

    @Test
    void aRuleThatWasNotLawGivesNoDay() {
        LocalDate day = LocalDate.parse("1999-12-31");

        assertThat(deadlines.over(holidays2020).due(rule(7, TermUnit.WORKING_DAYS), CaseState.on(day)))
                .isInstanceOfSatisfying(LawBook.NotInForce.class, none -> {
                    assertThat(none.day()).isEqualTo(day);
                    assertThat(none.before()).isEmpty();
                    assertThat(none.after()).isPresent();
                });
    }

    private LocalDate due(int amount, TermUnit unit, String start, Layers layers) {
        return receipt(amount, unit, start, layers).dueDay();
    }

    private Receipt receipt(int amount, TermUnit unit, String start, Layers layers) {
        LawBook law = deadlines.over(layers);
        return ((LawBook.Due) law.due(rule(amount, unit), CaseState.on(LocalDate.parse(start)))).receipt();
    }

    private static Regulation rule(int amount, TermUnit unit) {
        Period since2000 = new Period(Optional.of(LocalDate.parse("2000-01-01")), Optional.empty());
        return new Regulation(
                "test.rule",
                "Thời hạn thử",
                "processing",
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.of(new Duty(
                        "petition.handling",
                        LegalEvent.PETITION_RECEIVED,
                        DutyNature.DUTY,
                        Duty.Direction.FORWARD,
                        Set.of(PetitionType.COMPLAINT),
                        false,
                        Optional.empty())),
                new DatedValue<>(List.of(new DatedValue.Version<>(
                        since2000,
                        Length.of(new Term(amount, unit)),
                        SOURCE,
                        Confirmation.CONFIRMED,
                        Optional.empty(),
                        HERE))),
                HERE);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Layers layers(Map<Integer, Confirmation> years, List<CalendarDay>... days) {
        Map<LocalDate, CalendarDay> calendar = Arrays.stream(days)
                .flatMap(List::stream)
                .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        return new Layers(
                List.of(new PackVersion("test", "1.0.0")),
                List.of(),
                Map.of(),
                calendar,
                years,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Roles.none());
    }

    private static List<CalendarDay> off(String... days) {
        return Arrays.stream(days)
                .map(day -> day(day, CalendarDay.Kind.HOLIDAY))
                .toList();
    }

    private static Receipt.Step undecided(int year) {
        return new Receipt.Step(
                LocalDate.of(year, 1, 1),
                Receipt.Kind.ASSUMED,
                "Lịch nghỉ năm " + year + " chưa được quyết định: ngày cuối có thể thay đổi");
    }

    private static CalendarDay unconfirmed(String day) {
        return new CalendarDay(
                LocalDate.parse(day),
                CalendarDay.Kind.HOLIDAY,
                "ngày " + day,
                SOURCE,
                Confirmation.UNCONFIRMED,
                Optional.empty(),
                HERE);
    }

    private static CalendarDay day(String day, CalendarDay.Kind kind) {
        return new CalendarDay(
                LocalDate.parse(day), kind, "ngày " + day, SOURCE, Confirmation.CONFIRMED, Optional.empty(), HERE);
    }
}
