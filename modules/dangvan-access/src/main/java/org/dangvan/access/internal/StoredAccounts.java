/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.dangvan.access.Account;
import org.dangvan.access.AccountStore;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.access.internal.Argon2Passwords.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Signs in against the platform's own store; at the first start it makes the account {@code admin}. */
@Component(configurationPid = "org.dangvan.access")
@Designate(ocd = StoredAccounts.Config.class)
public final class StoredAccounts implements Authenticator {

    static final String FIRST_ACCOUNT = "admin";

    /** Read from the environment itself: a configuration would take parts of a password for variables. */
    private static final String GIVEN_PASSWORD = "DANGVAN_ADMIN_PASSWORD";

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_NAME = 100;

    /** Time after which to come again when too many passwords are being compared. */
    private static final Duration BUSY = Duration.ofSeconds(2);

    @ObjectClassDefinition(name = "Đăng Văn: access")
    public @interface Config {
        @AttributeDefinition(
                name = "File of the generated password",
                description = "Written with mode 0600 at the first start, deleted when that password is changed.")
        String initialPasswordFile() default "";
    }

    private final AccountStore accounts;
    private final Argon2Passwords passwords;
    private final WrongPasswords wrong;
    private final VerifiedCredentials verified;
    private final Optional<InitialPassword> initial;

    @Activate
    public StoredAccounts(@Reference AccountStore accounts, Config config) {
        this(
                accounts,
                Clock.systemUTC(),
                new Argon2Passwords(),
                Optional.ofNullable(System.getenv(GIVEN_PASSWORD)).orElse(""),
                config.initialPasswordFile().isBlank()
                        ? Optional.empty()
                        : Optional.of(Path.of(config.initialPasswordFile())));
    }

    StoredAccounts(
            AccountStore accounts,
            Clock clock,
            Argon2Passwords passwords,
            String initialPassword,
            Optional<Path> initialPasswordFile) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.wrong = new WrongPasswords(clock);
        this.verified = new VerifiedCredentials(clock);
        this.initial = initialPasswordFile.map(InitialPassword::new);
        makeFirstAccount(initialPassword);
    }

    private void makeFirstAccount(String given) {
        if (accounts.find(FIRST_ACCOUNT).isPresent() || (given.isBlank() && initial.isEmpty())) {
            return;
        }
        if (!given.isBlank()) {
            addFirst(given);
            return;
        }
        try (InitialPassword.Draft draft = initial.orElseThrow().draft()) {
            // Another node may have been faster; then its password holds, and its file stays as it is.
            if (addFirst(draft.password())) {
                draft.keep();
            }
        }
    }

    private boolean addFirst(String password) {
        return accounts.addFirst(new Account(FIRST_ACCOUNT, "Quản trị hệ thống", passwords.hash(password)));
    }

    @Override
    public SignIn signIn(Credentials credentials) {
        String name = accountName(credentials);
        boolean possible = isPossible(name);
        Optional<Actor> known = possible ? verified.find(name, credentials.password()) : Optional.empty();
        if (known.isPresent()) {
            return new SignIn.Accepted(known.get());
        }
        // Names that cannot be are counted together: they do not fill the memory of names.
        WrongPasswords.Place place = wrong.take(possible ? name : "", credentials.address());
        if (place instanceof WrongPasswords.Attempt attempt) {
            return possible ? look(name, credentials, attempt) : refuse(attempt);
        }
        return new SignIn.Blocked(((WrongPasswords.Full) place).retryAfter());
    }

    private SignIn look(String name, Credentials credentials, WrongPasswords.Attempt attempt) {
        Optional<Account> account;
        Verdict verdict;
        try {
            account = accounts.find(name);
            verdict = compare(credentials.password(), account);
        } catch (RuntimeException | Error away) {
            attempt.undone();
            throw away;
        }
        return switch (verdict) {
            case RIGHT -> {
                attempt.succeeded();
                Actor actor = new Actor(name, account.orElseThrow().displayName());
                verified.add(name, credentials.password(), actor);
                yield new SignIn.Accepted(actor);
            }
            case WRONG -> refuse(attempt);
            case BUSY -> {
                attempt.undone();
                yield new SignIn.Blocked(BUSY);
            }
        };
    }

    private Verdict compare(String password, Optional<Account> account) {
        return account.isEmpty() || password.length() > LONGEST_PASSWORD
                ? passwords.pretend()
                : passwords.matches(password, account.get().passwordHash());
    }

    private static SignIn refuse(WrongPasswords.Attempt attempt) {
        attempt.failed();
        return new SignIn.Refused();
    }

    @Override
    public PasswordChange changePassword(Credentials credentials, String newPassword) {
        SignIn signIn = signIn(credentials);
        if (!(signIn instanceof SignIn.Accepted accepted)) {
            return new NotSignedIn(signIn);
        }
        String name = accepted.actor().name();
        if (newPassword.length() < SHORTEST_PASSWORD || newPassword.length() > LONGEST_PASSWORD) {
            return new Unfit("Mật khẩu mới phải dài từ " + SHORTEST_PASSWORD + " đến " + LONGEST_PASSWORD + " ký tự.");
        }
        if (newPassword.equals(credentials.password()) || newPassword.equalsIgnoreCase(name)) {
            return new Unfit("Mật khẩu mới phải khác mật khẩu cũ và khác tên đăng nhập.");
        }
        accounts.changePassword(name, passwords.hash(newPassword));
        verified.forget(name);
        if (name.equals(FIRST_ACCOUNT)) {
            initial.ifPresent(InitialPassword::delete);
        }
        return new Changed();
    }

    /** Whether an account may be called so; the store is not asked for anything else. */
    private static boolean isPossible(String name) {
        return name.length() <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(letter ->
                                Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE);
    }

    private static String accountName(Credentials credentials) {
        return credentials.name().strip().toLowerCase(Locale.ROOT);
    }
}
