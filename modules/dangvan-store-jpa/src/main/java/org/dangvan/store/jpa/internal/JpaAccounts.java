/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    public List<Account> all() {
        return transactions.read(
                manager -> manager.createQuery("select a from AccountRow a order by a.name", AccountRow.class)
                        .getResultStream()
                        .map(AccountRow::account)
                        .toList());
    }

    @Override
    public boolean addFirst(Account account) {
        return added(account, "Tạo tài khoản đầu tiên", "hệ thống", true);
    }

    @Override
    public boolean add(Account account, String actor) {
        return added(account, account.administrator() ? "Tạo tài khoản quản trị" : "Tạo tài khoản", actor, false);
    }

    private boolean added(Account account, String action, String actor, boolean onlyAsFirst) {
        try {
            return transactions.write(manager -> {
                long known = manager.createQuery(
                                "select count(a) from AccountRow a where :first = true or a.name = :name", Long.class)
                        .setParameter("first", onlyAsFirst)
                        .setParameter("name", account.name())
                        .getSingleResult();
                if (known > 0) {
                    return false;
                }
                manager.persist(new AccountRow(account));
                manager.persist(written(account.name(), action, actor));
                return true;
            });
        } catch (RollbackException somebodyWasFaster) {
            if (find(account.name()).isPresent()) {
                return false;
            }
            throw somebodyWasFaster;
        }
    }

    @Override
    public void changePassword(String name, String passwordHash, String actor) {
        change(
                name,
                row -> row.passwordHash = passwordHash,
                name.equals(actor) ? "Đổi mật khẩu" : "Đặt lại mật khẩu",
                actor);
    }

    @Override
    public void setLocked(String name, boolean locked, String actor) {
        change(name, row -> row.locked = locked, locked ? "Khóa tài khoản" : "Mở khóa tài khoản", actor);
    }

    private void change(String name, Consumer<AccountRow> change, String action, String actor) {
        transactions.run(manager -> {
            AccountRow row = manager.find(AccountRow.class, name, LockModeType.OPTIMISTIC);
            if (row == null) {
                throw new IllegalArgumentException("no account " + name);
            }
            change.accept(row);
            // What a database keeps of an instant must not be later than the instant itself.
            row.endedBefore = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            manager.persist(written(name, action, actor));
        });
    }

    private JournalRow written(String name, String action, String actor) {
        return new JournalRow(ids.next().toString(), clock.instant(), actor, action, KIND, name);
    }
}
