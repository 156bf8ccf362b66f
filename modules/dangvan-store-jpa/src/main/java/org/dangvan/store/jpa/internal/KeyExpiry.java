/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import org.dangvan.base.StoreUnavailableException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets the keys of requests when their time is over, with the answers kept under them. */
@Component(service = {})
public final class KeyExpiry {

    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(KeyExpiry.class);

    private final Transactions transactions;
    private final Clock clock;
    private final Timer timer = new Timer("dangvan-key-expiry", true);

    /** Works on what {@code factory} reaches, once an hour. */
    @Activate
    public KeyExpiry(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this(factory, Clock.systemUTC());
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tryOnce();
                    }
                },
                FIRST.toMillis(),
                BETWEEN.toMillis());
    }

    KeyExpiry(EntityManagerFactory factory, Clock clock) {
        this.transactions = new Transactions(factory);
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        timer.cancel();
    }

    private void tryOnce() {
        try {
            forget();
        } catch (PersistenceException | StoreUnavailableException away) {
            LOG.info("expired keys stay until the next hour: {}", away.getMessage());
        }
    }

    /** Says how many keys were forgotten. */
    int forget() {
        return transactions.write(manager -> manager.createQuery("delete from RequestRow r where r.createdAt < :oldest")
                .setParameter("oldest", OnceOnly.oldest(clock.instant()))
                .executeUpdate());
    }
}
