/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dangvan.law.HeldSession;
import org.dangvan.law.MinimumCheck;
import org.dangvan.pack.law.AmountUnit;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Amount;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Way;

/** Compares sessions with the least number of days that a rule asks for, month by month or week by week. */
final class Minimums {

    private final StatutoryLaw law;
    private final Collection<HeldSession> held;

    Minimums(StatutoryLaw law, Collection<HeldSession> held) {
        this.law = law;
        this.held = held;
    }

    /** Every month or week of which the last day lies in the span: one that still runs is not judged. */
    List<MinimumCheck> of(Regulation rule, LocalDate from, LocalDate to) {
        List<MinimumCheck> checks = new ArrayList<>();
        for (Version<LawValue> version : rule.values().versions()) {
            boolean weekly = isWeekly(rule, version);
            LocalDate begin = version.from().isAfter(from) ? version.from() : from;
            LocalDate end = version.validity().to().filter(to::isAfter).orElse(to);
            while (begin.isBefore(end)) {
                LocalDate start = start(begin, weekly);
                LocalDate next = next(begin, weekly);
                if (!earlier(next, version.validity().to()).isAfter(end)) {
                    checks.add(check(version, start, next));
                }
                begin = next;
            }
        }
        return List.copyOf(checks);
    }

    private MinimumCheck check(Version<LawValue> version, LocalDate start, LocalDate next) {
        LocalDate from = version.from().isAfter(start) ? version.from() : start;
        LocalDate to = earlier(next, version.validity().to());
        Set<LocalDate> counted = days(from, to, this::counts);
        Set<LocalDate> delegated = days(from, to, session -> !counts(session) && !counted.contains(session.day()));
        boolean cut = !from.equals(start) || !to.equals(next);
        return new MinimumCheck(from, to, version, counted.size(), delegated.size(), cut);
    }

    private Set<LocalDate> days(LocalDate from, LocalDate to, Predicate<HeldSession> wanted) {
        return held.stream()
                .filter(session ->
                        !session.day().isBefore(from) && session.day().isBefore(to))
                .filter(wanted)
                .map(HeldSession::day)
                .collect(Collectors.toSet());
    }

    private boolean counts(HeldSession session) {
        return !session.delegated() || law.policy(Policy.DELEGATED_SESSION, session.day()) == Way.YES;
    }

    private static LocalDate earlier(LocalDate day, Optional<LocalDate> other) {
        return other.filter(day::isAfter).orElse(day);
    }

    private static LocalDate start(LocalDate day, boolean weekly) {
        return weekly
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.with(TemporalAdjusters.firstDayOfMonth());
    }

    private static LocalDate next(LocalDate day, boolean weekly) {
        return weekly
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day.with(TemporalAdjusters.firstDayOfNextMonth());
    }

    private static boolean isWeekly(Regulation rule, Version<LawValue> version) {
        if (version.value() instanceof Amount amount) {
            if (amount.unit() == AmountUnit.DAYS_A_WEEK || amount.unit() == AmountUnit.DAYS_A_MONTH) {
                return amount.unit() == AmountUnit.DAYS_A_WEEK;
            }
        }
        throw new IllegalArgumentException(rule.key() + " from " + version.from()
                + " is no number of days a week or a month: " + version.value().text());
    }
}
