/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.List;
import javax.persistence.EntityManagerFactory;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The agencies in the store. */
@Component
public final class JpaUnits implements Units {

    private static final String ON_DAY = "select u from UnitRow u where (u.validFrom is null or u.validFrom <= :day)"
            + " and (u.validTo is null or u.validTo > :day) order by u.sortOrder, u.code";

    private static final String ALL = "select u from UnitRow u order by u.sortOrder, u.code";

    private final Transactions transactions;

    /** Reads through {@code factory}. */
    @Activate
    public JpaUnits(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public List<UnitView> all() {
        return transactions.read(manager -> manager.createQuery(ALL, UnitRow.class)
                .getResultStream()
                .map(UnitRow::view)
                .toList());
    }

    @Override
    public List<UnitView> on(LocalDate day) {
        return transactions.read(manager -> manager.createQuery(ON_DAY, UnitRow.class)
                .setParameter("day", day)
                .getResultStream()
                .map(UnitRow::view)
                .toList());
    }
}
