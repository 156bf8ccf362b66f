/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.journal.Deed.Action;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.Origins;

/**
 * Tells the journal who signed in from where, and who was refused. Systems send their password with every request: the same
 * account from the same place is told once in a minute, wrong passwords each time. Holds at most 10,000 places. Safe for
 * concurrent calls.
 */
final class SignInTrail {

    private static final Duration ONCE = Duration.ofSeconds(60);
    private static final int HELD = 10_000;

    /** Names that are no account's are not written down: some of them are passwords, typed into the wrong field. */
    private static final String NOBODY = "(không có tài khoản)";

    private final Journal journal;
    private final Origins origins;
    private final Clock clock;
    private final Map<Place, Instant> told = new LinkedHashMap<>();

    private record Place(String account, Optional<String> origin, Action action) {}

    SignInTrail(Journal journal, Origins origins, Clock clock) {
        this.journal = journal;
        this.origins = origins;
        this.clock = clock;
    }

    void accepted(String account) {
        once(account, Action.SIGNED_IN, Optional.empty());
    }

    void refused(Optional<String> account) {
        write(account.orElse(NOBODY), Action.SIGN_IN_REFUSED, Optional.empty());
    }

    /** So many wrong ones that the password was not looked at. */
    void blocked() {
        once(NOBODY, Action.SIGN_IN_REFUSED, Optional.of("sai quá nhiều lần"));
    }

    private void once(String account, Action action, Optional<String> detail) {
        Place place = new Place(account, origins.current(), action);
        Instant now = clock.instant();
        if (isNew(place, now)) {
            try {
                write(account, action, detail);
            } catch (RuntimeException untold) {
                forget(place);
                throw untold;
            }
        }
    }

    private synchronized boolean isNew(Place place, Instant now) {
        Instant before = told.get(place);
        if (before != null && Duration.between(before, now).abs().compareTo(ONCE) < 0) {
            return false;
        }
        told.remove(place);
        if (told.size() >= HELD) {
            told.remove(told.keySet().iterator().next());
        }
        told.put(place, now);
        return true;
    }

    private synchronized void forget(Place place) {
        told.remove(place);
    }

    private void write(String account, Action action, Optional<String> detail) {
        journal.record(new Deed(account, action, "account", account, detail));
    }
}
