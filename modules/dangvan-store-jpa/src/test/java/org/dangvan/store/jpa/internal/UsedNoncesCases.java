/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

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

/** What every database must do alike; a subclass says which one. */
abstract class UsedNoncesCases {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(15));

    abstract TestStore store();

    @BeforeEach
    void empty() {
        store().transactions()
                .run(manager -> manager.createQuery("delete from NonceRow").executeUpdate());
    }

    @Test
    void aNonceIsTakenOnce() {
        JpaUsedNonces nonces = node(NOW);

        assertThat(nonces.use("so-tp", "bm9uY2Ux", LATER)).isTrue();
        assertThat(nonces.use("so-tp", "bm9uY2Ux", LATER)).isFalse();
        assertThat(nonces.use("so-tp", "bm9uY2Uy", LATER)).isTrue();
    }

    @Test
    void anotherNodeKnowsIt() {
        node(NOW).use("so-tp", "bm9uY2Ux", LATER);

        assertThat(node(NOW).use("so-tp", "bm9uY2Ux", LATER)).isFalse();
    }

    @Test
    void theSameNonceOfAnotherAccountIsAnotherOne() {
        node(NOW).use("a", "1bm9uY2Ux", LATER);

        assertThat(node(NOW).use("a1", "bm9uY2Ux", LATER)).isTrue();
    }

    @Test
    void ofManyAtOnceOneTakesIt() throws Exception {
        JpaUsedNonces nonces = node(NOW);
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
    void itIsForgottenWhenItsTimeIsOver() {
        node(NOW).use("so-tp", "bm9uY2Ux", LATER);

        assertThat(node(LATER.minusSeconds(1)).forget()).isZero();
        assertThat(node(LATER.plusSeconds(1)).forget()).isEqualTo(1);
        assertThat(node(NOW).use("so-tp", "bm9uY2Ux", LATER)).isTrue();
    }

    private JpaUsedNonces node(Instant now) {
        return new JpaUsedNonces(store().factory(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
