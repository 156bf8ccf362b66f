/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterStore;
import org.dangvan.casework.api.intake.RowVerdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the rows of registers: one transaction for a file, one file at a time whatever the number of nodes. */
@Component
public final class JpaRegisterStore implements RegisterStore {

    private final Transactions transactions;
    private final Clock clock;
    private final RecordIds ids;

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaRegisterStore(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this(factory, Clock.systemUTC());
    }

    JpaRegisterStore(EntityManagerFactory factory, Clock clock) {
        this.transactions = new Transactions(factory);
        this.clock = clock;
        this.ids = new RecordIds(clock);
    }

    @Override
    public List<RowVerdict> record(RegisterBatch batch, boolean keep) {
        // The same work either way, so that a dry run cannot say anything else than the run.
        Function<EntityManager, List<RowVerdict>> work =
                manager -> new BatchRecording(manager, batch, ids, clock.instant()).record();
        try {
            return keep ? transactions.write(work) : transactions.tryOut(work);
        } catch (PersistenceException refused) {
            throw NamelessFailure.of(refused);
        }
    }
}
