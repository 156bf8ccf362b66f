/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.EntityTransaction;
import org.osgi.annotation.bundle.Capability;

/** Units of work on the store: each call has a persistence context of its own. Safe for concurrent calls. */
@Capability(
        namespace = "osgi.service",
        attribute = {"objectClass:List<String>=javax.persistence.EntityManagerFactory", "osgi.unit.name=dangvan"})
final class Transactions {

    private final EntityManagerFactory factory;

    Transactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /**
     * Reads; changes made to the rows it yields are never written.
     *
     * @throws org.dangvan.base.StoreUnavailableException if the database is away or busy
     */
    <T> T read(Function<EntityManager, T> work) {
        return with(work);
    }

    /**
     * Works in one transaction: all of it is written, or nothing when {@code work} throws.
     *
     * @throws javax.persistence.RollbackException if the database refuses, for instance because a row was changed by
     *     somebody else since it was read
     * @throws org.dangvan.base.StoreUnavailableException if the database is away or busy
     */
    <T> T write(Function<EntityManager, T> work) {
        return with(manager -> commit(manager, work));
    }

    /** As {@link #write}, for work that yields nothing. */
    void run(Consumer<EntityManager> work) {
        write(manager -> {
            work.accept(manager);
            return Boolean.TRUE;
        });
    }

    private <T> T with(Function<EntityManager, T> work) {
        EntityManager manager = factory.createEntityManager();
        try {
            return work.apply(manager);
        } catch (RuntimeException failure) {
            throw Outages.sorted(failure);
        } finally {
            manager.close();
        }
    }

    private static <T> T commit(EntityManager manager, Function<EntityManager, T> work) {
        EntityTransaction transaction = manager.getTransaction();
        transaction.begin();
        try {
            T result = work.apply(manager);
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }
}
