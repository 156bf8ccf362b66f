/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.persistence.EntityManagerFactory;
import org.dangvan.base.PetitionType;
import org.dangvan.base.facts.FactField;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.casework.api.facts.Facts;
import org.dangvan.casework.api.facts.Selection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts and lists in the database. */
@Component
public final class JpaFacts implements Facts {

    private static final int LONGEST_PAGE = 1_000;

    private final Transactions transactions;

    /** Reads through {@code factory}. */
    @Activate
    public JpaFacts(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public long count(Selection selection) {
        FactQuery query = FactQuery.of(selection);
        return transactions.read(manager -> query.fill(manager.createQuery(
                        "select count(distinct " + query.counted() + ")" + query.fromWhere(), Long.class))
                .getSingleResult());
    }

    @Override
    public Map<String, Long> countBy(Selection selection, FactField field) {
        FactQuery query = FactQuery.of(selection);
        String code = query.path(field);
        String text = "select " + code + ", count(distinct " + query.counted() + ")" + query.fromWhere() + " and "
                + code + " is not null group by " + code;
        return transactions.read(manager -> {
            Map<String, Long> counts = new TreeMap<>();
            query.fill(manager.createQuery(text, Object[].class))
                    .getResultList()
                    .forEach(row -> counts.put(text(row[0]), (Long) row[1]));
            return counts;
        });
    }

    private static String text(Object code) {
        return code instanceof PetitionType type ? type.name() : (String) code;
    }

    @Override
    public Page<FactItem> list(Selection selection, int limit, Optional<String> after) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("limit " + limit);
        }
        FactQuery query = FactQuery.of(selection);
        String mark = after.map(Marks::id).orElse("");
        String text = "select distinct " + query.counted() + query.fromWhere() + " and " + query.counted()
                + " > :after order by " + query.counted();
        return transactions.read(manager -> {
            List<String> ids = query.fill(manager.createQuery(text, String.class))
                    .setParameter("after", mark)
                    .setMaxResults(limit + 1)
                    .getResultList();
            List<String> shown = ids.subList(0, Math.min(limit, ids.size()));
            Optional<String> next = ids.size() > limit ? Optional.of(shown.get(limit - 1)) : Optional.empty();
            return new Page<>(new FactItems(manager).read(selection.counted(), shown), next);
        });
    }

    @Override
    public Optional<LocalDate> latestDay() {
        return transactions.read(manager -> Stream.of(
                        "select max(v.day) from VisitRow v", "select max(p.receivedDay) from PetitionRow p")
                .flatMap(text -> Stream.ofNullable(
                        manager.createQuery(text, LocalDate.class).getSingleResult()))
                .max(LocalDate::compareTo));
    }
}
