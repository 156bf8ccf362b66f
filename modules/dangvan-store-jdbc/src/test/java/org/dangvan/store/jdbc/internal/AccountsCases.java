/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.dangvan.access.Account;
import org.dangvan.access.journal.Origins;
import org.junit.jupiter.api.Test;

/** What the store of accounts does, whatever the database. */
abstract class AccountsCases {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00.123456Z");

    abstract TestDatabase database();

    @Test
    void accountsAreAddedOnceChangedAndWrittenInTheJournal() throws Exception {
        JdbcAccounts accounts = new JdbcAccounts(database().source(), new Origins(), Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(accounts.addFirst(account("admin", true))).isTrue();
        assertThat(accounts.addFirst(account("khac", true))).isFalse();
        assertThat(accounts.add(account("lan", false), "ops")).isTrue();
        assertThat(accounts.add(account("lan", true), "ops")).isFalse();
        assertThat(accounts.all()).containsExactly(account("admin", true), account("lan", false));

        accounts.setLocked("lan", true, "ops");
        accounts.changePassword("lan", "băm mới", "ops");

        assertThat(accounts.find("lan"))
                .contains(new Account(
                        "lan",
                        "Tên của lan",
                        "băm mới",
                        false,
                        true,
                        Optional.of(Instant.parse("2026-11-22T02:00:00.123Z"))));
        accounts.setLocked("lan", false, "ops");
        accounts.changePassword("lan", "băm sau", "lan");
        assertThat(journal("lan"))
                .containsExactlyInAnyOrder(
                        "ops: Tạo tài khoản",
                        "ops: Khóa tài khoản",
                        "ops: Đặt lại mật khẩu",
                        "ops: Mở khóa tài khoản",
                        "lan: Đổi mật khẩu");
        assertThatThrownBy(() -> accounts.setLocked("ai-do", true, "ops")).hasMessageContaining("ai-do");
    }

    private static Account account(String name, boolean administrator) {
        return new Account(name, "Tên của " + name, "băm", administrator, false, Optional.empty());
    }

    private List<String> journal(String name) throws SQLException {
        return database().texts("select actor || ': ' || action from journal_entry where subject_id = '" + name + "'");
    }
}
