/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers where each form that was taken led, so that a second click leads there too and does nothing twice.
 *
 * <p>In the memory of this node, like the sessions: a form sent again after a restart is told apart by its command, which
 * is given the slip as its key. Safe for concurrent calls.
 */
public final class Submissions {

    private final Duration patience;
    private final Map<Slip, Entry> entries;

    /**
     * Nothing was sent yet.
     *
     * @param patience how long a second click waits for the first to end
     * @param most number of forms remembered; the oldest gives way
     */
    public Submissions(Duration patience, int most) {
        this.patience = patience;
        this.entries = Collections.synchronizedMap(new Newest(most));
    }

    /**
     * What one showing of a form is known by.
     *
     * @param actor account name of who sent it
     * @param path address it was sent to
     * @param word random word that this showing carried
     */
    public record Slip(String actor, String path, String word) {}

    /** What to do with a form that came. */
    public sealed interface Turn {}

    /** Take it, and tell afterwards where it led. */
    public record First(Slip slip) implements Turn {}

    /**
     * It was taken before.
     *
     * @param location where it led
     * @param same whether it said the same then
     */
    public record Before(String location, boolean same) implements Turn {}

    /** The first one has not ended yet. */
    public record Busy() implements Turn {}

    private record Entry(String content, CompletableFuture<Optional<String>> location) {}

    /**
     * A form came; whoever is told to take it must {@link #end} its turn, whatever happens.
     *
     * @param content fingerprint of what it says
     */
    public Turn begin(Slip slip, String content) {
        while (true) {
            Entry known = entries.putIfAbsent(slip, new Entry(content, new CompletableFuture<>()));
            if (known == null) {
                return new First(slip);
            }
            try {
                Optional<String> location = known.location.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                if (location.isPresent()) {
                    return new Before(location.get(), known.content.equals(content));
                }
            } catch (TimeoutException | ExecutionException late) {
                return new Busy();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return new Busy();
            }
        }
    }

    /**
     * The form was taken, or was refused and may be sent again.
     *
     * @param location where it led; empty when nothing was done
     */
    public void end(First turn, Optional<String> location) {
        Entry entry = location.isPresent() ? entries.get(turn.slip) : entries.remove(turn.slip);
        if (entry != null) {
            entry.location.complete(location);
        }
    }

    /** Forgets the oldest when there are too many. */
    private static final class Newest extends LinkedHashMap<Slip, Entry> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Newest(int most) {
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Slip, Entry> eldest) {
            return size() > most;
        }
    }
}
