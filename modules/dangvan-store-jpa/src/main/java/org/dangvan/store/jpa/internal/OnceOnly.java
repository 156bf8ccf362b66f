/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.casework.api.desk.DeskStore;
import org.dangvan.casework.api.desk.DeskStore.Request;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Does the work of a request once, however often it comes: the key is written in the same transaction as what it stands
 * for. On one node a second request is told that the first is under way; on another node it waits for the first to end, in
 * the database.
 */
final class OnceOnly {

    /** Somebody else may write the same person, matter, key or record at the same moment: the next try finds theirs. */
    private static final int TRIES = 4;

    private static final String BROKEN_UNIQUENESS = "23505";

    private final Transactions transactions;
    private final Clock clock;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    OnceOnly(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does {@code work}, or yields what came of it the first time; only what is done is remembered. */
    <V> Outcome<V> run(Request request, Class<V> type, Function<EntityManager, Outcome<V>> work) {
        if (request.key().isEmpty()) {
            return written((manager, first) -> work.apply(manager));
        }
        DeskStore.Key key = request.key().get();
        String id = Digests.of(request.account().length() + ":" + request.account() + key.value());
        if (!underWay.add(id)) {
            return new Outcome.KeyInFlight<>();
        }
        try {
            Keyed<V> keyed = new Keyed<>(id, key.digest(), type, work);
            return written((manager, first) -> answered(manager, first, keyed));
        } finally {
            underWay.remove(id);
        }
    }

    /** As {@link Transactions#write}, again while somebody else was faster with the same row. */
    private <T> T written(Attempt<T> attempt) {
        for (int left = TRIES - 1; ; left--) {
            boolean first = left == TRIES - 1;
            try {
                return transactions.write(manager -> attempt.on(manager, first));
            } catch (PersistenceException | StoreUnavailableException refused) {
                if (left == 0 || !isOvertaken(refused)) {
                    throw NamelessFailure.of(refused);
                }
            }
        }
    }

    /**
     * A key is nearly always new, so the first try does not ask for it before the work: that it is known shows when it is
     * written a second time, or when there is nothing to be written.
     */
    private <V> Outcome<V> answered(EntityManager manager, boolean first, Keyed<V> keyed) {
        Instant now = clock.instant();
        @Nullable RequestRow known = first ? null : manager.find(RequestRow.class, keyed.id());
        if (known != null && isKept(known, now)) {
            return keyed.answer(known);
        }
        Outcome<V> outcome = keyed.work().apply(manager);
        if (outcome instanceof Outcome.Done<V> done) {
            String answer = StoredJson.write(done.record());
            if (known == null) {
                manager.persist(new RequestRow(keyed.id(), keyed.digest(), answer, now));
            } else {
                known.digest = keyed.digest();
                known.answer = answer;
                known.createdAt = now;
            }
            return outcome;
        }
        @Nullable RequestRow before = first ? manager.find(RequestRow.class, keyed.id()) : null;
        return before != null && isKept(before, now) ? keyed.answer(before) : outcome;
    }

    private static boolean isKept(RequestRow known, Instant now) {
        return known.createdAt.isAfter(oldest(now));
    }

    /** Keys as old as this are forgotten. */
    static Instant oldest(Instant now) {
        return now.minus(Limits.KEYS_KEPT);
    }

    /** Whether somebody else wrote the same row first. */
    static boolean isOvertaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean taken = cause instanceof SQLException sql && BROKEN_UNIQUENESS.equals(sql.getSQLState());
            if (taken || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    /** One try; {@code first} is told apart from those after somebody else was faster. */
    private interface Attempt<T> {
        T on(EntityManager manager, boolean first);
    }

    /** A request with a key. */
    private record Keyed<V>(String id, String digest, Class<V> type, Function<EntityManager, Outcome<V>> work) {

        Outcome<V> answer(RequestRow known) {
            return known.digest.equals(digest)
                    ? new Outcome.Done<>(StoredJson.read(known.answer, type), true)
                    : new Outcome.KeyReused<>();
        }
    }
}
