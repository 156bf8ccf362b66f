/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dangvan.access.Actor;

/**
 * Remembers credentials that were right, for 60 seconds at most. Keeps a keyed digest of them, never the password; the
 * key lives as long as this object. Holds at most 1,000. Safe for concurrent calls.
 */
final class VerifiedCredentials {

    static final Duration LIFE = Duration.ofSeconds(60);

    private static final int LIMIT = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Verified> verified = new LinkedHashMap<>();
    private long changes;

    VerifiedCredentials(Clock clock) {
        this.clock = clock;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    Optional<Actor> find(String name, String password) {
        String digest = digest(name, password);
        synchronized (verified) {
            Verified entry = verified.get(digest);
            if (entry == null) {
                return Optional.empty();
            }
            if (!clock.instant().isBefore(entry.until())) {
                verified.remove(digest);
                return Optional.empty();
            }
            return Optional.of(entry.actor());
        }
    }

    /** How often something was forgotten; to be asked before the account is read that {@link #add} remembers. */
    long changes() {
        synchronized (verified) {
            return changes;
        }
    }

    /** Remembers, unless an account was changed while the password was being compared. */
    void add(String name, String password, Actor actor, long changesBefore) {
        String digest = digest(name, password);
        synchronized (verified) {
            if (changes != changesBefore) {
                return;
            }
            verified.remove(digest);
            verified.put(digest, new Verified(actor, clock.instant().plus(LIFE)));
            if (verified.size() > LIMIT) {
                verified.remove(verified.keySet().iterator().next());
            }
        }
    }

    /** Forgets what was remembered for this account. */
    void forget(String name) {
        synchronized (verified) {
            changes++;
            verified.values().removeIf(entry -> entry.actor().name().equals(name));
        }
    }

    /** What stands for a name with a password, in this process only. */
    String digest(String name, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, absent);
        }
    }

    private record Verified(Actor actor, Instant until) {}
}
