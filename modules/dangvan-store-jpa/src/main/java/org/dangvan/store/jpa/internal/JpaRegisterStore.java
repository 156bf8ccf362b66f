/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import javax.persistence.EntityManagerFactory;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.RegisterStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the rows of registers: one transaction for a file, one file at a time whatever the number of nodes. */
@Component
public final class JpaRegisterStore implements RegisterStore {

    private final EntityManagerFactory factory;
    private final Clock clock;
    private final RecordIds ids;
    private final Numbers denouncers;
    private final Receipts receipts;

    /** Files wait here, holding no connection; the counter in the database keeps the files of other nodes apart. */
    private final ReentrantLock oneFileAtATime = new ReentrantLock(true);

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaRegisterStore(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this(factory, Clock.systemUTC());
    }

    JpaRegisterStore(EntityManagerFactory factory, Clock clock) {
        this.factory = factory;
        this.clock = clock;
        this.ids = new RecordIds(clock);
        Transactions transactions = new Transactions(factory);
        this.denouncers = new Numbers(transactions, CounterRow.DENOUNCER);
        this.receipts = new Receipts(transactions);
    }

    @Override
    public OpenRegister open(boolean keep) {
        // The verdicts come from the same code; a dry run writes nothing and so keeps nobody waiting.
        return keep
                ? KeptRegister.begin(factory, oneFileAtATime, ids, denouncers::next, receipts, clock)
                : new TriedRegister(factory, ids, clock);
    }
}
