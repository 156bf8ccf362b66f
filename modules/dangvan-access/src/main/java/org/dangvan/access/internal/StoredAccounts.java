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

    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;

    @ObjectClassDefinition(name = "Đăng Văn: access")
    public @interface Config {
        @AttributeDefinition(
                name = "Password of the first account",
                description = "Used once, when the store has no account; when empty, one is generated into the file.")
        String initialPassword() default "";

        @AttributeDefinition(
                name = "File of the generated password",
                description = "Written with mode 0600 at the first start, deleted when that password is changed.")
        String initialPasswordFile() default "";
    }

    private final AccountStore accounts;
    private final Argon2Passwords passwords = new Argon2Passwords();
    private final WrongPasswords wrong;
    private final VerifiedCredentials verified;
    private final Optional<InitialPassword> initial;

    @Activate
    public StoredAccounts(@Reference AccountStore accounts, Config config) {
        this(
                accounts,
                Clock.systemUTC(),
                config.initialPassword(),
                config.initialPasswordFile().isBlank()
                        ? Optional.empty()
                        : Optional.of(Path.of(config.initialPasswordFile())));
    }

    StoredAccounts(AccountStore accounts, Clock clock, String initialPassword, Optional<Path> initialPasswordFile) {
        this.accounts = accounts;
        this.wrong = new WrongPasswords(clock);
        this.verified = new VerifiedCredentials(clock);
        this.initial = initialPasswordFile.map(InitialPassword::new);
        makeFirstAccount(initialPassword);
    }

    private void makeFirstAccount(String given) {
        if (accounts.find(FIRST_ACCOUNT).isPresent() || (given.isBlank() && initial.isEmpty())) {
            return;
        }
        String password = given.isBlank() ? initial.orElseThrow().make() : given;
        accounts.addFirst(new Account(FIRST_ACCOUNT, "Quản trị hệ thống", passwords.hash(password)));
    }

    @Override
    public SignIn signIn(Credentials credentials) {
        String name = accountName(credentials);
        Optional<Actor> known = verified.find(name, credentials.password());
        if (known.isPresent()) {
            return new SignIn.Accepted(known.get());
        }
        Optional<Duration> blocked = wrong.blockedFor(name, credentials.address());
        if (blocked.isPresent()) {
            return new SignIn.Blocked(blocked.get());
        }
        return look(name, credentials);
    }

    private SignIn look(String name, Credentials credentials) {
        Optional<Account> account = accounts.find(name);
        boolean fits = credentials.password().length() <= LONGEST_PASSWORD;
        if (account.isEmpty() || !fits) {
            passwords.pretend("");
        } else if (passwords.matches(credentials.password(), account.get().passwordHash())) {
            Actor actor = new Actor(name, account.get().displayName());
            wrong.succeeded(name, credentials.address());
            verified.add(name, credentials.password(), actor);
            return new SignIn.Accepted(actor);
        }
        wrong.failed(name, credentials.address());
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

    private static String accountName(Credentials credentials) {
        return credentials.name().strip().toLowerCase(Locale.ROOT);
    }
}
