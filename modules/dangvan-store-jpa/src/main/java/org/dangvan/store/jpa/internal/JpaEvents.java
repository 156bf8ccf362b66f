/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.casework.api.EventView;
import org.dangvan.casework.api.Events;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The events in the store. Whoever writes one never waits for a number: events get their places when somebody reads, from
 * whoever reads first, and only when they are committed. What is committed later gets a later place, so nothing can appear
 * behind a reader's back.
 */
@Component
public final class JpaEvents implements Events {

    private static final int MOST = 1_000;
    private static final String WAITING = "select e from EventRow e where e.ordinal is null order by e.id";
    private static final String AFTER = "select e from EventRow e where e.ordinal > :position order by e.ordinal";

    private final Transactions transactions;

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaEvents(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public List<EventView> after(long position, int limit) {
        if (position < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("position " + position + ", limit " + limit);
        }
        List<EventView> events = read(position, limit);
        if (events.size() == limit) {
            return events;
        }
        transactions.run(JpaEvents::giveOut);
        return read(position, limit);
    }

    private List<EventView> read(long position, int limit) {
        return transactions.read(manager -> manager.createQuery(AFTER, EventRow.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultStream()
                .map(EventRow::view)
                .toList());
    }

    private static void giveOut(EntityManager manager) {
        CounterRow last = CounterRow.hold(manager, CounterRow.EVENT);
        List<EventRow> waiting =
                manager.createQuery(WAITING, EventRow.class).setMaxResults(MOST).getResultList();
        inOrder(waiting).forEach(row -> row.ordinal = last.next());
    }

    /** By the time in their ids; what happened to one record by its versions, whatever the clocks of several nodes say. */
    private static List<EventRow> inOrder(List<EventRow> rows) {
        Map<String, Queue<EventRow>> bySubject = new HashMap<>();
        rows.stream()
                .sorted(Comparator.comparingLong(row -> row.subjectVersion))
                .forEach(row -> bySubject
                        .computeIfAbsent(row.subjectId, subject -> new ArrayDeque<>())
                        .add(row));
        return rows.stream()
                .map(row -> Objects.requireNonNull(bySubject.get(row.subjectId)).remove())
                .collect(Collectors.toList());
    }
}
