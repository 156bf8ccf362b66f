/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.casework.api.intake.ImportLedger;
import org.dangvan.casework.api.intake.ImportRecord;
import org.dangvan.casework.api.intake.ImportRecord.Counts;
import org.dangvan.casework.api.intake.ImportRecord.Stage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports in the store; what was kept of a file is told by the row that its own transaction wrote. */
@Component
public final class JpaImportLedger implements ImportLedger {

    private final Transactions transactions;

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaImportLedger(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public void begin(ImportRecord begun) {
        transactions.run(manager -> manager.persist(new ImportJobRow(begun)));
    }

    @Override
    public void end(ImportRecord ended) {
        transactions.run(manager -> manager.merge(new ImportJobRow(ended)));
    }

    @Override
    public Optional<ImportRecord> find(UUID id) {
        return transactions.read(manager -> Optional.ofNullable(manager.find(ImportJobRow.class, id.toString()))
                .map(job -> settled(manager, job)));
    }

    private static ImportRecord settled(EntityManager manager, ImportJobRow job) {
        ImportRow kept = job.isUnsettled() ? manager.find(ImportRow.class, job.id) : null;
        return kept == null
                ? job.view()
                : job.view().at(Stage.REPORTED, new Counts(kept.added, kept.unchanged, kept.refused), "", "");
    }

    @Override
    public void forget(Instant oldest) {
        transactions.run(manager -> manager.createQuery("delete from ImportJobRow j where j.startedAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate());
    }
}
