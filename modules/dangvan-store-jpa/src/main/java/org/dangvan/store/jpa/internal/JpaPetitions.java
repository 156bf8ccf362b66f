/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import javax.persistence.TypedQuery;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The petitions in the store. */
@Component
public final class JpaPetitions implements Petitions {

    private static final int LONGEST_PAGE = 200;
    private static final String OVERDUE = "(p.handledDay is null or p.handledDay > :asOf) and exists (select d from"
            + " DeadlineRow d where d.petitionId = p.id and d.duty = '" + DeadlineRow.HANDLING
            + "' and d.dueDay < :asOf)";

    private final Transactions transactions;

    /** Reads through {@code factory}. */
    @Activate
    public JpaPetitions(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public Optional<PetitionView> find(UUID id) {
        return transactions.read(manager -> Optional.ofNullable(manager.find(PetitionRow.class, id.toString()))
                .map(row -> new PetitionViews(manager).of(List.of(row)).get(0)));
    }

    @Override
    public Page<PetitionView> list(PetitionFilter filter, int limit, Optional<String> after) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("limit " + limit);
        }
        Filtering filtering = new Filtering(filter, after);
        return transactions.read(manager -> {
            TypedQuery<PetitionRow> query = manager.createQuery(filtering.text(), PetitionRow.class);
            filtering.parameters.forEach(query::setParameter);
            List<PetitionRow> rows = query.setMaxResults(limit + 1).getResultList();
            List<PetitionRow> shown = rows.subList(0, Math.min(limit, rows.size()));
            Optional<String> next = rows.size() > limit
                    ? Optional.of(shown.get(limit - 1)).map(last -> Marks.of(last.receivedDay, last.id))
                    : Optional.empty();
            return new Page<>(new PetitionViews(manager).of(shown), next);
        });
    }

    @Override
    public List<HistoryLine> history(UUID id) {
        return transactions.read(manager -> manager.createQuery(
                        "select j from JournalRow j where j.subjectId = :id order by j.id", JournalRow.class)
                .setParameter("id", id.toString())
                .getResultStream()
                .map(JournalRow::line)
                .toList());
    }

    /** The conditions of one list. */
    private static final class Filtering {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Filtering(PetitionFilter filter, Optional<String> after) {
            filter.type().ifPresent(type -> add("p.type = :type", "type", type));
            filter.unit().ifPresent(unit -> add("p.unitCode = :unit", "unit", unit));
            filter.receivedFrom().ifPresent(day -> add("p.receivedDay >= :from", "from", day));
            filter.receivedTo().ifPresent(day -> add("p.receivedDay <= :to", "to", day));
            filter.state().ifPresent(state -> add(condition(state), "asOf", filter.asOf()));
            after.map(Marks::read).ifPresent(mark -> {
                add("(p.receivedDay < :day or (p.receivedDay = :day and p.id < :id))", "day", mark.day());
                parameters.put("id", mark.id());
            });
        }

        private static String condition(PetitionFilter.State state) {
            return switch (state) {
                case OPEN -> "(p.handledDay is null or p.handledDay > :asOf)";
                case HANDLED -> "p.handledDay <= :asOf";
                case OVERDUE -> OVERDUE;
            };
        }

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
        }

        String text() {
            String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            return "select p from PetitionRow p" + where + " order by p.receivedDay desc, p.id desc";
        }
    }
}
