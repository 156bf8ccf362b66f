/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dangvan.access.Account;
import org.dangvan.access.AccountStore;
import org.dangvan.access.journal.Origins;
import org.dangvan.base.RecordIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts in the store. */
@Component
public final class JdbcAccounts implements AccountStore {

    private static final String ACCOUNTS =
            "select name, display_name, password_hash, administrator, locked, ended_before from account";

    private final Database database;
    private final Origins origins;
    private final Clock clock;
    private final RecordIds ids;

    /** Reads and writes through {@code source}. */
    @Activate
    public JdbcAccounts(
            @Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source, @Reference Origins origins) {
        this(source, origins, Clock.systemUTC());
    }

    JdbcAccounts(DataSource source, Origins origins, Clock clock) {
        this.origins = origins;
        this.database = new Database(source);
        this.clock = clock;
        this.ids = new RecordIds(clock);
    }

    @Override
    public Optional<Account> find(String name) {
        return database.run(
                connection -> Sql.first(connection, JdbcAccounts::account, ACCOUNTS + " where name = ?", name));
    }

    @Override
    public List<Account> all() {
        return database.run(connection -> Sql.list(connection, JdbcAccounts::account, ACCOUNTS + " order by name"));
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
            return database.run(connection -> {
                List<Account> known = onlyAsFirst
                        ? Sql.list(connection, JdbcAccounts::account, ACCOUNTS)
                        : Sql.list(connection, JdbcAccounts::account, ACCOUNTS + " where name = ?", account.name());
                if (!known.isEmpty()) {
                    return false;
                }
                Sql.run(
                        connection,
                        "insert into account (name, display_name, password_hash, administrator, locked, ended_before)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        account.name(),
                        account.displayName(),
                        account.passwordHash(),
                        account.administrator(),
                        account.locked(),
                        account.endedBefore().map(Database::stamp).orElse(null));
                trace(connection, account.name(), action, actor);
                return true;
            });
        } catch (IllegalStateException refused) {
            if (Database.isTaken(refused)) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public void changePassword(String name, String passwordHash, String actor) {
        change(
                name,
                "password_hash = ?",
                passwordHash,
                name.equals(actor) ? "Đổi mật khẩu" : "Đặt lại mật khẩu",
                actor);
    }

    @Override
    public void setLocked(String name, boolean locked, String actor) {
        change(name, "locked = ?", locked, locked ? "Khóa tài khoản" : "Mở khóa tài khoản", actor);
    }

    private void change(String name, String column, Object value, String action, String actor) {
        database.run(connection -> {
            int changed = Sql.run(
                    connection,
                    "update account set " + column + ", ended_before = ?, version = version + 1 where name = ?",
                    value,
                    // What a database keeps of an instant must not be later than the instant itself.
                    Database.stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                    name);
            if (changed == 0) {
                throw new IllegalArgumentException("no account " + name);
            }
            trace(connection, name, action, actor);
            return changed;
        });
    }

    private void trace(Connection connection, String name, String action, String actor) throws SQLException {
        new Trace(actor, origins.current(), action, "account", name, Optional.empty()).write(connection, ids, clock);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5),
                Optional.<Timestamp>ofNullable(row.getTimestamp(6)).map(Database::instant));
    }
}
