/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.Receipt;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.recalculation.MovedDeadline;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.Recalculations;
import org.dangvan.law.LawBook;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.law.CaseState;

/** One recalculation that moved one deadline. */
final class OneRecalculation implements Recalculations {

    static final UUID ID = UUID.fromString("019b5485-9800-7000-97ca-908eef8b813b");

    @Override
    public List<Recalculation> list(Reach reach, int limit) {
        Instant at = Instant.parse("2025-12-25T08:00:00Z");
        return List.of(new Recalculation(
                ID,
                Optional.of("48741a071cc40e09"),
                "c5e227b73aed6e15",
                List.of("02/01/2026 nay nghỉ"),
                at,
                Optional.of(at),
                1,
                0));
    }

    @Override
    public Optional<Recalculation> find(Reach reach, UUID id) {
        return id.equals(ID) ? Optional.of(list(reach, 1).get(0)) : Optional.empty();
    }

    @Override
    public List<MovedDeadline> moved(Reach reach, UUID recalculation, Optional<UUID> after, int limit) {
        return after.isPresent()
                ? List.of()
                : List.of(new MovedDeadline(
                        ID,
                        ID,
                        Optional.of("12/2025"),
                        "petition.handling",
                        receipt("2026-04-01"),
                        receipt("2026-04-06")));
    }

    private static Receipt receipt(String start) {
        LawBook law = new StatutoryDeadlines().over(OneLaw.LAYERS);
        return ((LawBook.Due) law.due(
                        Optional.ofNullable(OneLaw.LAYERS.regulations().get("denunciation.settlement"))
                                .orElseThrow(),
                        CaseState.on(LocalDate.parse(start))))
                .receipt();
    }
}
