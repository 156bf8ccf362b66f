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
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Sight;
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
    /** Whether the record of an event may be seen is asked of the record, event by event in their order. */
    private static final String OF =
            "e.subjectId in (select %2$s.id from %1$s %2$s where %2$s.id = e.subjectId and %3$s)";

    private final Transactions transactions;

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaEvents(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public List<EventView> after(Sight sight, Optional<UUID> last, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit);
        }
        long position = transactions.read(manager -> place(manager, last));
        List<EventView> events = read(sight, position, limit);
        if (events.size() == limit) {
            return events;
        }
        transactions.run(JpaEvents::giveOut);
        return read(sight, position, limit);
    }

    private static long place(EntityManager manager, Optional<UUID> last) {
        if (last.isEmpty()) {
            return 0;
        }
        EventRow row = manager.find(EventRow.class, last.get().toString());
        if (row == null || row.ordinal == null) {
            throw new IllegalArgumentException("no event " + last.get());
        }
        return row.ordinal;
    }

    private List<EventView> read(Sight sight, long position, int limit) {
        Conditions conditions = new Conditions();
        conditions.add("e.ordinal > :position", "position", position);
        if (!sight.isWhole()) {
            conditions.add("("
                    + seen(conditions, Reaches.PETITIONS, "PetitionRow", sight.petitions()) + " or "
                    + seen(conditions, Reaches.VISITS, "VisitRow", sight.visits()) + " or "
                    + seen(conditions, Reaches.OF_THE_SEAT, "RegistrationRow", sight.visits()) + ")");
        }
        String text = "select e from EventRow e" + conditions.where() + " order by e.ordinal";
        return transactions.read(manager -> conditions
                .fill(manager.createQuery(text, EventRow.class))
                .setMaxResults(limit)
                .getResultStream()
                .map(EventRow::view)
                .toList());
    }

    private static String seen(Conditions conditions, Reaches kind, String entity, Reach reach) {
        String alias = "of" + entity;
        return OF.formatted(entity, alias, kind.condition(conditions, alias, reach));
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
