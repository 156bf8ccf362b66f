/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.access.journal.HeldJournal;
import org.dangvan.access.journal.Origins;
import org.dangvan.base.StoreUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredAccountsTest {

    private final HeldJournal journal = new HeldJournal();

    private static final String HERE = "127.0.0.1";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private final MemoryAccounts store = new MemoryAccounts(clock);
    private final Semaphore slots = new Semaphore(2);
    private final Argon2Passwords passwords = new Argon2Passwords(slots);

    @Test
    void theFirstStartMakesOnePasswordIntoAFileThatOnlyItsOwnerReads() throws IOException {
        Authenticator accounts = start("");
        String password = Files.readString(file()).strip();

        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(accounts.signIn(admin(password))).isEqualTo(accepted());
        start("");
        assertThat(Files.readString(file()).strip()).isEqualTo(password);
        assertThat(store.find("admin").orElseThrow().passwordHash()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void aGivenFirstPasswordIsUsedOnceAndWrittenNowhere() {
        start("do-tinh-cap-cho");

        assertThat(file()).doesNotExist();
        assertThat(start("mot-mat-khau-khac").signIn(admin("do-tinh-cap-cho"))).isEqualTo(accepted());
    }

    @Test
    void aChangedPasswordDeletesTheFileAndEndsTheOldOneAtOnce() throws IOException {
        Authenticator accounts = start("");
        String old = Files.readString(file()).strip();
        accounts.signIn(admin(old));

        assertThat(accounts.changePassword(admin(old), "ngắn")).isInstanceOf(Authenticator.Unfit.class);
        assertThat(accounts.changePassword(admin("sai"), "mật khẩu mới đủ dài"))
                .isInstanceOf(Authenticator.NotSignedIn.class);
        assertThat(accounts.changePassword(admin(old), "mật khẩu mới đủ dài")).isEqualTo(new Authenticator.Changed());
        assertThat(file()).doesNotExist();
        assertThat(accounts.signIn(admin(old))).isEqualTo(new SignIn.Refused());
        assertThat(accounts.signIn(admin("mật khẩu mới đủ dài"))).isEqualTo(accepted());
        start("");
        assertThat(file()).doesNotExist();
    }

    @Test
    void tenWrongPasswordsBlockThatNameFromThatAddressForFiveMinutes() {
        Authenticator accounts = start("do-tinh-cap-cho");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(accounts.signIn(admin("sai " + attempt))).isEqualTo(new SignIn.Refused());
            clock.move(Duration.ofSeconds(1));
        }

        assertThat(accounts.signIn(admin("do-tinh-cap-cho"))).isEqualTo(new SignIn.Blocked(Duration.ofSeconds(290)));
        assertThat(accounts.signIn(new Credentials("admin", "do-tinh-cap-cho", "127.0.0.2")))
                .isEqualTo(accepted());
        clock.move(Duration.ofSeconds(290));
        assertThat(accounts.signIn(admin("do-tinh-cap-cho"))).isEqualTo(accepted());
    }

    @Test
    void anUnknownNameIsRefusedLikeAWrongPassword() {
        assertThat(start("do-tinh-cap-cho").signIn(new Credentials("ai-do", "gì đó", HERE)))
                .isEqualTo(new SignIn.Refused());
    }

    @Test
    void aRightPasswordIsRememberedForAMinuteAtMost() {
        Authenticator accounts = start("do-tinh-cap-cho");
        accounts.signIn(admin("do-tinh-cap-cho"));
        store.changePassword("admin", new Argon2Passwords().hash("đã đổi ở nút khác"), "admin");

        clock.move(Duration.ofSeconds(59));
        assertThat(accounts.signIn(admin("do-tinh-cap-cho"))).isEqualTo(accepted());
        clock.move(Duration.ofSeconds(1));
        assertThat(accounts.signIn(admin("do-tinh-cap-cho"))).isEqualTo(new SignIn.Refused());
    }

    @Test
    void aNameThatCannotBeIsRefusedAndTheStoreNotAsked() {
        Authenticator accounts = start("do-tinh-cap-cho");
        store.asked.clear();

        for (String name : List.of("x".repeat(101), "ad\u0000min", "ad\nmin", "ad\ud800min")) {
            assertThat(accounts.signIn(new Credentials(name, "gì đó", HERE))).isEqualTo(new SignIn.Refused());
        }
        accounts.signIn(new Credentials("x".repeat(100), "gì đó", HERE));

        assertThat(store.asked).containsExactly("x".repeat(100));
    }

    @Test
    void aHundredWrongPasswordsBlockTheirAddressWhateverTheName() {
        Authenticator accounts = start("do-tinh-cap-cho");
        String far = "192.0.2.1";
        for (int attempt = 0; attempt < 100; attempt++) {
            // Names that cannot be are counted too, ten for all of them.
            String name = attempt < 10 ? "x".repeat(101 + attempt) : "ai-do-" + attempt;
            assertThat(accounts.signIn(new Credentials(name, "sai", far))).isEqualTo(new SignIn.Refused());
        }

        assertThat(accounts.signIn(new Credentials("admin", "do-tinh-cap-cho", far)))
                .isEqualTo(new SignIn.Blocked(Duration.ofMinutes(5)));
        assertThat(accounts.signIn(new Credentials("admin", "do-tinh-cap-cho", "192.0.2.2")))
                .isEqualTo(accepted());
        clock.move(Duration.ofMinutes(5));
        assertThat(accounts.signIn(new Credentials("ai-do-11", "sai", far))).isEqualTo(new SignIn.Refused());
    }

    @Test
    void whoeverFindsNoTurnIsAskedToComeBackSoonAndNothingIsCounted() {
        Authenticator accounts = start("do-tinh-cap-cho");
        slots.acquireUninterruptibly(2);
        SignIn.Blocked busy = new SignIn.Blocked(Duration.ofSeconds(2));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(accounts.signIn(admin("do-tinh-cap-cho"))).isEqualTo(busy);
            assertThat(accounts.signIn(new Credentials("ai-do", "sai", HERE))).isEqualTo(busy);
        });

        slots.release(2);
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(accounts.signIn(new Credentials("ai-do", "sai", HERE))).isEqualTo(new SignIn.Refused());
        }
    }

    @Test
    void attemptsAtTheSameTimeAreNoMoreThanTen() throws Exception {
        Authenticator accounts = start("do-tinh-cap-cho");
        ExecutorService hands = Executors.newFixedThreadPool(30);
        try {
            List<Callable<SignIn>> attempts = IntStream.range(0, 30)
                    .<Callable<SignIn>>mapToObj(at -> () -> accounts.signIn(admin("sai " + at)))
                    .toList();
            int refused = 0;
            for (Future<SignIn> attempt : hands.invokeAll(attempts)) {
                refused += attempt.get() instanceof SignIn.Refused ? 1 : 0;
            }
            assertThat(refused).isBetween(1, 10);
        } finally {
            hands.shutdownNow();
        }
    }

    /** A system with many connections finds its password forgotten on all of them at once, every minute. */
    @Test
    void theSameRightPasswordOnManyConnectionsIsComparedOnceAndBlocksNobody() throws Exception {
        Authenticator accounts = start("do-tinh-cap-cho");
        store.asked.clear();
        ExecutorService hands = Executors.newFixedThreadPool(64);
        try {
            List<Callable<SignIn>> requests = Collections.nCopies(64, () -> accounts.signIn(admin("do-tinh-cap-cho")));
            for (Future<SignIn> request : hands.invokeAll(requests)) {
                assertThat(request.get()).isEqualTo(accepted());
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(store.asked).hasSizeLessThan(5);
    }

    @Test
    void aStoreThatIsAwayCountsNothing() {
        Authenticator accounts = start("do-tinh-cap-cho");
        store.away = true;
        for (int attempt = 0; attempt < 11; attempt++) {
            assertThatThrownBy(() -> accounts.signIn(admin("do-tinh-cap-cho")))
                    .isInstanceOf(StoreUnavailableException.class);
        }
        store.away = false;

        assertThat(accounts.signIn(admin("do-tinh-cap-cho"))).isEqualTo(accepted());
    }

    @Test
    void theJournalIsToldWhoSignedInFromWhereOnceAMinute() {
        Authenticator accounts = start("do-tinh-cap-cho");
        from("web 10.0.0.7", () -> accounts.signIn(admin("do-tinh-cap-cho")));
        from("rest 10.0.0.7", () -> accounts.signIn(admin("do-tinh-cap-cho")));
        from("rest 10.0.0.7", () -> accounts.signIn(admin("do-tinh-cap-cho")));
        assertThat(journal.lines)
                .containsExactly(
                        "admin | SIGNED_IN | admin | web 10.0.0.7", "admin | SIGNED_IN | admin | rest 10.0.0.7");
        clock.move(Duration.ofSeconds(60));
        from("rest 10.0.0.7", () -> accounts.signIn(admin("do-tinh-cap-cho")));
        assertThat(journal.lines).hasSize(3);
    }

    @Test
    void everyWrongPasswordIsInTheJournalAndNoNameThatIsNone() {
        Authenticator accounts = start("do-tinh-cap-cho");
        for (int attempt = 0; attempt < 12; attempt++) {
            accounts.signIn(admin("sai " + attempt));
        }
        accounts.signIn(new Credentials("do-tinh-cap-cho", "x", HERE));
        accounts.signIn(new Credentials("mật khẩu gõ nhầm ô", "x", HERE));

        assertThat(journal.lines.subList(0, 10)).containsOnly("admin | SIGN_IN_REFUSED | admin | ");
        // Of what is blocked the first is told.
        assertThat(journal.lines.subList(10, 13))
                .containsOnly("(không có tài khoản) | SIGN_IN_REFUSED | (không có tài khoản) | ");
        assertThat(journal.lines).hasSize(13);
    }

    @Test
    void whatTheJournalCannotTellIsNotDone() {
        Authenticator accounts = start("do-tinh-cap-cho");
        journal.away = true;
        assertThatThrownBy(() -> accounts.signIn(admin("do-tinh-cap-cho")))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> accounts.signIn(admin("do-tinh-cap-cho")))
                .isInstanceOf(StoreUnavailableException.class);
        journal.away = false;
        assertThat(accounts.signIn(admin("do-tinh-cap-cho"))).isEqualTo(accepted());
        assertThat(journal.lines).hasSize(1);
    }

    private void from(String origin, Runnable work) {
        try (Origins.Request here = journal.origins.at(origin, "")) {
            assertThat(here).isNotNull();
            work.run();
        }
    }

    @Test
    void thePasswordOfAFasterNodeStaysWhereItIs() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "của nút kia");
        store.fasterNode = true;

        start("");

        assertThat(file()).hasContent("của nút kia");
        assertThat(file().getParent()).isDirectoryNotContaining(path -> !path.equals(file()));
    }

    private Authenticator start(String initialPassword) {
        return new StoredAccounts(
                store,
                new SignInTrail(journal, journal.origins, clock),
                clock,
                passwords,
                initialPassword,
                Optional.of(file()));
    }

    private Path file() {
        return folder.resolve("data/initial-admin-password");
    }

    private static Credentials admin(String password) {
        return new Credentials("Admin ", password, HERE);
    }

    private static SignIn accepted() {
        return new SignIn.Accepted(new Actor("admin", "Quản trị hệ thống"));
    }
}
