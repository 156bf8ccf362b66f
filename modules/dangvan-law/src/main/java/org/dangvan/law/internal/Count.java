/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt.Kind;
import org.dangvan.base.Receipt.Step;
import org.dangvan.base.Reckoning.DayOff;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * One way from an event to a last day. The first day is not counted unless a policy says so; a last day that is off moves
 * once, at the end; days of a suspension are not counted.
 */
final class Count {

    private final LayeredCalendar calendar;
    private final Rule rule;
    private final List<Step> steps = new ArrayList<>();
    private LocalDate day;
    private @Nullable YearOfWork year;
    private int saidYear;

    /**
     * What is counted.
     *
     * @param start day of the event
     * @param time time of the event; needed for hours
     * @param backward whether it is counted before the event
     * @param firstDayCounts whether the day of the event counts
     * @param dayOff what becomes of a last day that is off
     * @param resumeDayCounts whether the day on which a suspended case goes on counts
     * @param suspensions when the clock stood, in order of time
     */
    record Rule(
            LocalDate start,
            Optional<LocalTime> time,
            boolean backward,
            boolean firstDayCounts,
            DayOff dayOff,
            boolean resumeDayCounts,
            List<Suspension> suspensions) {}

    /** How it ends. */
    sealed interface End {}

    /**
     * On a day.
     *
     * @param unrolled last day before a day off moved it
     * @param day last day
     * @param time its time, for hours
     * @param steps days that were not counted and moves of the last day
     */
    record Last(LocalDate unrolled, LocalDate day, Optional<LocalTime> time, List<Step> steps) implements End {}

    /**
     * Nowhere yet: the clock stands.
     *
     * @param at the suspension that has no end
     */
    record Stopped(Suspension at) implements End {}

    /** Hours without a time of day. */
    record Timeless() implements End {}

    private Count(LayeredCalendar calendar, Rule rule) {
        this.calendar = calendar;
        this.rule = rule;
        this.day = rule.start();
    }

    /** Counts {@code term}, prolonged by {@code more} of its units. */
    static End of(LayeredCalendar calendar, Rule rule, Term term, int more) {
        return new Count(calendar, rule).end(term.unit(), term.amount() + more);
    }

    private End end(TermUnit unit, int amount) {
        if (unit == TermUnit.HOURS) {
            return hours(amount);
        }
        if (unit == TermUnit.WORKING_DAYS) {
            return rule.backward() ? workingDaysBack(amount) : workingDays(amount);
        }
        int way = rule.backward() ? -1 : 1;
        int counted = rule.firstDayCounts() ? way : 0;
        day = switch (unit) {
            case MONTHS -> rule.start().plusMonths((long) way * amount).minusDays(counted);
            case YEARS -> rule.start().plusYears((long) way * amount).minusDays(counted);
            default -> rule.start().plusDays((long) way * amount - counted);
        };
        Optional<Suspension> standing = rule.backward() ? Optional.empty() : shift();
        if (standing.isPresent()) {
            return new Stopped(standing.get());
        }
        LocalDate unrolled = day;
        roll();
        return last(unrolled);
    }

    private End hours(int amount) {
        if (rule.time().isEmpty()) {
            return new Timeless();
        }
        LocalDateTime start = rule.start().atTime(rule.time().get());
        LocalDateTime end = rule.backward() ? start.minusHours(amount) : start.plusHours(amount);
        return new Last(end.toLocalDate(), end.toLocalDate(), Optional.of(end.toLocalTime()), List.of());
    }

    private End workingDays(int amount) {
        int counted = 0;
        int at = 0;
        List<Suspension> suspensions = rule.suspensions();
        if (rule.firstDayCounts() && why(day) == null) {
            counted++;
        }
        while (counted < amount) {
            day = day.plusDays(1);
            while (at < suspensions.size()
                    && endOf(suspensions.get(at))
                            .filter(end -> !end.isAfter(day))
                            .isPresent()) {
                at++;
            }
            if (at < suspensions.size() && !suspensions.get(at).from().isAfter(day)) {
                Suspension suspension = suspensions.get(at);
                if (suspension.resumed().isEmpty()) {
                    return new Stopped(suspension);
                }
                stands(suspension);
                day = endOf(suspension).orElseThrow().minusDays(1);
                continue;
            }
            String why = why(day);
            if (why == null) {
                counted++;
                worked();
            } else {
                step(Kind.SKIPPED, why);
            }
        }
        return last(day);
    }

    private End workingDaysBack(int amount) {
        int counted = rule.firstDayCounts() && why(day) == null ? 1 : 0;
        while (counted < amount) {
            day = day.minusDays(1);
            String why = why(day);
            if (why == null) {
                counted++;
                worked();
            } else {
                step(Kind.SKIPPED, why);
            }
        }
        return last(day);
    }

    /** Moves the last day on by the days on which the clock stood; gives the suspension that still stands. */
    private Optional<Suspension> shift() {
        for (Suspension suspension : rule.suspensions()) {
            if (suspension.from().isAfter(day)) {
                break;
            }
            if (suspension.resumed().isEmpty()) {
                return Optional.of(suspension);
            }
            LocalDate first = rule.start().plusDays(1);
            LocalDate from = suspension.from().isBefore(first) ? first : suspension.from();
            LocalDate until = endOf(suspension).orElseThrow();
            if (until.isAfter(from)) {
                day = day.plusDays(until.toEpochDay() - from.toEpochDay());
                stands(suspension);
            }
        }
        return Optional.empty();
    }

    /** The first day that counts again. */
    private Optional<LocalDate> endOf(Suspension suspension) {
        return suspension.resumed().map(resumed -> rule.resumeDayCounts() ? resumed : resumed.plusDays(1));
    }

    private void stands(Suspension suspension) {
        LocalDate until = endOf(suspension).orElseThrow();
        long days = until.toEpochDay() - suspension.from().toEpochDay();
        steps.add(new Step(
                suspension.from(),
                Kind.SUSPENDED,
                suspension.reason() + ", không tính " + days + " ngày đến hết " + LegalDay.print(until.minusDays(1))));
    }

    private void roll() {
        String why = why(day);
        while (why != null && rule.dayOff() != DayOff.STAYS) {
            step(Kind.ROLLED, why);
            day = rule.dayOff() == DayOff.NEXT_WORKING_DAY ? day.plusDays(1) : day.minusDays(1);
            why = why(day);
        }
    }

    private End last(LocalDate unrolled) {
        steps.sort(Comparator.comparing(Step::day));
        return new Last(unrolled, day, Optional.empty(), steps);
    }

    /** Why the day is off; what is provisional about its year is said once. */
    private @Nullable String why(LocalDate on) {
        YearOfWork known = year;
        if (known == null || saidYear != on.getYear()) {
            known = calendar.year(on);
            year = known;
            saidYear = on.getYear();
            LocalDate newYear = on.withDayOfYear(1);
            known.provisional()
                    .filter(why -> steps.stream().noneMatch(step -> step.why().equals(why)))
                    .ifPresent(why -> steps.add(new Step(newYear, Kind.ASSUMED, why)));
        }
        return known.whyOff(on);
    }

    private void worked() {
        String why = year == null ? null : year.whyWorked(day);
        if (why != null) {
            step(Kind.WORKED, why);
        }
    }

    private void step(Kind kind, String why) {
        steps.add(new Step(day, kind, why));
    }
}
