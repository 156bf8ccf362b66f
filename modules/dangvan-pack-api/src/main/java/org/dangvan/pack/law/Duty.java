/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.util.Optional;
import java.util.Set;
import org.dangvan.base.DutyNature;
import org.dangvan.base.PetitionType;

/**
 * What a term is for.
 *
 * @param name what has to be done by the last day, for instance {@code "petition.handling"}
 * @param trigger event from which the term is counted
 * @param nature what the last day means
 * @param direction which way it is counted from the event
 * @param types petitions whose receipt starts it; empty for a duty that no receipt of a petition starts by itself
 * @param suspends whether a suspension of the case, or an obstacle, stops it
 * @param within key of the rule whose term encloses it: it never ends later
 */
public record Duty(
        String name,
        LegalEvent trigger,
        DutyNature nature,
        Direction direction,
        Set<PetitionType> types,
        boolean suspends,
        Optional<String> within) {

    /** Copies the types. */
    public Duty {
        types = Set.copyOf(types);
    }

    /** Which way a term is counted. */
    public enum Direction {
        FORWARD,
        /** Before the event. */
        BACKWARD
    }
}
