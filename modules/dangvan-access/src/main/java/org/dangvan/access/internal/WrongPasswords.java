/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts wrong passwords within 5 minutes: ten for each pair of name and address, a hundred for each address whatever
 * the name. An attempt takes its place before the password is looked at, so that attempts at the same time cannot be more
 * than these. Holds at most 10,000 pairs and 10,000 addresses; what was asked for least recently is forgotten first.
 *
 * <p>Loopback has no limit for the address alone: there a reverse proxy speaks for everybody, and one stranger would shut
 * out all. Safe for concurrent calls.
 */
final class WrongPasswords {

    static final int LIMIT = 10;
    static final int ADDRESS_LIMIT = 100;
    static final Duration WINDOW = Duration.ofMinutes(5);

    /** What waits for attempts that are under way has not long to wait. */
    static final Duration SOON = Duration.ofSeconds(1);

    private static final int HELD = 10_000;

    private final Clock clock;
    private final Map<Pair, Count> pairs = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Count> addresses = new LinkedHashMap<>(16, 0.75f, true);

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    /** Takes a place for an attempt; whoever gets one must say how it ended. */
    synchronized Place take(String name, String address) {
        Count pair = count(pairs, new Pair(name, address), LIMIT);
        Count all = count(addresses, address, isLoopback(address) ? Integer.MAX_VALUE : ADDRESS_LIMIT);
        Optional<Duration> wait = Stream.of(pair, all)
                .flatMap(count -> count.blockedFor().stream())
                .max(Comparator.naturalOrder());
        if (wait.isPresent()) {
            return new Full(wait.get());
        }
        pair.pending++;
        all.pending++;
        return new Attempt(pair, all);
    }

    private <K> Count count(Map<K, Count> counts, K key, int limit) {
        Count count = counts.computeIfAbsent(key, absent -> new Count(limit));
        if (counts.size() > HELD) {
            counts.remove(counts.keySet().iterator().next());
        }
        return count;
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.matches("\\[?(0:0:0:0:0:0:0|:):1]?");
    }

    /** What comes of asking for a place. */
    sealed interface Place {}

    /**
     * There is none.
     *
     * @param retryAfter time until there may be one, at least a second
     */
    record Full(Duration retryAfter) implements Place {}

    /** An attempt that is under way. */
    final class Attempt implements Place {

        private final Count pair;
        private final Count all;

        private Attempt(Count pair, Count all) {
            this.pair = pair;
            this.all = all;
        }

        /** The password was wrong. */
        void failed() {
            end(true);
        }

        /** The password was right: what went before was a slip of the same hand, from this address at least. */
        void succeeded() {
            synchronized (WrongPasswords.this) {
                end(false);
                pair.failures.clear();
            }
        }

        /** The password was not looked at. */
        void undone() {
            end(false);
        }

        private void end(boolean failed) {
            synchronized (WrongPasswords.this) {
                pair.end(failed);
                all.end(failed);
            }
        }
    }

    private final class Count {

        private final int limit;
        private final Deque<Instant> failures = new ArrayDeque<>();
        private int pending;

        private Count(int limit) {
            this.limit = limit;
        }

        private Optional<Duration> blockedFor() {
            Instant oldest = clock.instant().minus(WINDOW);
            while (!failures.isEmpty() && !failures.getFirst().isAfter(oldest)) {
                failures.removeFirst();
            }
            if (failures.size() + pending < limit) {
                return Optional.empty();
            }
            Duration left = failures.size() < limit ? SOON : Duration.between(oldest, failures.getFirst());
            return Optional.of(left.compareTo(SOON) < 0 ? SOON : left);
        }

        private void end(boolean failed) {
            pending--;
            if (failed && limit < Integer.MAX_VALUE) {
                failures.addLast(clock.instant());
            }
        }
    }

    private record Pair(String name, String address) {}
}
