/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.dangvan.base.rights.Reach;
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
    /** The same order, for which PostgreSQL has no index. */
    private static final String NEWEST_OF_FEW = " order by SQL('? + 0', p.receivedDay) desc, p.id desc";
    /** The first half alone finds its place in an index; with "or" in front, every newer petition would be read first. */
    private static final String AFTER = "p.receivedDay <= :day and (p.receivedDay < :day or p.id < :id)";

    private static final String OPEN = "(p.handledDay is null or p.handledDay > :asOf)";
    private static final String LATE = "p.handlingDue < :asOf";

    /** Words are looked for among so many of the newest first, and the days these came on. */
    private static final int RECENT = 2_500;
    /** A word that so many of them have is common. */
    private static final int MANY = 50;

    private final EntityManager manager;
    private final Reach reach;
    private final PetitionFilter filter;
    private final Optional<WordQuery> words;
    private final Map<Optional<Marks.Place>, Way> ways = new HashMap<>();

    PetitionSearch(EntityManager manager, Reach reach, PetitionFilter filter) {
        this.manager = manager;
        this.reach = reach;
        this.filter = filter;
        this.words = filter.text().map(text -> WordQuery.of(manager, text));
    }

    Page<PetitionView> page(int limit, Optional<String> after) {
        Optional<Marks.Place> from = after.map(Marks::place);
        int parts = words.isPresent() ? 2 : 1;
        List<PetitionRow> rows = new ArrayList<>();
        List<Integer> partOf = new ArrayList<>();
        for (int part = from.map(Marks.Place::part).orElse(0); part < parts && rows.size() <= limit; part++) {
            int asked = part;
            rows.addAll(part(part, from.filter(mark -> mark.part() == asked), limit + 1 - rows.size()));
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

    private List<PetitionRow> part(int part, Optional<Marks.Place> from, int most) {
        WordQuery.Match match = part == 0 ? WordQuery.Match.EXACT : WordQuery.Match.OTHER;
        Way way = ways.computeIfAbsent(from, this::way);
        if (way.recent().isPresent()) {
            List<PetitionRow> found = rows(conditions(match, from, way.recent()), NEWEST_FIRST, most);
            if (found.size() == most) {
                return found;
            }
        }
        return rows(conditions(match, from, Optional.empty()), way.order(), most);
    }

    int count(int most) {
        Way way = way(Optional.empty());
        String order = way.recent().isEmpty() && way.order().equals(NEWEST_OF_FEW) ? NEWEST_OF_FEW : "";
        return ids(conditions(WordQuery.Match.ANY, Optional.empty(), Optional.empty()), order, most);
    }

    /**
     * How to come to words.
     *
     * <p>PostgreSQL takes any beginning of a word for one that a petition in 200 has. Left to itself it may read them all,
     * from the newest on, to fill a page with a word that hardly one has; sent to its index, it fetches all that have a common
     * word. So some of the newest are looked at: a word that many of them have is read from there on, any other is
     * looked up in the index.
     */
    private Way way(Optional<Marks.Place> from) {
        if (words.filter(WordQuery::isIndexed).isEmpty()) {
            return new Way(Optional.empty(), NEWEST_FIRST);
        }
        Conditions conditions = new Conditions();
        days(conditions, from);
        Optional<LocalDate> recent = query("p.receivedDay", conditions, LocalDate.class, NEWEST_FIRST)
                .setFirstResult(RECENT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        if (recent.isEmpty()) {
            return new Way(Optional.empty(), NEWEST_FIRST);
        }
        boolean common = ids(conditions(WordQuery.Match.ANY, from, recent), NEWEST_FIRST, MANY) == MANY;
        return new Way(common ? recent : Optional.empty(), NEWEST_OF_FEW);
    }

    /**
     * A way to words.
     *
     * @param recent a day since which many have them
     * @param order in which they are read where that day is not enough
     */
    private record Way(Optional<LocalDate> recent, String order) {}

    private List<PetitionRow> rows(Conditions conditions, String order, int most) {
        return words(query("p", conditions, PetitionRow.class, order))
                .setMaxResults(most)
                .getResultList();
    }

    private int ids(Conditions conditions, String order, int most) {
        return words(query("p.id", conditions, String.class, order))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** The way to a rare word and the way to a common one differ: the database must see the words when it plans. */
    private <T> TypedQuery<T> words(TypedQuery<T> query) {
        return words.isPresent() ? query.setHint(QueryHints.BIND_PARAMETERS, HintValues.FALSE) : query;
    }

    private <T> TypedQuery<T> query(String selected, Conditions conditions, Class<T> type, String order) {
        String text = "select " + selected + " from PetitionRow p" + conditions.where() + order;
        return conditions.fill(manager.createQuery(text, type));
    }

    private Conditions conditions(WordQuery.Match match, Optional<Marks.Place> from, Optional<LocalDate> recent) {
        Conditions conditions = new Conditions();
        words.ifPresent(query -> query.add(conditions, match, recent.isEmpty()));
        filter.type().ifPresent(type -> conditions.add("p.type = :type", "type", type));
        filter.unit().ifPresent(unit -> conditions.add("p.unitCode = :unit", "unit", unit));
        filter.state().ifPresent(state -> conditions.add(condition(state), "asOf", filter.asOf()));
        days(conditions, from);
        recent.ifPresent(day -> conditions.add("p.receivedDay >= :recent", "recent", day));
        return conditions;
    }

    private void days(Conditions conditions, Optional<Marks.Place> from) {
        Reaches.PETITIONS.add(conditions, "p", reach);
        filter.receivedFrom().ifPresent(day -> conditions.add("p.receivedDay >= :from", "from", day));
        filter.receivedTo().ifPresent(day -> conditions.add("p.receivedDay <= :to", "to", day));
        from.ifPresent(mark -> {
            conditions.add(AFTER, "day", mark.day());
            conditions.set("id", mark.id());
        });
    }

    private static String condition(PetitionFilter.State state) {
        return switch (state) {
            case OPEN -> OPEN;
            case HANDLED -> "p.handledDay <= :asOf";
            case OVERDUE -> LATE + " and " + OPEN;
        };
    }
}
