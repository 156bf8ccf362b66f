/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dangvan.access.Account;
import org.dangvan.access.AccountStore;
import org.dangvan.base.StoreUnavailableException;

/** Accounts in memory, with a store that can be away and a node that is faster. */
final class MemoryAccounts implements AccountStore {

    final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    volatile boolean away;
    volatile Runnable whileAsked = () -> {};
    boolean fasterNode;

    private final Clock clock;
    private final Map<String, Account> accounts = Collections.synchronizedMap(new TreeMap<>());

    MemoryAccounts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(String name) {
        if (away) {
            throw new StoreUnavailableException("store is away", new IllegalStateException());
        }
        asked.add(name);
        Optional<Account> found = Optional.ofNullable(accounts.get(name));
        whileAsked.run();
        return found;
    }

    @Override
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public boolean addFirst(Account account) {
        return !fasterNode && accounts.isEmpty() && accounts.put(account.name(), account) == null;
    }

    @Override
    public boolean add(Account account, String actor) {
        return accounts.putIfAbsent(account.name(), account) == null;
    }

    @Override
    public void changePassword(String name, String passwordHash, String actor) {
        accounts.computeIfPresent(
                name,
                (key, old) -> new Account(
                        key,
                        old.displayName(),
                        passwordHash,
                        old.administrator(),
                        old.locked(),
                        Optional.of(clock.instant())));
    }

    @Override
    public void setLocked(String name, boolean locked, String actor) {
        accounts.computeIfPresent(
                name,
                (key, old) -> new Account(
                        key,
                        old.displayName(),
                        old.passwordHash(),
                        old.administrator(),
                        locked,
                        Optional.of(clock.instant())));
    }
}
