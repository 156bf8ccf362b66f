/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signs people in and changes their passwords. Safe for concurrent calls.
 *
 * <p>A password that was right is not computed again for 60 seconds, so that clients may send it with every request;
 * otherwise a call takes about a tenth of a second on purpose, and 2 seconds at most. Ten wrong passwords for one name from
 * one address within 5 minutes block that pair until the oldest of them is 5 minutes old; a hundred from one address,
 * whatever the name, block that address. A locked account is refused like a wrong password. Loopback is exempt from the hundred: there a proxy speaks for everybody.
 */
@ProviderType
public interface Authenticator {

    /** Looks at the credentials. */
    SignIn signIn(Credentials credentials);

    /**
     * Changes a password after looking at the old one.
     *
     * @param credentials name and present password
     * @param newPassword password wanted
     */
    PasswordChange changePassword(Credentials credentials, String newPassword);

    /**
     * Whether a session that this account opened may go on. It may not once the account was locked or given another
     * password since; told at once on this node, after 60 seconds at most on others. While the store is away, what was
     * known last holds. Cheap enough to be asked with every request.
     *
     * @param since when the session was opened
     */
    boolean maySessionGoOn(Actor actor, Instant since);

    /** What comes of changing a password. */
    sealed interface PasswordChange {}

    /** The new password holds from now on. */
    record Changed() implements PasswordChange {}

    /**
     * The new password is not good enough.
     *
     * @param reason why, in Vietnamese
     */
    record Unfit(String reason) implements PasswordChange {}

    /**
     * The present password was not accepted.
     *
     * @param signIn what came of signing in with it
     */
    record NotSignedIn(SignIn signIn) implements PasswordChange {}
}
