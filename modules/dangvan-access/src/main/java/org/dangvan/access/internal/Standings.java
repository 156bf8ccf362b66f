/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dangvan.access.Account;
import org.dangvan.access.AccountStore;
import org.dangvan.base.StoreUnavailableException;

/**
 * Whether accounts that are signed in still may be, read from the store once a minute for each. Holds as many entries as
 * there are accounts with a session. Safe for concurrent calls.
 */
final class Standings {

    private static final Duration LIFE = Duration.ofSeconds(60);

    private final AccountStore accounts;
    private final Clock clock;
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();

    Standings(AccountStore accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What an account is told.
     *
     * @param open whether there is such an account and it is not locked
     * @param endedBefore sessions opened before this are over
     * @param until when to look again
     */
    record Standing(boolean open, Optional<Instant> endedBefore, Instant until) {

        boolean lets(Instant since) {
            return open && endedBefore.map(end -> !since.isBefore(end)).orElse(true);
        }
    }

    Standing of(String name) {
        Instant now = clock.instant();
        // Computed under the lock of its entry: a reading from before a change does not come back after it.
        return standings.compute(
                name,
                (key, known) -> known != null && now.isBefore(known.until())
                        ? known
                        : read(key, now, Optional.ofNullable(known)));
    }

    void forget(String name) {
        standings.remove(name);
    }

    private Standing read(String name, Instant now, Optional<Standing> known) {
        Instant until = now.plus(LIFE);
        try {
            Optional<Account> account = accounts.find(name);
            return new Standing(
                    account.filter(found -> !found.locked()).isPresent(), account.flatMap(Account::endedBefore), until);
        } catch (StoreUnavailableException away) {
            // Without the store there is nothing to see or to change; nobody is sent to the sign-in for that.
            return known.orElse(new Standing(true, Optional.empty(), now));
        }
    }
}
