/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.util.Optional;
import javax.persistence.EntityManagerFactory;
import javax.persistence.LockModeType;
import javax.persistence.RollbackException;
import org.dangvan.access.Account;
import org.dangvan.access.AccountStore;
import org.dangvan.base.RecordIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts in the store. */
@Component
public final class JpaAccounts implements AccountStore {

    private static final String KIND = "account";

    private final Transactions transactions;
    private final Clock clock;
    private final RecordIds ids;

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaAccounts(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this(factory, Clock.systemUTC());
    }

    JpaAccounts(EntityManagerFactory factory, Clock clock) {
        this.transactions = new Transactions(factory);
        this.clock = clock;
        this.ids = new RecordIds(clock);
    }

    @Override
    public Optional<Account> find(String name) {
        return transactions.read(manager ->
                Optional.ofNullable(manager.find(AccountRow.class, name)).map(AccountRow::account));
    }

    @Override
    public boolean addFirst(Account account) {
        try {
            return transactions.write(manager -> {
                long known = manager.createQuery("select count(a) from AccountRow a", Long.class)
                        .getSingleResult();
                if (known > 0) {
                    return false;
                }
                manager.persist(new AccountRow(account));
                manager.persist(written(account.name(), "Tạo tài khoản đầu tiên", "hệ thống"));
                return true;
            });
        } catch (RollbackException otherNodeWasFaster) {
            if (find(account.name()).isPresent()) {
                return false;
            }
            throw otherNodeWasFaster;
        }
    }

    @Override
    public void changePassword(String name, String passwordHash) {
        transactions.run(manager -> {
            AccountRow row = manager.find(AccountRow.class, name, LockModeType.OPTIMISTIC);
            if (row == null) {
                throw new IllegalArgumentException("no account " + name);
            }
            row.passwordHash = passwordHash;
            manager.persist(written(name, "Đổi mật khẩu", name));
        });
    }

    private JournalRow written(String name, String action, String actor) {
        return new JournalRow(ids.next().toString(), clock.instant(), actor, action, KIND, name);
    }
}
