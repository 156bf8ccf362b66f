/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.access.UsedNonces;

/** One account, and nonces as long as the object lives. */
final class OneAccount implements Authenticator, UsedNonces {

    static final String NAME = "lien-thong";
    static final String PASSWORD = "mat-khau-dai";

    private final Set<String> nonces = new HashSet<>();
    private Duration blocked = Duration.ZERO;
    private String lastAddress = "";

    @Override
    public synchronized SignIn signIn(Credentials credentials) {
        lastAddress = credentials.address();
        if (!blocked.isZero()) {
            return new SignIn.Blocked(blocked);
        }
        return credentials.name().equals(NAME) && credentials.password().equals(PASSWORD)
                ? new SignIn.Accepted(new Actor(NAME, "Trục liên thông"))
                : new SignIn.Refused();
    }

    @Override
    public PasswordChange changePassword(Credentials credentials, String newPassword) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean maySessionGoOn(Actor actor, Instant since) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized boolean use(String account, String nonce, Instant until) {
        return nonces.add(account + " " + nonce);
    }

    synchronized void block(Duration time) {
        blocked = time;
    }

    synchronized String lastAddress() {
        return lastAddress;
    }

    synchronized int noncesTaken() {
        return nonces.size();
    }
}
