/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.base.TermUnit;
import org.dangvan.law.LawBook;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Regulation;

/** What holds of every last day, whatever the day and the term. */
class CountPropertiesTest {

    private final LawBook law = new SampleLaw()
            .decided2026()
            .holiday("tet", "01-01", true, 1, 3)
            .holiday("culture", "11-24", false, 0, 0)
            .compensation()
            .book();

    @Property
    void aLastDayIsAWorkingDayAfterTheEvent(
            @ForAll("days") LocalDate day,
            @ForAll("units") TermUnit unit,
            @ForAll @IntRange(min = 1, max = 90) int amount) {
        LocalDate due = due(day, unit, amount);

        assertThat(due).isAfter(day);
        assertThat(law.calendar().isWorked(due)).isTrue();
    }

    @Property
    void aLongerTermNeverEndsEarlier(
            @ForAll("days") LocalDate day,
            @ForAll("units") TermUnit unit,
            @ForAll @IntRange(min = 1, max = 90) int amount) {
        assertThat(due(day, unit, amount + 1)).isAfterOrEqualTo(due(day, unit, amount));
        assertThat(due(day.plusDays(1), unit, amount)).isAfterOrEqualTo(due(day, unit, amount));
    }

    @Property
    void theZoneOfTheServerDoesNotMatter(
            @ForAll("days") LocalDate day,
            @ForAll("units") TermUnit unit,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll("zones") String zone) {
        Receipt here = receipt(day, unit, amount);
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(receipt(day, unit, amount)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(own);
        }
    }

    @Property
    void suspendingNeverShortensAndALongerOneNeverEndsEarlier(
            @ForAll("days") LocalDate day,
            @ForAll("units") TermUnit unit,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll @IntRange(min = 0, max = 100) int after,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        LocalDate from = day.plusDays(after);
        LocalDate plain = due(day, unit, amount);
        LocalDate shifted = suspended(day, unit, amount, from, length);

        assertThat(shifted).isAfterOrEqualTo(plain);
        assertThat(suspended(day, unit, amount, from, length + 1)).isAfterOrEqualTo(shifted);
        if (from.isAfter(plain)) {
            assertThat(shifted).isEqualTo(plain);
        }
    }

    @Property
    void aSuspensionOfWorkingDaysMovesAWorkingTermByThem(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 1, max = 30) int length) {
        LocalDate from = day.plusDays(1);
        long worked = from.datesUntil(from.plusDays(length))
                .filter(law.calendar()::isWorked)
                .count();

        assertThat(suspended(day, TermUnit.WORKING_DAYS, amount, from, length))
                .isEqualTo(due(day, TermUnit.WORKING_DAYS, amount + (int) worked));
    }

    @Property
    void forwardAndBackwardAreInverseBetweenWorkingDays(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 90) int amount) {
        Assume.that(law.calendar().isWorked(day));

        LocalDate back = notice(day, TermUnit.WORKING_DAYS, amount);

        assertThat(due(back, TermUnit.WORKING_DAYS, amount)).isEqualTo(day);
        assertThat(notice(due(day, TermUnit.WORKING_DAYS, amount), TermUnit.WORKING_DAYS, amount))
                .isEqualTo(day);
    }

    @Property
    void aNoticeIsGivenOnAWorkingDayInTime(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 30) int amount) {
        LocalDate notice = notice(day, TermUnit.CALENDAR_DAYS, amount);

        assertThat(law.calendar().isWorked(notice)).isTrue();
        assertThat(notice).isBeforeOrEqualTo(day.minusDays(amount));
    }

    @Property
    void aReceiptGivesItsDayAgain(
            @ForAll("days") LocalDate day,
            @ForAll("units") TermUnit unit,
            @ForAll @IntRange(min = 1, max = 90) int amount,
            @ForAll @IntRange(min = 0, max = 30) int length) {
        Receipt receipt = SampleLaw.receipt(
                law.due(SampleLaw.term(amount, unit), state(day, List.of(suspension(day.plusDays(3), length)))));

        assertThat(law.again(receipt)).isEqualTo(new LawBook.Due(receipt));
    }

    @Property
    void everyDayBetweenIsCountedOrHasItsReason(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int amount) {
        Receipt receipt = receipt(day, TermUnit.WORKING_DAYS, amount);
        long skipped = receipt.steps().stream()
                .filter(step -> step.kind() == Receipt.Kind.SKIPPED)
                .count();

        assertThat(day.until(receipt.dueDay(), ChronoUnit.DAYS)).isEqualTo(amount + skipped);
    }

    private LocalDate due(LocalDate day, TermUnit unit, int amount) {
        return receipt(day, unit, amount).dueDay();
    }

    private Receipt receipt(LocalDate day, TermUnit unit, int amount) {
        return SampleLaw.receipt(law.due(SampleLaw.term(amount, unit), CaseState.on(day)));
    }

    private LocalDate notice(LocalDate day, TermUnit unit, int amount) {
        Regulation rule = SampleLaw.backward(amount, unit);
        return SampleLaw.receipt(law.due(rule, CaseState.on(day))).dueDay();
    }

    private LocalDate suspended(LocalDate day, TermUnit unit, int amount, LocalDate from, int length) {
        return SampleLaw.receipt(law.due(SampleLaw.term(amount, unit), state(day, List.of(suspension(from, length)))))
                .dueDay();
    }

    private static Suspension suspension(LocalDate from, int length) {
        return new Suspension(from, Optional.of(from.plusDays(length)), "tạm đình chỉ");
    }

    private static CaseState state(LocalDate day, List<Suspension> suspensions) {
        return new CaseState(
                day, Optional.empty(), Optional.empty(), Map.of(), Map.of(), Optional.empty(), suspensions, List.of());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(LocalDate.parse("2025-06-01")::plusDays);
    }

    @Provide
    Arbitrary<TermUnit> units() {
        return Arbitraries.of(TermUnit.CALENDAR_DAYS, TermUnit.WORKING_DAYS, TermUnit.MONTHS);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("UTC", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu");
    }
}
