/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.dangvan.base.HealthCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private final Readiness readiness = new Readiness(List.of("database", "packs"));

    @AfterEach
    void close() {
        readiness.close();
    }

    @Test
    void aRequiredCheckThatIsMissingIsDown() {
        assertThat(readiness.ask(List.of(check("database", () -> true))))
                .isEqualTo(Map.of("database", true, "packs", false));
    }

    @Test
    void aCheckThatThrowsIsDown() {
        assertThat(readiness.ask(List.of(check("packs", () -> {
                    throw new IllegalStateException("planted");
                }))))
                .containsEntry("packs", false);
    }

    @Test
    void checksThatHangAreDownAfterOneSecondInAll() {
        HealthCheck hanging = check("database", ReadinessTest::hang);
        HealthCheck other = check("packs", ReadinessTest::hang);
        Instant begin = Instant.now();

        assertThat(readiness.ask(List.of(hanging, other))).isEqualTo(Map.of("database", false, "packs", false));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofMillis(1800));
    }

    @Test
    void manyWhoAskAtOnceShareOneRoundAndNoneIsToldDown() throws Exception {
        AtomicInteger times = new AtomicInteger();
        List<HealthCheck> checks = List.of(check("database", () -> slow(times)), check("packs", () -> slow(times)));
        ExecutorService watchers = Executors.newFixedThreadPool(40);
        try {
            List<Callable<Map<String, Boolean>>> questions = Collections.nCopies(40, () -> readiness.ask(checks));
            for (Future<Map<String, Boolean>> answer : watchers.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo(Map.of("database", true, "packs", true));
            }
        } finally {
            watchers.shutdownNow();
        }

        assertThat(times.get()).isLessThan(40);
        assertThat(readiness.ask(List.of())).isEqualTo(Map.of("database", false, "packs", false));
    }

    private static boolean slow(AtomicInteger times) {
        times.incrementAndGet();
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }

    private static boolean hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private static HealthCheck check(String name, BooleanSupplier answer) {
        return new HealthCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean up() {
                return answer.getAsBoolean();
            }
        };
    }
}
