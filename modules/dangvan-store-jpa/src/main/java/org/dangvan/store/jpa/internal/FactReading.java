/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.dangvan.base.PetitionType;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.facts.Counted;
import org.dangvan.casework.api.facts.Criterion;
import org.dangvan.casework.api.facts.Tally;

/**
 * Counts that one statement finds. They are over the same kind of record, and the first condition, which tells most records
 * from the rest, is the same; what further conditions they do not share stands with each count.
 */
final class FactReading {

    /** Whether one statement may count distinct things of several kinds; Derby's may not. */
    private final boolean several;

    private final List<Tally> tallies = new ArrayList<>();
    private Optional<FactField> by = Optional.empty();

    private FactReading(boolean several) {
        this.several = several;
    }

    static List<Counted> read(EntityManager manager, Sight sight, List<Tally> tallies) {
        boolean several = Dialect.isPostgres(manager);
        List<FactReading> readings = new ArrayList<>();
        for (Tally tally : tallies) {
            FactReading reading = readings.stream()
                    .filter(earlier -> earlier.goesWith(tally))
                    .findFirst()
                    .orElseGet(() -> {
                        FactReading first = new FactReading(several);
                        readings.add(first);
                        return first;
                    });
            reading.tallies.add(tally);
            reading.by = reading.by.or(tally::by);
        }
        Map<Tally, Counted> counted = new HashMap<>();
        readings.forEach(reading -> counted.putAll(reading.read(manager, sight)));
        return tallies.stream().map(counted::get).toList();
    }

    private boolean goesWith(Tally tally) {
        Tally first = tallies.get(0);
        if (first.selection().source() != tally.selection().source()
                || !start(first).equals(start(tally))) {
            return false;
        }
        if (by.isEmpty() && tally.by().isEmpty()) {
            return several || countsRecords(tally) || tallies.stream().allMatch(FactReading::countsRecords);
        }
        // Records with different codes are different records, but one person may have records with several codes.
        return (by.isEmpty() || tally.by().isEmpty() || by.equals(tally.by()))
                && Stream.concat(tallies.stream(), Stream.of(tally)).allMatch(FactReading::countsRecords);
    }

    private static Optional<Criterion> start(Tally tally) {
        return tally.selection().criteria().stream().findFirst();
    }

    private static boolean countsRecords(Tally tally) {
        return FactQuery.id(tally.selection().counted()).equals("r.id");
    }

    private Map<Tally, Counted> read(EntityManager manager, Sight sight) {
        List<Criterion> shared = new ArrayList<>(tallies.get(0).selection().criteria());
        tallies.forEach(tally -> shared.retainAll(tally.selection().criteria()));
        FactQuery query =
                new FactQuery(tallies.get(0).selection().source()).within(sight).where(shared);
        List<String> items = new ArrayList<>();
        Map<Tally, Integer> places = new LinkedHashMap<>();
        for (Tally tally : tallies) {
            List<String> further = tally.selection().criteria().stream()
                    .filter(criterion -> !shared.contains(criterion))
                    .map(query::condition)
                    .toList();
            String item = item(tally, String.join(" and ", further));
            if (!items.contains(item)) {
                items.add(item);
            }
            places.put(tally, items.indexOf(item));
        }
        String group = by.map(field -> " group by " + FactQuery.path(field)).orElse("");
        by.ifPresent(field -> items.add(FactQuery.path(field)));
        String text = "select " + String.join(", ", items) + query.from() + group;
        List<Object[]> rows = query.fill(manager.createQuery(text, Object.class))
                .getResultStream()
                // A row of one column is that column.
                .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                .toList();
        Map<Tally, Counted> counted = new HashMap<>();
        places.forEach((tally, place) -> counted.put(tally, counted(tally, place, rows)));
        return counted;
    }

    private static String item(Tally tally, String condition) {
        String id = FactQuery.id(tally.selection().counted());
        String counted = condition.isEmpty() ? id : "case when " + condition + " then " + id + " else null end";
        return "count(" + (countsRecords(tally) ? "" : "distinct ") + counted + ")";
    }

    private static Counted counted(Tally tally, int place, List<Object[]> rows) {
        if (tally.by().isEmpty()) {
            return Counted.of(rows.stream().mapToLong(row -> (Long) row[place]).sum());
        }
        Map<String, Long> byCode = new HashMap<>();
        for (Object[] row : rows) {
            Object code = row[row.length - 1];
            long number = (Long) row[place];
            if (code != null && number > 0) {
                byCode.put(code instanceof PetitionType type ? type.name() : (String) code, number);
            }
        }
        return new Counted(0, byCode);
    }
}
