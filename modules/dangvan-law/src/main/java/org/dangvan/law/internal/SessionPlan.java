/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dangvan.icalendar.Recurrences;
import org.dangvan.law.PlannedSession;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Recurrence.Dates;
import org.dangvan.pack.schedule.Recurrence.Rule;
import org.dangvan.pack.schedule.Recurrence.WeekOfMonth;
import org.dangvan.pack.schedule.Schedule;

/** Plans the sessions of one schedule. */
final class SessionPlan {

    /** Days off in a row at most, and so the farthest that a session moves. */
    static final int FARTHEST = 31;

    private final Schedule schedule;
    private final Recurrences recurrences;
    private final OffDays offDays;
    private final WeeksOfMonth weeks;
    private final SessionDetails details;

    SessionPlan(StatutoryLaw law, Schedule schedule) {
        this.schedule = schedule;
        this.recurrences = law.recurrences();
        this.offDays = new OffDays(law, schedule);
        this.weeks = new WeeksOfMonth(law);
        this.details = new SessionDetails(law, schedule);
    }

    /**
     * The sessions whose day lies in a span, in order.
     *
     * @param to first day that no longer belongs to it
     */
    List<PlannedSession> between(LocalDate from, LocalDate to) {
        Map<LocalDate, Draft> held = new TreeMap<>();
        Map<Object, Draft> open = new LinkedHashMap<>();
        for (Version<Recurrence> version : schedule.days().versions()) {
            for (Draft draft : drafts(version, from.minusDays(FARTHEST), to.plusDays(FARTHEST))) {
                draft.held()
                        .ifPresentOrElse(
                                day -> held.merge(day, draft, Draft::with),
                                () -> open.merge(draft.place(), draft, Draft::and));
            }
        }
        return Stream.concat(held.values().stream(), open.values().stream())
                .filter(draft -> !draft.day().isBefore(from) && draft.day().isBefore(to))
                .sorted(Comparator.comparing(Draft::day))
                .map(details::of)
                .toList();
    }

    private List<Draft> drafts(Version<Recurrence> version, LocalDate from, LocalDate to) {
        LocalDate first = version.from().isAfter(from) ? version.from() : from;
        LocalDate end = version.validity().to().filter(to::isAfter).orElse(to);
        if (!first.isBefore(end)) {
            return List.of();
        }
        Recurrence days = version.value();
        if (days instanceof WeekOfMonth week) {
            return proposals(version, week, first, end);
        }
        List<LocalDate> named = days instanceof Rule rule
                ? recurrences.days(rule.rule(), rule.start(), first, end)
                : ((Dates) days)
                        .days().stream()
                                .filter(day -> !day.isBefore(first) && day.isBefore(end))
                                .toList();
        return named.stream().map(day -> offDays.draft(version, day)).toList();
    }

    /** One session a month; days of the week on which the version does not hold are no candidates. */
    private List<Draft> proposals(Version<Recurrence> version, WeekOfMonth week, LocalDate first, LocalDate end) {
        List<Draft> drafts = new ArrayList<>();
        YearMonth last = YearMonth.from(end.minusDays(1));
        for (YearMonth month = YearMonth.from(first); !month.isAfter(last); month = next(month)) {
            List<LocalDate> days = weeks.days(week, month).stream()
                    .filter(version.validity()::contains)
                    .toList();
            if (!days.isEmpty()) {
                drafts.add(Draft.proposed(version, days, weeks.reason(week, month)));
            }
        }
        return drafts;
    }

    private static YearMonth next(YearMonth month) {
        return YearMonth.from(month.atEndOfMonth().plusDays(1));
    }

    /** A session before its details are known. */
    record Draft(
            Version<Recurrence> version,
            List<LocalDate> nominal,
            Optional<LocalDate> held,
            PlannedSession.How how,
            List<LocalDate> candidates,
            List<String> reasons) {

        static Draft proposed(Version<Recurrence> version, List<LocalDate> candidates, String reason) {
            return new Draft(
                    version,
                    List.of(candidates.get(0)),
                    Optional.empty(),
                    PlannedSession.How.PROPOSED,
                    candidates,
                    List.of(reason));
        }

        LocalDate day() {
            return held.orElse(nominal.get(0));
        }

        /** What tells a session that is not settled from others: its day, or the month and the week of it that are named. */
        private Object place() {
            return version.value() instanceof WeekOfMonth week ? List.of(YearMonth.from(day()), week) : day();
        }

        /** A week on which two versions agree is one session; the later version says why. */
        private Draft and(Draft later) {
            return new Draft(later.version, nominal, held, how, joined(candidates, later.candidates), later.reasons);
        }

        /** Two days named that come to the same day are one session. */
        Draft with(Draft other) {
            return nominal.get(0).isAfter(other.nominal.get(0)) ? other.before(this) : before(other);
        }

        private Draft before(Draft later) {
            Draft fixed = how == PlannedSession.How.FIXED ? this : later;
            return new Draft(
                    fixed.version,
                    joined(nominal, later.nominal),
                    held,
                    fixed.how,
                    List.of(),
                    joined(reasons, later.reasons));
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            return Stream.concat(one.stream(), other.stream()).toList();
        }
    }
}
