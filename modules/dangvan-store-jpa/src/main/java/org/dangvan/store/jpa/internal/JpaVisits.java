/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManagerFactory;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.VisitFilter;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.Visits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The visits in the store. */
@Component
public final class JpaVisits implements Visits {

    private final Transactions transactions;

    /** Reads through {@code factory}. */
    @Activate
    public JpaVisits(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public Optional<VisitView> find(Reach reach, UUID id) {
        return transactions.read(manager -> Optional.ofNullable(manager.find(VisitRow.class, id.toString()))
                .filter(row -> reach.covers(row.marked()))
                .map(row -> new VisitViews(manager).of(List.of(row)).get(0)));
    }

    @Override
    public Page<VisitView> list(Reach reach, VisitFilter filter, int limit, Optional<String> after) {
        Marks.check(limit);
        Conditions conditions = new Conditions();
        Reaches.VISITS.add(conditions, "v", reach);
        filter.unit().ifPresent(unit -> conditions.add("v.unitCode = :unit", "unit", unit));
        filter.from().ifPresent(day -> conditions.add("v.day >= :from", "from", day));
        filter.to().ifPresent(day -> conditions.add("v.day <= :to", "to", day));
        after.map(Marks::read).ifPresent(mark -> {
            conditions.add("v.day <= :day and (v.day < :day or v.id < :id)", "day", mark.day());
            conditions.set("id", mark.id());
        });
        String text = "select v from VisitRow v" + conditions.where() + " order by v.day desc, v.id desc";
        return transactions.read(manager -> {
            List<VisitRow> rows = conditions
                    .fill(manager.createQuery(text, VisitRow.class))
                    .setMaxResults(limit + 1)
                    .getResultList();
            List<VisitRow> shown = rows.subList(0, Math.min(limit, rows.size()));
            Optional<String> next = rows.size() > limit
                    ? Optional.of(shown.get(limit - 1)).map(last -> Marks.of(last.day, last.id))
                    : Optional.empty();
            return new Page<>(new VisitViews(manager).of(shown), next);
        });
    }
}
