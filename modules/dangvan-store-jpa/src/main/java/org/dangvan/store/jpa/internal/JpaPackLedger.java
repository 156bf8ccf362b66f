/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.casework.api.UnitView;
import org.dangvan.pack.Layers;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.packs.KnownPack;
import org.dangvan.packs.PackLedger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What outlives the packs, in the store: their names, the reports they brought, and the agencies they described. */
@Component
public final class JpaPackLedger implements PackLedger {

    /** Counter that is held while the ledger is written: two nodes that start at once take turns. */
    private static final String TURN = "pack-ledger";

    private final Transactions transactions;

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaPackLedger(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public void activated(Layers layers, List<KnownPack> chain) {
        transactions.run(manager -> {
            CounterRow.hold(manager, TURN);
            chain.forEach(pack -> manager.merge(new PackRow(pack)));
            layers.reports()
                    .values()
                    .forEach(report -> manager.merge(
                            new ReportRow(report.id(), report.origin().pack())));
            writeUnits(manager, layers.units());
        });
    }

    private static void writeUnits(EntityManager manager, List<UnitDefinition> units) {
        Map<String, UnitRow> known = new HashMap<>();
        manager.createQuery("select u from UnitRow u", UnitRow.class)
                .getResultStream()
                .forEach(row -> known.put(row.code(), row));
        int order = 0;
        for (UnitDefinition unit : units) {
            order++;
            UnitRow row = known.get(unit.code());
            UnitView view = new UnitView(
                    row == null ? UUID.randomUUID().toString() : row.view().id(),
                    unit.code(),
                    unit.name(),
                    unit.level(),
                    unit.parent(),
                    unit.validity().from(),
                    unit.validity().to());
            if (row == null) {
                manager.persist(new UnitRow(view, unit.origin().pack(), order));
            } else {
                row.describe(view, unit.origin().pack(), order);
            }
        }
    }

    @Override
    public Optional<String> packOfReport(String reportId) {
        return transactions.read(manager ->
                Optional.ofNullable(manager.find(ReportRow.class, reportId)).map(row -> row.packId));
    }

    @Override
    public List<KnownPack> known() {
        return transactions.read(manager -> manager.createQuery("select p from PackRow p order by p.id", PackRow.class)
                .getResultStream()
                .map(PackRow::pack)
                .toList());
    }
}
