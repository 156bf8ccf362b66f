/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do alike with nonces and keys; a subclass says which one. */
abstract class ExpiryCases {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(15));

    abstract TestDatabase database();

    @BeforeEach
    void empty() throws Exception {
        database().run("delete from used_nonce");
        database().run("delete from request_key");
    }

    @Test
    void aNonceIsTakenOnce() {
        assertThat(node().use("so-tp", "bm9uY2Ux", LATER)).isTrue();
        assertThat(node().use("so-tp", "bm9uY2Ux", LATER)).isFalse();
        assertThat(node().use("so-tp", "bm9uY2Uy", LATER)).isTrue();
    }

    @Test
    void theSameNonceOfAnotherAccountIsAnotherOne() {
        node().use("a", "1bm9uY2Ux", LATER);

        assertThat(node().use("a1", "bm9uY2Ux", LATER)).isTrue();
    }

    @Test
    void ofManyAtOnceOneTakesIt() throws Exception {
        JdbcUsedNonces nonces = node();
        Callable<Boolean> use = () -> nonces.use("so-tp", "bm9uY2Ux", LATER);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int taken = 0;
            for (Future<Boolean> answer : threads.invokeAll(List.of(use, use, use, use))) {
                taken += answer.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aNonceIsForgottenWhenItsTimeIsOver() {
        node().use("so-tp", "bm9uY2Ux", LATER);

        assertThat(at(LATER.minusSeconds(1)).forgetNonces()).isZero();
        assertThat(at(LATER.plusSeconds(1)).forgetNonces()).isEqualTo(1);
        assertThat(node().use("so-tp", "bm9uY2Ux", LATER)).isTrue();
    }

    @Test
    void aKeyIsForgottenAfterThirtyDays() throws Exception {
        database()
                .run(
                        "insert into request_key (id, digest, answer, created_at) values ('a', 'b', '{}', ?)",
                        Database.stamp(NOW));

        assertThat(at(NOW.plus(Duration.ofDays(29))).forgetKeys()).isZero();
        assertThat(at(NOW.plus(Duration.ofDays(31))).forgetKeys()).isEqualTo(1);
        assertThat(at(NOW.plus(Duration.ofDays(31))).forgetKeys()).isZero();
    }

    private JdbcUsedNonces node() {
        return new JdbcUsedNonces(database().source());
    }

    private Expiry at(Instant now) {
        return new Expiry(database().source(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
