/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.casework.api.recalculation.RecalculationStore;
import org.dangvan.casework.api.recalculation.RecalculationStore.OpenDeadline;
import org.dangvan.casework.api.recalculation.RecalculationStore.OpenReceipt;
import org.dangvan.casework.whatif.WhatIf;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.Regulation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares the law in force with a draft; what many deadlines share is computed once. */
@Component
public final class ComparedLaws implements WhatIf {

    private static final int RECEIPTS = 200;
    private static final int DEADLINES = 1_000;

    private final PacksInForce packs;
    private final Deadlines deadlines;
    private final RecalculationStore store;
    private final Clock clock = Clock.systemUTC();

    /** Reads from {@code store}. */
    @Activate
    public ComparedLaws(
            @Reference PacksInForce packs, @Reference Deadlines deadlines, @Reference RecalculationStore store) {
        this.packs = packs;
        this.deadlines = deadlines;
        this.store = store;
    }

    @Override
    public Summary overStore(Layers draft, Optional<LocalDate> today, Consumer<Change> changes) {
        LawBook law = deadlines.over(draft);
        Comparison comparison = new Comparison(today.orElseGet(() -> LegalDay.today(clock)));
        List<OpenReceipt> portion = store.open("", RECEIPTS);
        while (!portion.isEmpty()) {
            for (OpenReceipt open : portion) {
                Optional<Receipt> before = open.kept().receipt();
                if (open.deadlines() > 0 && before.isPresent()) {
                    comparison
                            .count(new LawBook.Due(before.get()), law.asked(before.get()), open.deadlines())
                            .ifPresent(found -> tell(open.kept().key(), found, changes));
                }
            }
            portion = store.open(portion.get(portion.size() - 1).kept().key(), RECEIPTS);
        }
        return comparison.summary();
    }

    private void tell(String receipt, Comparison.Difference difference, Consumer<Change> changes) {
        List<OpenDeadline> portion = store.deadlines(receipt, "", DEADLINES);
        while (!portion.isEmpty()) {
            portion.forEach(one -> changes.accept(
                    difference.of(one.number().orElse(one.petition().toString()))));
            portion = store.deadlines(receipt, portion.get(portion.size() - 1).id(), DEADLINES);
        }
    }

    @Override
    public Summary over(Stream<Case> cases, Layers draft, Optional<LocalDate> today, Consumer<Change> changes) {
        LawBook now = deadlines.over(packs.layers());
        LawBook then = deadlines.over(draft);
        Comparison comparison = new Comparison(today.orElseGet(() -> LegalDay.today(clock)));
        cases.forEach(one -> comparison
                .count(asked(now, one), asked(then, one), 1)
                .ifPresent(difference -> changes.accept(difference.of(one.name()))));
        return comparison.summary();
    }

    private static LawBook.Outcome asked(LawBook law, Case one) {
        Optional<Regulation> rule =
                Optional.ofNullable(law.layers().regulations().get(one.rule()));
        return rule.filter(known -> known.duty().isPresent())
                .map(known -> law.due(known, one.state()))
                .orElseGet(() ->
                        new LawBook.NotInForce(one.rule(), one.state().start(), Optional.empty(), Optional.empty()));
    }
}
