/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts wrong passwords for each pair of name and address within 5 minutes. Holds at most 10,000 pairs; the pair that
 * failed least recently is forgotten first. Safe for concurrent calls.
 */
final class WrongPasswords {

    static final int LIMIT = 10;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int PAIRS = 10_000;

    private final Clock clock;
    private final Map<Pair, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true);

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    /** Time until the pair may try again; empty when it may now. */
    synchronized Optional<Duration> blockedFor(String name, String address) {
        Deque<Instant> recent = recent(new Pair(name, address));
        if (recent.size() < LIMIT) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), recent.getFirst().plus(WINDOW));
        return Optional.of(left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left);
    }

    synchronized void failed(String name, String address) {
        Pair pair = new Pair(name, address);
        Deque<Instant> recent = recent(pair);
        recent.addLast(clock.instant());
        failures.put(pair, recent);
        if (failures.size() > PAIRS) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(new Pair(name, address));
    }

    private Deque<Instant> recent(Pair pair) {
        Deque<Instant> times = failures.getOrDefault(pair, new ArrayDeque<>());
        Instant oldest = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && !times.getFirst().isAfter(oldest)) {
            times.removeFirst();
        }
        return times;
    }

    private record Pair(String name, String address) {}
}
