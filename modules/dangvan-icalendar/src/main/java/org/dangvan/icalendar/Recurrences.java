/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.icalendar;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.io.CannotParseException;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.DateValueImpl;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * Reads and expands recurrence rules of whole days. Days are civil days: neither the clock nor the time zone of the server
 * has a part in them. Safe for concurrent calls.
 *
 * <p>A rule without a start gives the same days wherever one begins to count.
 */
public final class Recurrences {

    /** First year of which days are given. */
    public static final int FIRST_YEAR = 1990;

    /** Last year of which days are given. */
    public static final int LAST_YEAR = 2199;

    private static final int WEEKS_OF_EVERY_MONTH = 4;
    private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, Month.JANUARY, 1);
    private static final LocalDate AFTER_LAST =
            LocalDate.of(LAST_YEAR, Month.DECEMBER, Month.DECEMBER.maxLength()).plusDays(1);
    private static final TimeZone NO_ZONE = TimeZone.getTimeZone("UTC");

    /** What reading a rule gives. */
    public sealed interface Reading {}

    /**
     * It is a rule.
     *
     * @param skipsMonths whether it names a day that not every month has, so that some are without
     */
    public record Good(boolean skipsMonths) implements Reading {}

    /**
     * It is none.
     *
     * @param code stable short name of the mistake
     * @param message what is wrong and what to write instead, in Vietnamese
     */
    public record Bad(String code, String message) implements Reading {}

    /**
     * Reads a rule.
     *
     * @param start first of its days, where the pack says it
     */
    public Reading read(String rule, Optional<LocalDate> start) {
        Optional<Bad> grammar = RuleGrammar.mistake(rule);
        if (grammar.isPresent()) {
            return grammar.get();
        }
        Optional<Recurrence> parsed = parsed(rule);
        if (parsed.isEmpty()) {
            return RuleGrammar.unreadable();
        }
        Recurrence read = parsed.get();
        if (start.isEmpty() && dependsOnStart(read)) {
            return new Bad(
                    "rule-without-start",
                    "Ngày tiếp phụ thuộc ngày bắt đầu đếm. Hãy thêm “start: năm-tháng-ngày” là ngày tiếp đầu tiên, hoặc ghi"
                            + " BYMONTHDAY, BYDAY và bỏ INTERVAL.");
        }
        if (start.filter(day -> day.isBefore(FIRST)
                        || !days(rule, start, day, day.plusDays(1)).contains(day))
                .isPresent()) {
            return new Bad(
                    "bad-start",
                    "“start” phải là một ngày tiếp theo quy tắc, từ năm " + FIRST_YEAR
                            + ". Hãy ghi ngày tiếp đầu tiên.");
        }
        return iterator(read, start.orElse(FIRST)).hasNext()
                ? new Good(skipsMonths(read))
                : new Bad(
                        "rule-never",
                        "Không có ngày nào theo quy tắc này (" + FIRST_YEAR + "–" + LAST_YEAR
                                + "). Hãy sửa ngày hoặc tháng.");
    }

    /**
     * The days of a rule that was read as {@link Good}, in order, each once; those before {@value #FIRST_YEAR} and after
     * {@value #LAST_YEAR} are left out.
     *
     * @param from first day looked at
     * @param to first day no longer looked at
     */
    public List<LocalDate> days(String rule, Optional<LocalDate> start, LocalDate from, LocalDate to) {
        Recurrence read = parsed(rule).orElseThrow(() -> new IllegalArgumentException("no rule: " + rule));
        LocalDate begin = from.isAfter(FIRST) ? from : FIRST;
        LocalDate end = to.isBefore(AFTER_LAST) ? to : AFTER_LAST;
        List<LocalDate> days = new ArrayList<>();
        // Not the library's advanceTo: it gives up at a hundred years.
        RecurrenceIterator iterator = iterator(read, start.orElseGet(() -> yearBefore(begin)));
        while (iterator.hasNext()) {
            DateValue next = iterator.next();
            LocalDate day = LocalDate.of(next.year(), next.month(), next.day());
            if (!day.isBefore(end)) {
                break;
            }
            if (!day.isBefore(begin)) {
                days.add(day);
            }
        }
        return days;
    }

    private static LocalDate yearBefore(LocalDate day) {
        return LocalDate.of(day.getYear() - 1, Month.JANUARY, 1);
    }

    private static RecurrenceIterator iterator(Recurrence rule, LocalDate start) {
        return RecurrenceIteratorFactory.createRecurrenceIterator(rule, value(start), NO_ZONE);
    }

    private static DateValue value(LocalDate day) {
        return new DateValueImpl(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Optional<Recurrence> parsed(String rule) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        try {
            Recurrence read = new RecurrenceRuleScribe()
                    .parseText(rule, ICalDataType.RECUR, new ICalParameters(), context)
                    .getValue();
            return context.getWarnings().isEmpty() && read.getFrequency() != null
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (CannotParseException wrong) {
            return Optional.empty();
        }
    }

    /** Every second week, or a week without its day: counted from another day it gives other days. */
    private static boolean dependsOnStart(Recurrence rule) {
        boolean named = rule.getFrequency() == Frequency.DAILY
                || Stream.of(rule.getByDay(), rule.getByMonthDay(), rule.getByYearDay())
                        .anyMatch(list -> !list.isEmpty());
        boolean leaps = rule.getInterval() != null && rule.getInterval() > 1;
        return leaps || !named;
    }

    private static boolean skipsMonths(Recurrence rule) {
        boolean monthly = rule.getFrequency() == Frequency.MONTHLY;
        boolean fifth = rule.getByDay().stream()
                .anyMatch(day -> day.getNum() != null && Math.abs(day.getNum()) > WEEKS_OF_EVERY_MONTH);
        List<Integer> months = rule.getByMonth();
        boolean late = rule.getByMonthDay().stream().anyMatch(day -> Stream.of(Month.values())
                .filter(month -> months.isEmpty() || months.contains(month.getValue()))
                .anyMatch(month -> Math.abs(day) > month.minLength()));
        return late || (monthly && fifth);
    }
}
