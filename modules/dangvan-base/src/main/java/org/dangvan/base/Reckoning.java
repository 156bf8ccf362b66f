/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a last day was computed from: with the calendar of the version named here it gives the same day again, whatever
 * packs say today.
 *
 * @param event word of the event from which the term is counted, for instance {@code "petition.received"}
 * @param eventLabel the event in Vietnamese
 * @param nature what the last day means
 * @param startTime time of the event, for terms in hours
 * @param terms lengths that were to be counted; the one that ends first holds; empty for the rest of the enclosing term
 * @param backward whether they are counted before the event
 * @param firstDayCounts whether the day of the event counts
 * @param dayOff what becomes of a last day that is off
 * @param resumeDayCounts whether the day on which a suspended case goes on counts
 * @param suspensions when the clock stood, in order of time
 * @param extensions how the term was prolonged, in order of time
 * @param enclosing the term inside which this one lies
 * @param known what was known of the case
 * @param unrolledDay last day before a day off moved it
 * @param dueTime time of the last day, for terms in hours
 * @param transition what a change of law said of the case
 * @param calendar version of the working calendar
 */
public record Reckoning(
        String event,
        String eventLabel,
        DutyNature nature,
        Optional<LocalTime> startTime,
        List<Term> terms,
        boolean backward,
        boolean firstDayCounts,
        DayOff dayOff,
        boolean resumeDayCounts,
        List<Suspension> suspensions,
        List<Extension> extensions,
        Optional<Enclosing> enclosing,
        Case known,
        LocalDate unrolledDay,
        Optional<LocalTime> dueTime,
        Optional<Transition> transition,
        String calendar) {

    /** Copies the lists. */
    public Reckoning {
        terms = List.copyOf(terms);
        suspensions = List.copyOf(suspensions);
        extensions = List.copyOf(extensions);
    }

    /** The same, prolonged. */
    public Reckoning prolonged(List<Extension> decisions) {
        return new Reckoning(
                event,
                eventLabel,
                nature,
                startTime,
                terms,
                backward,
                firstDayCounts,
                dayOff,
                resumeDayCounts,
                suspensions,
                decisions,
                enclosing,
                known,
                unrolledDay,
                dueTime,
                transition,
                calendar);
    }

    /** The same, with the end it came to by a calendar. */
    public Reckoning ended(LocalDate unrolled, Optional<LocalTime> time, String calendarVersion) {
        return new Reckoning(
                event,
                eventLabel,
                nature,
                startTime,
                terms,
                backward,
                firstDayCounts,
                dayOff,
                resumeDayCounts,
                suspensions,
                extensions,
                enclosing,
                known,
                unrolled,
                time,
                transition,
                calendarVersion);
    }

    /** What becomes of a last day that is off. */
    public enum DayOff {
        NEXT_WORKING_DAY,
        PREVIOUS_WORKING_DAY,
        STAYS
    }

    /**
     * Days on which the clock stands.
     *
     * @param from first of them
     * @param resumed day on which it goes on; empty while it stands
     * @param reason why, in Vietnamese
     */
    public record Suspension(LocalDate from, Optional<LocalDate> resumed, String reason) {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if it is resumed before it began
         */
        public Suspension {
            if (resumed.filter(from::isAfter).isPresent()) {
                throw new IllegalArgumentException("suspended " + from + ", resumed " + resumed.get());
            }
        }
    }

    /**
     * One prolongation.
     *
     * @param decided day of the decision
     * @param by length added
     * @param reason why, in Vietnamese
     */
    public record Extension(LocalDate decided, Term by, String reason) {}

    /**
     * The enclosing term.
     *
     * @param rule key of its rule
     * @param label what it is for, in Vietnamese
     * @param dueDay its last day
     */
    public record Enclosing(String rule, String label, LocalDate dueDay) {}

    /**
     * What was known of the case.
     *
     * @param facts facts that were known, by word
     * @param variant which variant of the term they chose, in Vietnamese
     */
    public record Case(Map<String, String> facts, Optional<String> variant) {

        /** Copies the facts. */
        public Case {
            facts = Map.copyOf(facts);
        }

        /** Nothing known. */
        public static Case plain() {
            return new Case(Map.of(), Optional.empty());
        }
    }

    /**
     * What a change of law said.
     *
     * @param aspect the aspect in Vietnamese
     * @param on first day of the new law
     * @param text which law holds, and why, in Vietnamese
     * @param source provision
     * @param confirmation whether it has been compared with the law
     */
    public record Transition(String aspect, LocalDate on, String text, Citation source, Confirmation confirmation) {}
}
