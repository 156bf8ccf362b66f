/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why a duty is due on a day: everything that went into the calculation, in order.
 *
 * @param rule key of the rule
 * @param label the duty in Vietnamese
 * @param source provision of the version that was applied
 * @param confirmation whether that version has been compared with the law
 * @param versionFrom day on which that version came into force
 * @param start day of the event; not itself counted
 * @param term length applied
 * @param dueDay last day on which the duty is met in time
 * @param steps days that were not counted and moves of the last day, in order of time
 * @param packs packs and versions that decided, for instance {@code "vn 0.1.0, vn-thai-nguyen 0.1.0"}
 * @param reckoning what it was computed from; empty in receipts of releases that did not keep it
 */
public record Receipt(
        String rule,
        String label,
        Citation source,
        Confirmation confirmation,
        LocalDate versionFrom,
        LocalDate start,
        Term term,
        LocalDate dueDay,
        List<Step> steps,
        String packs,
        Optional<Reckoning> reckoning) {

    /** Copies the steps. */
    public Receipt {
        steps = List.copyOf(steps);
    }

    /** What happened to a day on the way. */
    public enum Kind {
        /** A day off, not counted as a working day. */
        SKIPPED,
        /** A Saturday or Sunday worked by decision, counted. */
        WORKED,
        /** The last day would have fallen on this day, which is off; it moved to the next working day. */
        ROLLED,
        /** From this day on no calendar is known, or it is not decided: the last day is provisional. */
        ASSUMED,
        /** From this day on the clock stood. */
        SUSPENDED,
        /** On this day the term was prolonged. */
        EXTENDED,
        /** The term would have ended later; it ends on this day with the term around it. */
        CAPPED
    }

    /**
     * One day of the way.
     *
     * @param day the day spoken of
     * @param kind what happened to it
     * @param why the reason in Vietnamese, with its source where it is not a weekend
     */
    public record Step(LocalDate day, Kind kind, String why) {}
}
