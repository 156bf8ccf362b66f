/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.Reckoning.Suspension;

/**
 * What a question of law needs to know of a case.
 *
 * @param start day of the event from which a term is counted, or the day asked for
 * @param after key of another rule: the term is counted from the end of that rule's term, which began on {@code start}
 * @param time time of that event, for terms in hours
 * @param facts what is known; a fact that is missing does not hold, a number that is missing is 0
 * @param events what has happened, and when
 * @param act day on which something is done in the case, when a change of law may lie between the event and it
 * @param suspensions when the clock stood, in order of time, without overlap
 * @param prolongations decisions to prolong, in order of time
 */
public record CaseState(
        LocalDate start,
        Optional<String> after,
        Optional<LocalTime> time,
        Map<Fact, Long> facts,
        Map<LegalEvent, LocalDate> events,
        Optional<LocalDate> act,
        List<Suspension> suspensions,
        List<Prolongation> prolongations) {

    /** Copies the collections. */
    public CaseState {
        facts = Map.copyOf(facts);
        events = Map.copyOf(events);
        suspensions = List.copyOf(suspensions);
        prolongations = List.copyOf(prolongations);
    }

    /** Nothing known but the day. */
    public static CaseState on(LocalDate start) {
        return new CaseState(
                start, Optional.empty(), Optional.empty(), Map.of(), Map.of(), Optional.empty(), List.of(), List.of());
    }

    /** The same case, asked for another event. */
    public CaseState from(LocalDate day) {
        return new CaseState(day, Optional.empty(), time, facts, events, act, suspensions, prolongations);
    }

    /**
     * A decision to prolong a term.
     *
     * @param decided day of the decision
     * @param reason why, in Vietnamese
     */
    public record Prolongation(LocalDate decided, String reason) {}
}
