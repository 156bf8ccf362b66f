/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.law.Deadlines;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Regulation;

/** The duties that receiving a petition starts, by the rules of the packs for its type. */
final class PetitionDuties {

    private static final String RECEIVED = "petition.received";

    private final Deadlines deadlines;

    PetitionDuties(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    List<Duty> startedBy(PetitionType type, LocalDate received, Layers layers) {
        return layers.regulations().values().stream()
                .filter(rule -> rule.trigger().equals(RECEIVED) && rule.types().contains(type))
                .sorted(Comparator.comparing(Regulation::key))
                .flatMap(rule -> duty(rule, received, layers))
                .toList();
    }

    private Stream<Duty> duty(Regulation rule, LocalDate received, Layers layers) {
        return deadlines.due(rule, received, layers) instanceof Deadlines.Due due
                ? Stream.of(new Duty(rule.duty(), due.receipt()))
                : Stream.empty();
    }
}
