/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dangvan.access.Accounts;
import org.dangvan.access.Actor;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.access.journal.HeldJournal;
import org.junit.jupiter.api.Test;

class LockedAccountTest {

    private final HeldJournal journal = new HeldJournal();

    private static final Actor LAN = new Actor("lan", "Nguyễn Thị Lan");
    private static final String PASSWORD = "mật khẩu của Lan";

    private final MovableClock clock = new MovableClock();
    private final MemoryAccounts store = new MemoryAccounts(clock);
    private final StoredAccounts accounts = new StoredAccounts(
            store,
            new SignInTrail(journal, journal.origins, clock),
            clock,
            new Argon2Passwords(),
            "do-tinh-cap-cho",
            Optional.empty());

    @Test
    void theFirstAccountIsAnAdministratorAndOthersAreWhatWasAskedFor() {
        addLan();

        assertThat(accounts.all())
                .containsExactly(
                        new Accounts.Profile("admin", "Quản trị hệ thống", true, false),
                        new Accounts.Profile("lan", "Nguyễn Thị Lan", false, false));
    }

    @Test
    void aLockedAccountCannotSignInThoughItsPasswordWasRightAMomentAgo() {
        addLan();
        assertThat(signIn(PASSWORD)).isEqualTo(new SignIn.Accepted(LAN));

        assertThat(accounts.lock(" LAN", "ops")).isEqualTo(new Accounts.Done(Optional.empty()));

        assertThat(signIn(PASSWORD)).isEqualTo(new SignIn.Refused());
        accounts.unlock("lan", "ops");
        assertThat(signIn(PASSWORD)).isEqualTo(new SignIn.Accepted(LAN));
    }

    @Test
    void aLockThatComesWhileThePasswordIsComparedIsNotOvertaken() {
        addLan();
        store.whileAsked = () -> {
            store.whileAsked = () -> {};
            accounts.lock("lan", "ops");
        };
        signIn(PASSWORD);

        assertThat(signIn(PASSWORD)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void aLockEndsSessionsAtOnceAndUnlockingRevivesNone() {
        addLan();
        Instant opened = clock.instant();
        clock.move(Duration.ofSeconds(5));
        assertThat(accounts.maySessionGoOn(LAN, opened)).isTrue();

        accounts.lock("lan", "ops");
        assertThat(accounts.maySessionGoOn(LAN, opened)).isFalse();
        accounts.unlock("lan", "ops");

        assertThat(accounts.maySessionGoOn(LAN, opened)).isFalse();
        assertThat(accounts.maySessionGoOn(LAN, clock.instant())).isTrue();
    }

    @Test
    void aLockOnAnotherNodeEndsSessionsWithinAMinute() {
        addLan();
        Instant opened = clock.instant();
        assertThat(accounts.maySessionGoOn(LAN, opened)).isTrue();
        store.setLocked("lan", true, "ops");

        clock.move(Duration.ofSeconds(60));

        assertThat(accounts.maySessionGoOn(LAN, opened)).isFalse();
    }

    @Test
    void aStoreThatIsAwayEndsNoSession() {
        addLan();
        store.away = true;

        assertThat(accounts.maySessionGoOn(LAN, clock.instant())).isTrue();
    }

    @Test
    void aNewPasswordEndsTheOldOneAndItsSessions() {
        addLan();
        Instant opened = clock.instant();
        clock.move(Duration.ofSeconds(5));
        signIn(PASSWORD);

        String made = ((Accounts.Done) accounts.resetPassword("lan", Optional.empty(), "ops"))
                .generated()
                .orElseThrow();

        assertThat(made).hasSize(20);
        assertThat(signIn(PASSWORD)).isEqualTo(new SignIn.Refused());
        assertThat(signIn(made)).isEqualTo(new SignIn.Accepted(LAN));
        assertThat(accounts.maySessionGoOn(LAN, opened)).isFalse();
        assertThat(new Accounts.Done(Optional.of(made)))
                .doesNotHaveToString(made)
                .hasToString("Done");
    }

    @Test
    void whatCannotBeDoneIsToldInWords() {
        addLan();

        assertThat(add("lan", "Lan khác", PASSWORD)).asString().contains("Đã có tài khoản “lan”");
        assertThat(add("Lan Anh", "Lan Anh", PASSWORD)).asString().contains("Tên đăng nhập chỉ gồm");
        assertThat(add("anh", " ", PASSWORD)).asString().contains("Hãy ghi họ tên");
        assertThat(add("anh", "Anh", "ngắn")).asString().contains("Mật khẩu mới phải dài");
        assertThat(accounts.lock("ai-do", "ops")).asString().contains("Không có tài khoản “ai-do”");
        assertThat(accounts.unlock("lan", "ops")).asString().contains("không bị khóa");
        assertThat(accounts.all()).hasSize(2);
    }

    private void addLan() {
        assertThat(add("Lan", "Nguyễn Thị Lan", PASSWORD)).isEqualTo(new Accounts.Done(Optional.empty()));
    }

    private Accounts.Outcome add(String name, String displayName, String password) {
        return accounts.add(new Accounts.Profile(name, displayName, false, false), Optional.of(password), "ops");
    }

    private SignIn signIn(String password) {
        return accounts.signIn(new Credentials("lan", password, "127.0.0.1"));
    }
}
