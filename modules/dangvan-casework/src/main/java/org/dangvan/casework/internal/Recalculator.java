/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.casework.api.recalculation.Examined;
import org.dangvan.casework.api.recalculation.KeptCalendar;
import org.dangvan.casework.api.recalculation.KeptReceipt;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.RecalculationStore;
import org.dangvan.casework.api.recalculation.RecalculationStore.Place;
import org.dangvan.law.CalendarChange;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;

/**
 * Computes what is open by the calendar in force: the rule's version that each receipt names stays, the days are counted
 * anew. What many deadlines share is computed once. Every step can be done again, here or on another node.
 */
public final class Recalculator {

    /** How long after a change petitions may still come in that were computed before it. */
    static final Duration LATE = Duration.ofMinutes(10);

    private static final int RECEIPTS = 500;
    private static final String FIRST = "Lịch làm việc đầu tiên được lưu";

    private final RecalculationStore store;
    private final Deadlines deadlines;
    private final Clock clock;
    private final BooleanSupplier goOn;

    /**
     * Works on what {@code store} keeps.
     *
     * @param goOn asked between two portions; when it says no, a later run goes on
     */
    public Recalculator(RecalculationStore store, Deadlines deadlines, Clock clock, BooleanSupplier goOn) {
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
        this.goOn = goOn;
    }

    /**
     * Puts the calendar of {@code law} into force and moves what it moves.
     *
     * @return the recalculation, as it was when it began; empty when another node was faster with another calendar
     */
    public Optional<Recalculation> run(LawBook law) {
        Optional<KeptCalendar> before = store.inForce();
        KeptCalendar now = new KeptCalendar(
                law.calendar().version(), law.calendar().text(), law.layers().chainText());
        Optional<Recalculation> recalculation = store.begin(before, now, reasons(before, law));
        recalculation.ifPresent(begun -> work(begun, law));
        return recalculation;
    }

    /** Moves what came in late, unless another node put another calendar into force since. */
    public void runAgain(LawBook law) {
        if (store.inForce()
                .filter(now -> now.version().equals(law.calendar().version()))
                .isPresent()) {
            run(law);
        }
    }

    private void work(Recalculation begun, LawBook law) {
        boolean found = examine(law);
        if (found || begun.finishedAt().isEmpty() || isRecent(begun)) {
            if (moveAll(begun)) {
                store.finish(begun.id());
            }
        }
    }

    private boolean isRecent(Recalculation begun) {
        return begun.finishedAt()
                .filter(end -> end.plus(LATE).isAfter(clock.instant()))
                .isPresent();
    }

    private List<String> reasons(Optional<KeptCalendar> before, LawBook law) {
        if (before.isEmpty()) {
            return List.of(FIRST);
        }
        return before.get().version().equals(law.calendar().version())
                ? List.of()
                : CalendarChange.reasons(deadlines.kept(before.get().days()), law);
    }

    /** Whether any receipt does not hold. */
    private boolean examine(LawBook law) {
        String calendar = law.calendar().version();
        boolean found = false;
        List<KeptReceipt> receipts = store.unexamined(calendar, RECEIPTS);
        while (!receipts.isEmpty() && goOn.getAsBoolean()) {
            List<Examined> examined = receipts.stream()
                    .map(kept -> new Examined(kept.key(), successor(law, kept.receipt())))
                    .toList();
            store.examined(calendar, examined);
            found = found || examined.stream().anyMatch(one -> one.successor().isPresent());
            receipts = store.unexamined(calendar, RECEIPTS);
        }
        return found;
    }

    private static Optional<Receipt> successor(LawBook law, Receipt receipt) {
        return law.again(receipt) instanceof LawBook.Due due && !isSame(receipt, due.receipt())
                ? Optional.of(due.receipt())
                : Optional.empty();
    }

    /** Whether the same days lead to the same day. */
    private static boolean isSame(Receipt one, Receipt other) {
        return one.dueDay().equals(other.dueDay())
                && one.steps().equals(other.steps())
                && unrolled(one).equals(unrolled(other));
    }

    private static LocalDate unrolled(Receipt receipt) {
        return receipt.reckoning().map(Reckoning::unrolledDay).orElse(receipt.dueDay());
    }

    /** Whether nothing is left. */
    private boolean moveAll(Recalculation recalculation) {
        Optional<Place> place = store.move(recalculation.id(), Optional.empty());
        while (place.isPresent() && goOn.getAsBoolean()) {
            place = store.move(recalculation.id(), place);
        }
        return place.isEmpty() && goOn.getAsBoolean();
    }
}
