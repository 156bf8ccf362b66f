/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactSource;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.facts.Counted;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.casework.api.facts.Facts;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.casework.api.facts.Tally;
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
    public List<Counted> counts(Sight sight, List<Tally> tallies) {
        return transactions.read(manager -> FactReading.read(manager, sight, tallies));
    }

    @Override
    public Page<FactItem> list(Sight sight, Selection selection, int limit, Optional<String> after) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("limit " + limit);
        }
        String mark = after.map(Marks::id).orElse("");
        String id = FactQuery.id(selection.counted());
        FactQuery query = new FactQuery(selection.source())
                .within(sight)
                .where(selection.criteria())
                .where(id + " > :after");
        String text = "select distinct " + id + query.from() + " order by " + id;
        return transactions.read(manager -> {
            List<String> ids = query.fill(manager.createQuery(text, String.class))
                    .setParameter("after", mark)
                    .setMaxResults(limit + 1)
                    .getResultList();
            List<String> shown = ids.subList(0, Math.min(limit, ids.size()));
            Optional<String> next = ids.size() > limit ? Optional.of(shown.get(limit - 1)) : Optional.empty();
            return new Page<>(new FactItems(manager, sight).read(selection.counted(), shown), next);
        });
    }

    @Override
    public Optional<LocalDate> latestDay(Sight sight) {
        return transactions.read(manager -> Stream.of(FactSource.VISIT, FactSource.PETITION)
                .flatMap(source -> latest(manager, sight, source))
                .max(LocalDate::compareTo));
    }

    private static Stream<LocalDate> latest(EntityManager manager, Sight sight, FactSource source) {
        FactQuery query = new FactQuery(source).within(sight);
        FactField field = source == FactSource.VISIT ? FactField.DAY : FactField.RECEIVED;
        return Stream.ofNullable(query.fill(manager.createQuery(
                        "select max(" + FactQuery.path(field) + ")" + query.from(), LocalDate.class))
                .getSingleResult());
    }
}
