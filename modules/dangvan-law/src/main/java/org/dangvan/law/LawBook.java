/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;
import org.osgi.annotation.versioning.ProviderType;

/** The law of one set of packs, ready for questions. Does not change, computes without I/O, safe for concurrent calls. */
@ProviderType
public interface LawBook {

    /** The packs. */
    Layers layers();

    /** The working days they give. */
    WorkCalendar calendar();

    /**
     * The last day of a term.
     *
     * @param rule a rule with a duty
     * @throws IllegalArgumentException if the rule has no duty: its values are no terms
     */
    Outcome due(Regulation rule, CaseState state);

    /**
     * A last day again, from what its receipt says it was computed from: the rule's version stays, the working days are those
     * of this calendar.
     */
    Outcome again(Receipt receipt);

    /**
     * A last day asked for anew, by the rules of these packs, for the case of which a receipt speaks. Where the receipt rests
     * on events it does not name (an enclosing term, a change of law), only the days are counted anew, as by {@link #again}.
     */
    Outcome asked(Receipt receipt);

    /** The value of any rule for a case: after a change of law its aspect says which version holds. */
    Applied value(Regulation rule, CaseState state);

    /**
     * Under which text a case stands on a day, aspect by aspect, as far as a change of law found it under way.
     *
     * @param on the day; changes after it are not looked at
     */
    List<Regime> regimes(CaseState state, LocalDate on);

    /**
     * The sessions of a schedule whose day lies in a span, in order; of a session without a day yet the first day named. A span
     * gives what its parts give together; it gives at most 366 a year. Days before 1990 and after 2199 are left out.
     *
     * @param from first day of the span
     * @param to first day that no longer belongs to it
     */
    List<PlannedSession> sessions(Schedule schedule, LocalDate from, LocalDate to);

    /**
     * Compares sessions with a minimum: every month or week of which the last day lies in a span, in order. Sessions of all days
     * of those months and weeks have to be given, also of days before the span.
     *
     * @param rule a rule of so many days a week or a month
     * @param from first day of the span
     * @param to first day that no longer belongs to it
     * @param held sessions that were held, or that are planned ({@link HeldSession#planned})
     * @throws IllegalArgumentException if the rule counts something else
     */
    List<MinimumCheck> minimums(Regulation rule, LocalDate from, LocalDate to, Collection<HeldSession> held);

    /**
     * Compares the plan of a schedule with the minimum it names: every month or week of which the last day lies in a span, with
     * all its days, also those before the span. Nothing where it names none, and nothing of a month or week in which the
     * schedule does not stand on every day: what nobody has written down is no breach.
     *
     * @param from first day of the span
     * @param to first day that no longer belongs to it
     */
    default List<MinimumCheck> planned(Schedule schedule, LocalDate from, LocalDate to) {
        LocalDate month = from.withDayOfMonth(1);
        LocalDate week = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = month.isBefore(week) ? month : week;
        return schedule
                .minimum()
                .flatMap(rule -> Optional.ofNullable(layers().regulations().get(rule)))
                .map(rule -> minimums(rule, from, to, HeldSession.planned(sessions(schedule, first, to))))
                .orElse(List.of())
                .stream()
                .filter(check -> check.from()
                        .datesUntil(check.to())
                        .allMatch(day -> schedule.days().on(day).version().isPresent()))
                .toList();
    }

    /**
     * The periods of heightened care that touch a span, in order.
     *
     * @param from first day of the span
     * @param to first day that no longer belongs to it
     */
    default List<WatchWindow> watch(LocalDate from, LocalDate to) {
        return layers().watchWindows().values().stream()
                .filter(window -> window.days().from().filter(to::isAfter).isPresent()
                        && window.days().to().filter(from::isBefore).isPresent())
                .sorted(Comparator.comparing(
                                (WatchWindow window) -> window.days().from().orElseThrow())
                        .thenComparing(WatchWindow::key))
                .toList();
    }

    /** What a question for a last day gives. */
    sealed interface Outcome {}

    /**
     * The last day, with the way to it.
     *
     * @param receipt why the day is what it is
     */
    record Due(Receipt receipt) implements Outcome {}

    /**
     * The clock stands; there is no last day until it goes on.
     *
     * @param since day on which it stopped
     * @param reason why, in Vietnamese
     */
    record Standing(LocalDate since, String reason) implements Outcome {}

    /**
     * The rule was not law for such a case; nothing is guessed from other versions.
     *
     * @param rule key of the rule
     * @param day day that was asked for
     * @param before the nearest version that ended before
     * @param after the nearest version that begins after
     */
    record NotInForce(String rule, LocalDate day, Optional<Version<LawValue>> before, Optional<Version<LawValue>> after)
            implements Outcome {}

    /**
     * The law does not allow what the case says was done, or something is missing.
     *
     * @param reason what, and what to do, in Vietnamese
     */
    record Refused(String reason) implements Outcome {}

    /**
     * A value applied to a case.
     *
     * @param version the version; empty when none is in force for it
     * @param day day of reference
     * @param transition what a change of law said of the case
     */
    record Applied(Optional<Version<LawValue>> version, LocalDate day, Optional<Reckoning.Transition> transition) {}

    /**
     * The text under which a case stands in one aspect.
     *
     * @param aspect id of the aspect
     * @param transition which law holds, and why
     */
    record Regime(String aspect, Reckoning.Transition transition) {}
}
