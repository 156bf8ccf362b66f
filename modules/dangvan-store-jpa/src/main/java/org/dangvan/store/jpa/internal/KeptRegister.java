/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import org.dangvan.base.RecordIds;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RowVerdict;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept: one transaction over all its portions, so that a crash leaves nothing of it. After each portion
 * the rows are in the database's hands and forgotten here.
 */
final class KeptRegister implements OpenRegister {

    /** Rows of a portion from which on another one is to be expected. */
    private static final int MANY = 500;

    private final EntityManager manager;
    private final ReentrantLock turn;
    private final RecordIds ids;
    private final LongSupplier denouncers;
    private final Receipts receipts;
    private final Instant now;
    private @Nullable ImportRow imported;
    private @Nullable Plans plans;

    private KeptRegister(
            EntityManager manager,
            ReentrantLock turn,
            RecordIds ids,
            LongSupplier denouncers,
            Receipts receipts,
            Instant now) {
        this.manager = manager;
        this.turn = turn;
        this.ids = ids;
        this.denouncers = denouncers;
        this.receipts = receipts;
        this.now = now;
    }

    /** Waits for its turn, holding no connection meanwhile. */
    static KeptRegister begin(
            EntityManagerFactory factory,
            ReentrantLock turn,
            RecordIds ids,
            LongSupplier denouncers,
            Receipts receipts,
            Clock clock) {
        turn.lock();
        KeptRegister register =
                new KeptRegister(factory.createEntityManager(), turn, ids, denouncers, receipts, clock.instant());
        try {
            nameless(() -> {
                register.manager.getTransaction().begin();
                return register;
            });
            return register;
        } catch (RuntimeException failure) {
            register.close();
            throw failure;
        }
    }

    @Override
    public List<RowVerdict> take(RegisterBatch portion) {
        return nameless(() -> {
            ImportRow file = file(portion);
            Plans known = planning();
            known.eachForItself();
            BatchRecording recording = new BatchRecording(
                    manager, RowWriter.keeping(manager, denouncers, receipts::keep), portion, ids, now);
            known.kept();
            List<RowVerdict> verdicts = recording.record();
            manager.flush();
            manager.clear();
            if (verdicts.size() >= MANY) {
                known.tell();
            }
            int added = (int) verdicts.stream().filter(RowVerdict::added).count();
            file.count(added, verdicts.size() - added, portion.refused());
            return verdicts;
        });
    }

    private Plans planning() {
        if (plans == null) {
            plans = Plans.of(manager);
        }
        return plans;
    }

    /** The row of the file, which the rows of its book refer to. */
    private ImportRow file(RegisterBatch portion) {
        if (imported == null) {
            // Files of other nodes wait here.
            planning().patient();
            CounterRow.hold(manager, CounterRow.IMPORT);
            imported = new ImportRow(portion, now);
            manager.persist(imported);
            manager.flush();
        }
        return imported;
    }

    @Override
    public void keep() {
        nameless(() -> {
            if (imported != null) {
                manager.merge(imported);
                manager.persist(
                        new JournalRow(ids.next().toString(), now, imported.actor, "Nhập sổ", "import", imported.id)
                                .detailed(imported.register + ", thêm " + imported.added));
            }
            manager.getTransaction().commit();
            return manager;
        });
    }

    @Override
    public void close() {
        try {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
        } finally {
            manager.close();
            turn.unlock();
        }
    }

    /** Databases quote the rows they refuse; nobody else does. */
    private static <T> T nameless(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            RuntimeException sorted = Outages.sorted(failure);
            throw sorted instanceof PersistenceException || sorted instanceof StoreUnavailableException
                    ? NamelessFailure.of(sorted)
                    : sorted;
        }
    }
}
