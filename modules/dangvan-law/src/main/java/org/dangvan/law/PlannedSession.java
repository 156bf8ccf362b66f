/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Receipt;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;

/**
 * One session that a schedule plans.
 *
 * @param schedule the schedule
 * @param nominal days that the schedule names for it, before the working calendar had its say: one, or several that moved to
 *     the same day; for a proposal the first day proposed
 * @param held day on which it is held, once that is settled
 * @param how how that day came about
 * @param candidates working days among which somebody has to choose, in order; empty when nothing is to be chosen
 * @param reasons why the day is not the one named, in Vietnamese; empty when it is
 * @param version version of the schedule that plans it, with its provision
 * @param provisional why the day may still change, in Vietnamese; empty when the calendar of the year is decided
 * @param publication the last day on which the plan is published in time, from the day held or the first candidate; empty when
 *     none is to be held or no rule is in force
 * @param watch periods of heightened care in which it lies
 */
public record PlannedSession(
        Schedule schedule,
        List<LocalDate> nominal,
        Optional<LocalDate> held,
        How how,
        List<LocalDate> candidates,
        List<String> reasons,
        Version<Recurrence> version,
        Optional<String> provisional,
        Optional<Receipt> publication,
        List<WatchWindow> watch) {

    /** Copies the lists. */
    public PlannedSession {
        nominal = List.copyOf(nominal);
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
        watch = List.copyOf(watch);
    }

    /** How a day came about. */
    public enum How {
        /** It is the day that the schedule names. */
        FIXED("fixed", "đúng lịch"),
        /** The day named is off; it is held on another. */
        MOVED("moved", "chuyển ngày"),
        /** The day named is off; it is not held. */
        SKIPPED("skipped", "không tổ chức"),
        /** The day named is off; somebody chooses another. */
        ASKED("asked", "chờ quyết định"),
        /** The schedule names a week; somebody chooses a day of it. */
        PROPOSED("proposed", "đề xuất");

        private final String code;
        private final String label;

        How(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** The word in packs and at the edges. */
        public String code() {
            return code;
        }

        /** The word in Vietnamese. */
        public String label() {
            return label;
        }
    }

    /** The day under which lists show it: the day held, or else the first day named. */
    public LocalDate day() {
        return held.orElse(nominal.get(0));
    }

    /** Whether something may still change: a day to be chosen, a year undecided, a schedule nobody has compared. */
    public boolean isTentative() {
        return held.isEmpty() || provisional.isPresent() || version.confirmation() == Confirmation.UNCONFIRMED;
    }

    /** As examples of packs write it: the day, how it came about, and the other days that have a part in it. */
    public String line() {
        Stream<LocalDate> others = held.isPresent() ? nominal.stream() : candidates.stream();
        return Stream.concat(
                        Stream.of(day().toString(), how.code()),
                        others.filter(day -> held.isEmpty() || !day.equals(day()))
                                .map(LocalDate::toString))
                .collect(Collectors.joining(" "));
    }
}
