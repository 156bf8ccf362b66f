/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import javax.sql.DataSource;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.casework.api.desk.Limits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets what is over: nonces of messages, and keys of requests with the answers kept under them. */
@Component(service = {})
public final class Expiry {

    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final Database database;
    private final Clock clock;
    private final Timer timer = new Timer("dangvan-expiry", true);

    /** Works on {@code source}, every ten minutes. */
    @Activate
    public Expiry(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this(source, Clock.systemUTC());
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tryOnce();
                    }
                },
                BETWEEN.toMillis(),
                BETWEEN.toMillis());
    }

    Expiry(DataSource source, Clock clock) {
        this.database = new Database(source);
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        timer.cancel();
    }

    private void tryOnce() {
        try {
            forgetNonces();
            forgetKeys();
        } catch (StoreUnavailableException | IllegalStateException away) {
            LOG.info("what is over stays until the next time: {}", away.getMessage());
        }
    }

    /** Says how many nonces were forgotten. */
    int forgetNonces() {
        return forget("delete from used_nonce where expires_at < ?", clock.instant());
    }

    /** Says how many keys were forgotten. */
    int forgetKeys() {
        return forget(
                "delete from request_key where created_at < ?", clock.instant().minus(Limits.KEYS_KEPT));
    }

    private int forget(String sql, Instant before) {
        return database.run(connection -> Sql.run(connection, sql, Database.stamp(before)));
    }
}
