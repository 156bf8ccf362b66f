/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dangvan.access.Actor;
import org.dangvan.access.SignIn;

/**
 * Comparisons that are under way. A system with many connections sends the same password on all of them; when it is no
 * longer remembered, one request compares it and the others wait for that one, instead of being taken for a flood of
 * guesses. They look at what is remembered then: what was refused, or changed meanwhile, each compares for itself.
 */
final class UnderWay {

    /** As long as a comparison waits for its turn. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final Map<String, CountDownLatch> comparisons = new ConcurrentHashMap<>();

    /** Compares the credentials with this digest, or waits for another request that does and takes what is remembered. */
    SignIn signIn(String digest, Supplier<Optional<Actor>> remembered, Supplier<SignIn> comparison) {
        CountDownLatch own = new CountDownLatch(1);
        CountDownLatch first = comparisons.putIfAbsent(digest, own);
        if (first != null) {
            await(first);
            return remembered.get().<SignIn>map(SignIn.Accepted::new).orElseGet(comparison);
        }
        try {
            // It may have ended between the caller's look and this place.
            return remembered.get().<SignIn>map(SignIn.Accepted::new).orElseGet(comparison);
        } finally {
            comparisons.remove(digest, own);
            own.countDown();
        }
    }

    private static void await(CountDownLatch first) {
        try {
            if (!first.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                // Then this request compares for itself, and waits its turn as any other.
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
