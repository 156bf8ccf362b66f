/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;

/** What differs between two working calendars, day by day. */
public final class CalendarChange {

    /** Years after the last one that packs know, computed in both. */
    private static final int AHEAD = 2;

    private CalendarChange() {}

    /** The days in Vietnamese, in order, each with what it was and why it is another one now. */
    public static List<String> reasons(LawBook before, LawBook after) {
        TreeSet<Integer> years = new TreeSet<>(before.layers().calendarYears().keySet());
        years.addAll(after.layers().calendarYears().keySet());
        if (years.isEmpty()) {
            return List.of();
        }
        List<String> reasons = new ArrayList<>();
        IntStream.rangeClosed(years.first(), years.last() + AHEAD)
                .forEach(year -> year(before.calendar(), after.calendar(), year, reasons));
        return reasons;
    }

    private static void year(WorkCalendar before, WorkCalendar after, int year, List<String> reasons) {
        LocalDate first = LocalDate.of(year, 1, 1);
        if (before.whyProvisional(first).isPresent()
                != after.whyProvisional(first).isPresent()) {
            reasons.add(after.whyProvisional(first).orElse("Lịch nghỉ năm " + year + " đã được quyết định"));
        }
        first.datesUntil(first.withDayOfYear(first.lengthOfYear()).plusDays(1))
                .flatMap(day -> day(before, after, day).stream())
                .forEach(reasons::add);
    }

    private static Optional<String> day(WorkCalendar before, WorkCalendar after, LocalDate day) {
        if (before.isWorked(day) == after.isWorked(day)) {
            return Optional.empty();
        }
        String now = after.whyOff(day)
                .map(why -> "trước làm việc, nay nghỉ: " + why)
                .orElseGet(() -> "trước nghỉ, nay làm việc"
                        + after.whyWorked(day).map(why -> ": " + why).orElse(""));
        return Optional.of(LegalDay.print(day) + " " + now);
    }

    /**
     * Why one last day became another, in Vietnamese: the days on the way that count otherwise now. Days beyond the nearer of
     * the two ends follow from it and are left out.
     */
    public static List<String> reasons(Receipt before, Receipt after) {
        return Stream.concat(
                        different(before, after).map(step -> "trước: " + told(step)),
                        different(after, before).map(step -> "nay: " + told(step)))
                .toList();
    }

    private static Stream<Receipt.Step> different(Receipt one, Receipt other) {
        LocalDate end = one.dueDay().isBefore(other.dueDay()) ? one.dueDay() : other.dueDay();
        LocalDate farEnd = one.dueDay().isBefore(other.dueDay()) ? other.dueDay() : one.dueDay();
        boolean backward = farEnd.isBefore(one.start());
        return one.steps().stream()
                .filter(step -> !other.steps().contains(step))
                .filter(step ->
                        backward ? !step.day().isBefore(farEnd) : !step.day().isAfter(end));
    }

    private static String told(Receipt.Step step) {
        return LegalDay.print(step.day()) + " " + step.why();
    }
}
