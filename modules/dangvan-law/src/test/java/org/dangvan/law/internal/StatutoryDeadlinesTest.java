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
import java.util.stream.Collectors;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.Deadlines;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.Regulation;
import org.junit.jupiter.api.Test;

class StatutoryDeadlinesTest {

    private static final Origin HERE = new Origin("test", "test.yaml", 1, 1);
    private static final Citation SOURCE = new Citation("thông báo", "nghỉ lễ");

    private final Layers holidays2020 = layers(
            List.of(2020),
            off("2020-01-01", "2020-01-23", "2020-01-24", "2020-01-27", "2020-01-28", "2020-01-29", "2020-04-02"),
            off("2020-04-30", "2020-05-01", "2020-09-02"));
    private final Layers holidays2026 = layers(
            List.of(2026),
            off("2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20", "2026-08-31", "2026-09-01"),
            off("2026-09-02", "2026-11-24"),
            List.of(day("2026-08-22", CalendarDay.Kind.WORKED)));

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
    void aRuleThatWasNotLawGivesNoDay() {
        assertThat(deadlines.due(rule(7, TermUnit.WORKING_DAYS), LocalDate.parse("1999-12-31"), holidays2020))
                .isEqualTo(new Deadlines.NotInForce("test.rule", LocalDate.parse("1999-12-31")));
    }

    private LocalDate due(int amount, TermUnit unit, String start, Layers layers) {
        return receipt(amount, unit, start, layers).dueDay();
    }

    private Receipt receipt(int amount, TermUnit unit, String start, Layers layers) {
        return ((Deadlines.Due) deadlines.due(rule(amount, unit), LocalDate.parse(start), layers)).receipt();
    }

    private static Regulation rule(int amount, TermUnit unit) {
        Period since2000 = new Period(Optional.of(LocalDate.parse("2000-01-01")), Optional.empty());
        return new Regulation(
                "test.rule",
                "Thời hạn thử",
                "petition.handling",
                "processing",
                "petition.received",
                Set.of(PetitionType.COMPLAINT),
                true,
                List.of(new Regulation.Version(
                        since2000, new Term(amount, unit), SOURCE, Confirmation.CONFIRMED, HERE)),
                HERE);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Layers layers(List<Integer> years, List<CalendarDay>... days) {
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
                Map.of());
    }

    private static List<CalendarDay> off(String... days) {
        return Arrays.stream(days)
                .map(day -> day(day, CalendarDay.Kind.HOLIDAY))
                .toList();
    }

    private static CalendarDay day(String day, CalendarDay.Kind kind) {
        return new CalendarDay(LocalDate.parse(day), kind, "ngày " + day, SOURCE, Confirmation.CONFIRMED, HERE);
    }
}
