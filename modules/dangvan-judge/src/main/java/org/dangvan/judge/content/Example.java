/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.pack.Origin;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Way;

/**
 * A case with a known answer, which a pack brings along.
 *
 * @param name the case in Vietnamese
 * @param given what is known of it
 * @param regulation key of the rule that is asked, or of the schedule where there is a span
 * @param span days for which a schedule is asked, from the start of {@code given}
 * @param type what the petition asks for, where the case depends on it
 * @param expected the answer
 * @param source where the answer comes from
 * @param origin where it is written
 */
public record Example(
        String name,
        CaseState given,
        String regulation,
        Optional<Span> span,
        Optional<PetitionType> type,
        Expected expected,
        String source,
        Origin origin) {

    /**
     * Days for which a schedule is asked.
     *
     * @param to first day no longer asked for
     * @param supposed ways that the example supposes, whatever the packs choose
     */
    public record Span(LocalDate to, Map<Policy, Way> supposed) {

        /** Copies the ways. */
        public Span {
            supposed = Map.copyOf(supposed);
        }
    }

    /** What must come out. */
    public sealed interface Expected {}

    /**
     * A last day.
     *
     * @param day the day
     * @param time its time, for terms in hours
     */
    public record Day(LocalDate day, Optional<LocalTime> time) implements Expected {}

    /**
     * A value that is no term, as officers read it.
     *
     * @param text the value in Vietnamese
     */
    public record Value(String text) implements Expected {}

    /**
     * The sessions of a schedule.
     *
     * @param lines each as {@code day how other-days}: the days from which it was moved, or the candidates
     */
    public record Sessions(List<String> lines) implements Expected {

        /** Copies the lines. */
        public Sessions {
            lines = List.copyOf(lines);
        }
    }

    /** The rule is not law for such a case. */
    public record NotInForce() implements Expected {}

    /** The clock stands: there is no last day yet. */
    public record Standing() implements Expected {}

    /** The law does not allow what the case says was done. */
    public record Refused() implements Expected {}
}
