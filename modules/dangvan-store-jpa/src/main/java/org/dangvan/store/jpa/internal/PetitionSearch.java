/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * One list of petitions. Where words are looked for it has two parts: first what has them with just these marks, then what
 * has them with others; each part is in the order of days, so that either can stop at the end of a page.
 */
final class PetitionSearch {

    private static final String NEWEST_FIRST = " order by p.receivedDay desc, p.id desc";
    /** The first half alone finds its place in an index; with "or" in front, every newer petition would be read first. */
    private static final String AFTER = "p.receivedDay <= :day and (p.receivedDay < :day or p.id < :id)";

    private static final String OPEN = "(p.handledDay is null or p.handledDay > :asOf)";
    private static final String LATE = "exists (select d from DeadlineRow d where d.petitionId = p.id and d.duty = '"
            + DeadlineRow.HANDLING + "' and d.dueDay < :asOf)";

    private final EntityManager manager;
    private final PetitionFilter filter;
    private final Optional<WordQuery> words;

    PetitionSearch(EntityManager manager, PetitionFilter filter) {
        this.manager = manager;
        this.filter = filter;
        this.words = filter.text().map(text -> WordQuery.of(manager, text));
    }

    Page<PetitionView> page(int limit, Optional<String> after) {
        Optional<Marks.Place> from = after.map(Marks::place);
        int parts = words.isPresent() ? 2 : 1;
        List<PetitionRow> rows = new ArrayList<>();
        List<Integer> partOf = new ArrayList<>();
        for (int part = from.map(Marks.Place::part).orElse(0); part < parts && rows.size() <= limit; part++) {
            Conditions conditions = conditions();
            int asked = part;
            words.ifPresent(query -> query.add(conditions, asked == 0 ? WordQuery.Match.EXACT : WordQuery.Match.OTHER));
            from.filter(mark -> mark.part() == asked).ifPresent(mark -> {
                conditions.add(AFTER, "day", mark.day());
                conditions.set("id", mark.id());
            });
            rows.addAll(query("p", conditions, PetitionRow.class, NEWEST_FIRST)
                    .setMaxResults(limit + 1 - rows.size())
                    .getResultList());
            while (partOf.size() < rows.size()) {
                partOf.add(part);
            }
        }
        List<PetitionRow> shown = rows.subList(0, Math.min(limit, rows.size()));
        Optional<String> next = rows.size() > limit
                ? Optional.of(shown.get(limit - 1))
                        .map(last -> Marks.of(partOf.get(limit - 1), last.receivedDay, last.id))
                : Optional.empty();
        return new Page<>(new PetitionViews(manager).of(shown), next);
    }

    int count(int most) {
        Conditions conditions = conditions();
        words.ifPresent(query -> query.add(conditions, WordQuery.Match.ANY));
        return query("p.id", conditions, String.class, "")
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(String selected, Conditions conditions, Class<T> type, String order) {
        String text = "select " + selected + " from PetitionRow p" + conditions.where() + order;
        TypedQuery<T> query = conditions.fill(manager.createQuery(text, type));
        // The way to a rare word and the way to a common one differ: the database must see the words when it plans.
        return words.isPresent() ? query.setHint(QueryHints.BIND_PARAMETERS, HintValues.FALSE) : query;
    }

    private Conditions conditions() {
        Conditions conditions = new Conditions();
        filter.type().ifPresent(type -> conditions.add("p.type = :type", "type", type));
        filter.unit().ifPresent(unit -> conditions.add("p.unitCode = :unit", "unit", unit));
        filter.receivedFrom().ifPresent(day -> conditions.add("p.receivedDay >= :from", "from", day));
        filter.receivedTo().ifPresent(day -> conditions.add("p.receivedDay <= :to", "to", day));
        filter.state().ifPresent(state -> conditions.add(condition(state), "asOf", filter.asOf()));
        return conditions;
    }

    private static String condition(PetitionFilter.State state) {
        return switch (state) {
            case OPEN -> OPEN;
            case HANDLED -> "p.handledDay <= :asOf";
            case OVERDUE -> OPEN + " and " + LATE;
        };
    }
}
