/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.casework.api.recalculation.Examined;
import org.dangvan.casework.api.recalculation.KeptCalendar;
import org.dangvan.casework.api.recalculation.KeptReceipt;
import org.dangvan.casework.api.recalculation.OvertakenException;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.RecalculationStore;
import org.dangvan.casework.api.recalculation.RecalculationStore.Place;
import org.dangvan.law.CalendarChange;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes what is open by the calendar in force: the rule's version that each receipt names stays, the days are counted
 * anew. What many deadlines share is computed once. Every step can be done again, here or on another node.
 */
public final class Recalculator {

    private static final Logger LOG = LoggerFactory.getLogger(Recalculator.class);
    private static final int RECEIPTS = 500;
    private static final String FIRST = "Lịch làm việc đầu tiên được lưu";

    private final RecalculationStore store;
    private final Deadlines deadlines;
    private final BooleanSupplier goOn;

    /**
     * Works on what {@code store} keeps.
     *
     * @param goOn asked between two portions; when it says no, a later run goes on
     */
    public Recalculator(RecalculationStore store, Deadlines deadlines, BooleanSupplier goOn) {
        this.store = store;
        this.deadlines = deadlines;
        this.goOn = goOn;
    }

    /**
     * Puts the calendar of {@code law} into force, unless it already is.
     *
     * @return the recalculation that did; empty when another node was faster with another calendar
     */
    public Optional<Recalculation> begin(LawBook law) {
        Optional<KeptCalendar> before = store.inForce();
        String version = law.calendar().version();
        if (before.filter(now -> !now.version().equals(version)).isPresent()
                && store.calendar(version).isPresent()) {
            LOG.warn(
                    "calendar {} comes into force again in place of {}; if other nodes have newer packs, install them here",
                    version,
                    before.get().version());
        }
        KeptCalendar now =
                new KeptCalendar(version, law.calendar().text(), law.layers().chainText());
        return store.begin(before, now, reasons(before, law));
    }

    /**
     * Moves what the calendar of {@code law} moves, from the first receipt to the last; can be done again at any time. Does
     * nothing when another calendar is in force.
     */
    public void moveAll(LawBook law) {
        if (store.inForce()
                .filter(now -> now.version().equals(law.calendar().version()))
                .isPresent()) {
            begin(law).ifPresent(recalculation -> move(recalculation, law));
        }
    }

    private void move(Recalculation recalculation, LawBook law) {
        try {
            if (examine(recalculation, law) && move(recalculation.id())) {
                store.finish(recalculation.id());
            }
        } catch (OvertakenException newer) {
            LOG.info("left to another node: {}", newer.getMessage());
        }
    }

    private List<String> reasons(Optional<KeptCalendar> before, LawBook law) {
        if (before.isEmpty()) {
            return List.of(FIRST);
        }
        return before.get().version().equals(law.calendar().version())
                ? List.of()
                : CalendarChange.reasons(deadlines.kept(before.get().days()), law);
    }

    /** Whether none is left. */
    private boolean examine(Recalculation recalculation, LawBook law) {
        List<KeptReceipt> receipts = store.unexamined(recalculation.after(), "", RECEIPTS);
        while (!receipts.isEmpty() && goOn.getAsBoolean()) {
            List<Examined> examined = new ArrayList<>();
            for (KeptReceipt kept : receipts) {
                if (kept.receipt().isPresent()) {
                    examined.add(new Examined(
                            kept.key(), successor(law, kept.receipt().get())));
                } else {
                    LOG.error("receipt {} cannot be read; its deadlines keep their days", kept.key());
                }
            }
            store.examined(recalculation, examined);
            receipts = store.unexamined(
                    recalculation.after(), receipts.get(receipts.size() - 1).key(), RECEIPTS);
        }
        return receipts.isEmpty();
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
    private boolean move(UUID recalculation) {
        Optional<Place> place = store.move(recalculation, Optional.empty());
        while (place.isPresent() && goOn.getAsBoolean()) {
            place = store.move(recalculation, place);
        }
        return place.isEmpty();
    }
}
