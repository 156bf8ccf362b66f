/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.dangvan.base.PetitionType;
import org.dangvan.pack.Origin;
import org.dangvan.pack.law.CaseState;

/**
 * A case with a known answer, which a pack brings along.
 *
 * @param name the case in Vietnamese
 * @param given what is known of it
 * @param regulation key of the rule that is asked
 * @param type what the petition asks for, where the case depends on it
 * @param expected the answer
 * @param source where the answer comes from
 * @param origin where it is written
 */
public record Example(
        String name,
        CaseState given,
        String regulation,
        Optional<PetitionType> type,
        Expected expected,
        String source,
        Origin origin) {

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

    /** The rule is not law for such a case. */
    public record NotInForce() implements Expected {}

    /** The clock stands: there is no last day yet. */
    public record Standing() implements Expected {}

    /** The law does not allow what the case says was done. */
    public record Refused() implements Expected {}
}
