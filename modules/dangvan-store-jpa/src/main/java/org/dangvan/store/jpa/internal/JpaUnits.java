/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Transactions transactions;
    private final Clock clock;

    /** What was read lately; replaced as a whole. */
    private volatile Snapshot lately = new Snapshot(Instant.MIN, Map.of());

    /** Reads through {@code factory}. */
    @Activate
    public JpaUnits(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this(factory, Clock.systemUTC());
    }

    JpaUnits(EntityManagerFactory factory, Clock clock) {
        this.clock = clock;
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

    @Override
    public Optional<UnitView> find(String code) {
        Snapshot known = lately;
        Instant now = clock.instant();
        if (!known.byCode().containsKey(code) || known.at().isBefore(now.minus(KEPT))) {
            known = new Snapshot(now, all().stream().collect(Collectors.toMap(UnitView::code, Function.identity())));
            lately = known;
        }
        return Optional.ofNullable(known.byCode().get(code));
    }

    /** The agencies as they were read at one moment. */
    private record Snapshot(Instant at, Map<String, UnitView> byCode) {}
}
