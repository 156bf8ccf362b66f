/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dangvan.access.Account;
import org.dangvan.access.AccountStore;
import org.dangvan.access.Accounts;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.access.internal.Argon2Passwords.Verdict;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.Origins;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Signs in against the platform's own store; at the first start it makes the account {@code admin}. */
@Component(
        service = {Authenticator.class, Accounts.class},
        configurationPid = "org.dangvan.access")
@Designate(ocd = StoredAccounts.Config.class)
public final class StoredAccounts implements Authenticator, Accounts {

    static final String FIRST_ACCOUNT = "admin";

    /** Read from the environment itself: a configuration would take parts of a password for variables. */
    private static final String GIVEN_PASSWORD = "DANGVAN_ADMIN_PASSWORD";

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
    private final Standings standings;
    private final SignInTrail trail;
    private final UnderWay underWay = new UnderWay();
    private final Optional<InitialPassword> initial;

    @Activate
    public StoredAccounts(
            @Reference AccountStore accounts, @Reference Journal journal, @Reference Origins origins, Config config) {
        this(
                accounts,
                new SignInTrail(journal, origins, Clock.systemUTC()),
                Clock.systemUTC(),
                new Argon2Passwords(),
                Optional.ofNullable(System.getenv(GIVEN_PASSWORD)).orElse(""),
                config.initialPasswordFile().isBlank()
                        ? Optional.empty()
                        : Optional.of(Path.of(config.initialPasswordFile())));
    }

    StoredAccounts(
            AccountStore accounts,
            SignInTrail trail,
            Clock clock,
            Argon2Passwords passwords,
            String initialPassword,
            Optional<Path> initialPasswordFile) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.wrong = new WrongPasswords(clock);
        this.verified = new VerifiedCredentials(clock);
        this.standings = new Standings(accounts, clock);
        this.trail = trail;
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
        return accounts.addFirst(new Account(
                FIRST_ACCOUNT, "Quản trị hệ thống", passwords.hash(password), true, false, Optional.empty()));
    }

    @Override
    public SignIn signIn(Credentials credentials) {
        String name = accountName(credentials.name());
        boolean possible = PasswordRules.isPossible(name);
        if (!possible) {
            return attempt(name, false, credentials);
        }
        String password = credentials.password();
        Supplier<Optional<Actor>> remembered = () -> verified.find(name, password);
        SignIn answer = remembered
                .get()
                .<SignIn>map(SignIn.Accepted::new)
                .orElseGet(() -> underWay.signIn(
                        verified.digest(name, password), remembered, () -> attempt(name, true, credentials)));
        if (answer instanceof SignIn.Accepted) {
            trail.accepted(name);
        }
        return answer;
    }

    private SignIn attempt(String name, boolean possible, Credentials credentials) {
        // Names that cannot be are counted together: they do not fill the memory of names.
        WrongPasswords.Place place = wrong.take(possible ? name : "", credentials.address());
        if (place instanceof WrongPasswords.Attempt attempt) {
            return possible ? look(name, credentials, attempt) : refuse(attempt, Optional.empty());
        }
        trail.blocked();
        return new SignIn.Blocked(((WrongPasswords.Full) place).retryAfter());
    }

    private SignIn look(String name, Credentials credentials, WrongPasswords.Attempt attempt) {
        Optional<Account> account;
        Verdict verdict;
        long changes = verified.changes();
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
                verified.add(name, credentials.password(), actor, changes);
                yield new SignIn.Accepted(actor);
            }
            case WRONG -> refuse(attempt, account);
            case BUSY -> {
                attempt.undone();
                yield new SignIn.Blocked(BUSY);
            }
        };
    }

    private Verdict compare(String password, Optional<Account> account) {
        return account.isEmpty() || account.get().locked() || password.length() > PasswordRules.LONGEST
                ? passwords.pretend()
                : passwords.matches(password, account.get().passwordHash());
    }

    private SignIn refuse(WrongPasswords.Attempt attempt, Optional<Account> account) {
        attempt.failed();
        trail.refused(account.map(Account::name));
        return new SignIn.Refused();
    }

    @Override
    public PasswordChange changePassword(Credentials credentials, String newPassword) {
        SignIn signIn = signIn(credentials);
        if (!(signIn instanceof SignIn.Accepted accepted)) {
            return new NotSignedIn(signIn);
        }
        String name = accepted.actor().name();
        Optional<String> fault = newPassword.equals(credentials.password())
                ? Optional.of("Mật khẩu mới phải khác mật khẩu cũ.")
                : PasswordRules.fault(newPassword, name);
        if (fault.isPresent()) {
            return new Unfit(fault.get());
        }
        setPassword(name, newPassword, name);
        return new Changed();
    }

    private void setPassword(String name, String password, String actor) {
        accounts.changePassword(name, passwords.hash(password), actor);
        forget(name);
        if (name.equals(FIRST_ACCOUNT)) {
            initial.ifPresent(InitialPassword::delete);
        }
    }

    /** After the store has the change, so that nobody remembers what was before. */
    private void forget(String name) {
        verified.forget(name);
        standings.forget(name);
    }

    @Override
    public boolean maySessionGoOn(Actor actor, Instant since) {
        return standings.of(actor.name()).lets(since);
    }

    @Override
    public List<Profile> all() {
        return accounts.all().stream().map(StoredAccounts::profile).toList();
    }

    @Override
    public Optional<Profile> find(String name) {
        return stored(name).map(StoredAccounts::profile);
    }

    @Override
    public Outcome add(Profile wanted, Optional<String> password, String actor) {
        String name = accountName(wanted.name());
        String chosen = password.orElseGet(PasswordRules::generate);
        Optional<String> fault =
                PasswordRules.nameFault(name, wanted.displayName()).or(() -> PasswordRules.fault(chosen, name));
        if (fault.isPresent()) {
            return new NotDone(fault.get());
        }
        Account account = new Account(
                name,
                wanted.displayName().strip(),
                passwords.hash(chosen),
                wanted.administrator(),
                false,
                Optional.empty());
        return accounts.add(account, actor)
                ? done(password, chosen)
                : new NotDone("Đã có tài khoản “" + name + "”. Hãy chọn tên đăng nhập khác.");
    }

    @Override
    public Outcome resetPassword(String typed, Optional<String> password, String actor) {
        Optional<Account> account = stored(typed);
        if (account.isEmpty()) {
            return unknown(typed);
        }
        String name = account.get().name();
        String chosen = password.orElseGet(PasswordRules::generate);
        Optional<String> fault = PasswordRules.fault(chosen, name);
        if (fault.isPresent()) {
            return new NotDone(fault.get());
        }
        setPassword(name, chosen, actor);
        return done(password, chosen);
    }

    @Override
    public Outcome lock(String name, String actor) {
        return setLocked(name, true, actor);
    }

    @Override
    public Outcome unlock(String name, String actor) {
        return setLocked(name, false, actor);
    }

    private Outcome setLocked(String typed, boolean locked, String actor) {
        Optional<Account> account = stored(typed);
        if (account.isEmpty()) {
            return unknown(typed);
        }
        String name = account.get().name();
        if (account.get().locked() == locked) {
            return new NotDone("Tài khoản “" + name + (locked ? "” đã bị khóa từ trước." : "” không bị khóa."));
        }
        accounts.setLocked(name, locked, actor);
        forget(name);
        return new Done(Optional.empty());
    }

    private Optional<Account> stored(String typed) {
        return Optional.of(accountName(typed)).filter(PasswordRules::isPossible).flatMap(accounts::find);
    }

    private static Outcome unknown(String typed) {
        return new NotDone("Không có tài khoản “" + typed + "”. Hãy xem danh sách bằng dangvan:users list.");
    }

    private static Outcome done(Optional<String> given, String password) {
        return new Done(given.isPresent() ? Optional.empty() : Optional.of(password));
    }

    private static Profile profile(Account account) {
        return new Profile(account.name(), account.displayName(), account.administrator(), account.locked());
    }

    private static String accountName(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }
}
