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
            return written(work);
        }
        DeskStore.Key key = request.key().get();
        String id = Digests.of(request.account().length() + ":" + request.account() + key.value());
        if (!underWay.add(id)) {
            return new Outcome.KeyInFlight<>();
        }
        try {
            return written(manager -> answered(manager, id, key.digest(), type, work));
        } finally {
            underWay.remove(id);
        }
    }

    /** As {@link Transactions#write}, again while somebody else was faster with the same row. */
    private <T> T written(Function<EntityManager, T> work) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return transactions.write(work);
            } catch (PersistenceException | StoreUnavailableException refused) {
                if (left == 0 || !isOvertaken(refused)) {
                    throw NamelessFailure.of(refused);
                }
            }
        }
    }

    private <V> Outcome<V> answered(
            EntityManager manager, String id, String digest, Class<V> type, Function<EntityManager, Outcome<V>> work) {
        Instant now = clock.instant();
        RequestRow known = manager.find(RequestRow.class, id);
        if (known != null && known.createdAt.isAfter(oldest(now))) {
            return known.digest.equals(digest)
                    ? new Outcome.Done<>(AnswerJson.read(known.answer, type), true)
                    : new Outcome.KeyReused<>();
        }
        Outcome<V> outcome = work.apply(manager);
        if (outcome instanceof Outcome.Done<V> done) {
            String answer = AnswerJson.write(done.record());
            if (known == null) {
                manager.persist(new RequestRow(id, digest, answer, now));
            } else {
                known.digest = digest;
                known.answer = answer;
                known.createdAt = now;
            }
        }
        return outcome;
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
}
