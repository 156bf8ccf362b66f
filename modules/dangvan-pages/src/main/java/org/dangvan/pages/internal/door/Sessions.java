/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.dangvan.access.Actor;

/**
 * The sessions of this node, in memory: they end with the process. Safe for concurrent calls.
 *
 * <p>Not the container's own sessions: those are one per whiteboard context, and their cookie would reach every servlet.
 */
public final class Sessions {

    private final Clock clock;
    private final Duration idle;
    private final Duration life;
    private final int most;
    private final Tokens tokens = new Tokens();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();

    private volatile BiPredicate<Actor, Instant> accounts = (actor, opened) -> true;

    /** No session yet; of more than {@code most} the one unused for longest gives way. */
    public Sessions(Clock clock, Duration idle, Duration life, int most) {
        this.clock = clock;
        this.idle = idle;
        this.life = life;
        this.most = most;
    }

    /** With every use of a session, {@code asked} says whether its account, since it was opened, may go on. */
    public void ask(BiPredicate<Actor, Instant> asked) {
        accounts = asked;
    }

    /** Begins a session and gives the token that its cookie carries. */
    public String open(Actor actor) {
        Instant now = clock.instant();
        sessions.forEach((key, session) -> {
            if (!lives(session, now)) {
                sessions.remove(key);
                remember(key);
            }
        });
        while (sessions.size() >= most) {
            sessions.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().seen()))
                    .ifPresent(oldest -> {
                        sessions.remove(oldest.getKey());
                        remember(oldest.getKey());
                    });
        }
        String token = tokens.make();
        sessions.put(Tokens.fingerprint(token), new Session(actor, tokens.make(), now, now));
        return token;
    }

    /** The session of this token, while it lives; being asked for counts as use. */
    public Optional<Session> find(String token) {
        Instant now = clock.instant();
        return Optional.ofNullable(sessions.computeIfPresent(Tokens.fingerprint(token), (key, session) -> {
            if (lives(session, now) && accounts.test(session.actor(), session.opened())) {
                return session.seenAt(now);
            }
            remember(key);
            return null;
        }));
    }

    /** Whether this is the token of a session that ended by itself, as far as it is remembered. */
    public boolean wasOpen(String token) {
        return ended.contains(Tokens.fingerprint(token));
    }

    private void remember(String fingerprint) {
        if (ended.size() >= most) {
            ended.clear();
        }
        ended.add(fingerprint);
    }

    /** Ends the session of this token, if there is one. */
    public void close(String token) {
        sessions.remove(Tokens.fingerprint(token));
    }

    /** Ends every session of an account. */
    public void closeAllOf(String account) {
        sessions.forEach((key, session) -> {
            if (session.actor().name().equals(account)) {
                sessions.remove(key);
                remember(key);
            }
        });
    }

    private boolean lives(Session session, Instant now) {
        return now.isBefore(session.seen().plus(idle))
                && now.isBefore(session.opened().plus(life));
    }
}
