/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import org.dangvan.base.RecordIds;
import org.dangvan.base.StoreUnavailableException;
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
    private final Numbers denouncers;

    /** Files wait here, holding no connection; the counter in the database keeps the files of other nodes apart. */
    private final ReentrantLock oneFileAtATime = new ReentrantLock(true);

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaRegisterStore(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this(factory, Clock.systemUTC());
    }

    JpaRegisterStore(EntityManagerFactory factory, Clock clock) {
        this.transactions = new Transactions(factory);
        this.clock = clock;
        this.ids = new RecordIds(clock);
        this.denouncers = new Numbers(transactions, CounterRow.DENOUNCER);
    }

    @Override
    public List<RowVerdict> record(RegisterBatch batch, boolean keep) {
        if (!keep) {
            // The verdicts come from the same code; a dry run writes nothing and so keeps nobody waiting.
            return transactions.read(
                    manager -> new BatchRecording(manager, RowWriter.trying(), batch, ids, clock.instant()).record());
        }
        oneFileAtATime.lock();
        try {
            return transactions.write(manager -> {
                // Files of other nodes wait here.
                CounterRow.hold(manager, CounterRow.IMPORT);
                RowWriter writer = RowWriter.keeping(manager, denouncers::next);
                return new BatchRecording(manager, writer, batch, ids, clock.instant()).record();
            });
        } catch (PersistenceException | StoreUnavailableException refused) {
            throw NamelessFailure.of(refused);
        } finally {
            oneFileAtATime.unlock();
        }
    }
}
