/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dangvan.base.DutyNature;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;

/** The duties that receiving a petition starts, by the rules of the packs for its type. */
final class PetitionDuties {

    private final Deadlines deadlines;

    PetitionDuties(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    List<Duty> startedBy(PetitionType type, LocalDate received, Layers layers) {
        LawBook law = deadlines.over(layers);
        CaseState state = CaseState.on(received);
        return layers.regulations().values().stream()
                .filter(rule -> rule.duty()
                        .filter(duty -> duty.trigger() == LegalEvent.PETITION_RECEIVED
                                && duty.nature() == DutyNature.DUTY
                                && duty.types().contains(type))
                        .isPresent())
                .sorted(Comparator.comparing(Regulation::key))
                .flatMap(rule -> duty(rule, law.due(rule, state)))
                .toList();
    }

    private static Stream<Duty> duty(Regulation rule, LawBook.Outcome outcome) {
        return outcome instanceof LawBook.Due due
                ? rule.duty().stream().map(duty -> new Duty(duty.name(), due.receipt()))
                : Stream.empty();
    }
}
