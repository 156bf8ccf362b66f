/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.dangvan.access.UsedNonces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nonces in the store: the primary key decides which of two nodes was first. */
@Component
public final class JdbcUsedNonces implements UsedNonces {

    private final Database database;

    /** Reads and writes through {@code source}. */
    @Activate
    public JdbcUsedNonces(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public boolean use(String account, String nonce, Instant until) {
        String id = digest(account.length() + ":" + account + nonce);
        try {
            return database.run(connection -> Sql.run(
                            connection,
                            "insert into used_nonce (id, expires_at) values (?, ?)",
                            id,
                            Database.stamp(until)))
                    == 1;
        } catch (IllegalStateException refused) {
            if (Database.isTaken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
