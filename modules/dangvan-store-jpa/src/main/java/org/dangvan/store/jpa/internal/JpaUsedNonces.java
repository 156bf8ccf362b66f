/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import org.dangvan.access.UsedNonces;
import org.dangvan.base.StoreUnavailableException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Nonces in the store: the primary key decides which of two nodes was first. */
@Component
public final class JpaUsedNonces implements UsedNonces {

    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(JpaUsedNonces.class);

    private final Transactions transactions;
    private final Clock clock;
    private final Timer timer = new Timer("dangvan-nonce-expiry", true);

    /** Reads and writes through {@code factory}; what is over is forgotten every ten minutes. */
    @Activate
    public JpaUsedNonces(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this(factory, Clock.systemUTC());
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tryToForget();
                    }
                },
                BETWEEN.toMillis(),
                BETWEEN.toMillis());
    }

    JpaUsedNonces(EntityManagerFactory factory, Clock clock) {
        this.transactions = new Transactions(factory);
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        timer.cancel();
    }

    @Override
    public boolean use(String account, String nonce, Instant until) {
        String id = Digests.of(account.length() + ":" + account + nonce);
        try {
            return transactions.write(manager -> {
                if (manager.find(NonceRow.class, id) != null) {
                    return false;
                }
                manager.persist(new NonceRow(id, until));
                return true;
            });
        } catch (PersistenceException | StoreUnavailableException refused) {
            if (OnceOnly.isOvertaken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private void tryToForget() {
        try {
            forget();
        } catch (PersistenceException | StoreUnavailableException away) {
            LOG.info("used nonces stay until the next time: {}", away.getMessage());
        }
    }

    /** Says how many nonces were forgotten. */
    int forget() {
        return transactions.write(manager -> manager.createQuery("delete from NonceRow n where n.expiresAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate());
    }
}
