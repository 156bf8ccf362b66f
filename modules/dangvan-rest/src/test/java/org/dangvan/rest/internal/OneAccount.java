/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;

/** Knows {@code admin} with the password {@code mật khẩu}; says that {@code locked} tried too often. */
final class OneAccount implements Authenticator {

    static final String HEADER = header("admin:mật khẩu");

    static String header(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public SignIn signIn(Credentials credentials) {
        if (credentials.name().equals("locked")) {
            return new SignIn.Blocked(Duration.ofSeconds(120));
        }
        return credentials.name().equals("admin") && credentials.password().equals("mật khẩu")
                ? new SignIn.Accepted(new Actor("admin", "Quản trị"))
                : new SignIn.Refused();
    }

    @Override
    public PasswordChange changePassword(Credentials credentials, String newPassword) {
        return new Unfit("không đổi trong phép thử");
    }

    @Override
    public boolean maySessionGoOn(Actor actor, Instant since) {
        return true;
    }
}
