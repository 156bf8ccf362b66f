/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.recalculation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one change of the working calendar did.
 *
 * @param id its id
 * @param before version of the calendar that was in force; empty for the first one that was kept
 * @param after version of the calendar that came into force
 * @param reasons days that changed and why, in Vietnamese, at most a few hundred
 * @param startedAt when it began
 * @param finishedAt when every open deadline had been looked at; empty while it is under way
 * @param moved open deadlines that got another last day
 * @param explained open deadlines that kept their day and got another receipt
 */
public record Recalculation(
        UUID id,
        Optional<String> before,
        String after,
        List<String> reasons,
        Instant startedAt,
        Optional<Instant> finishedAt,
        long moved,
        long explained) {

    /** Copies the reasons. */
    public Recalculation {
        reasons = List.copyOf(reasons);
    }

    /** The same with other numbers: of the petitions that somebody may see. */
    public Recalculation with(long seenMoved, long seenExplained) {
        return new Recalculation(id, before, after, reasons, startedAt, finishedAt, seenMoved, seenExplained);
    }
}
