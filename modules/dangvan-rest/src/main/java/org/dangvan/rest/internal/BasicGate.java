/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.Response;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;

/**
 * Lets in who signs in by HTTP Basic, and nobody else: no cookie opens this interface. A browser that was asked for a
 * password would send it along with requests made by other sites; those are turned away by what the browser says of
 * their origin.
 */
final class BasicGate {

    private static final String SCHEME = "Basic ";

    private final Authenticator authenticator;

    BasicGate(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    /** The request under the name of who is signed in; empty when it was answered here. */
    Optional<HttpServletRequest> admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            Problem.of(Response.Status.FORBIDDEN, Words.of("cross-site")).write(request, response);
            return Optional.empty();
        }
        Optional<Credentials> credentials = credentials(request);
        if (credentials.isEmpty()) {
            challenge(request, response);
            return Optional.empty();
        }
        SignIn signIn = authenticator.signIn(credentials.get());
        if (signIn instanceof SignIn.Accepted accepted) {
            return Optional.of(new SignedInRequest(request, accepted.actor()));
        }
        if (signIn instanceof SignIn.Blocked blocked) {
            int seconds = Math.toIntExact(blocked.retryAfter().toSeconds()) + 1;
            Problem.of(Response.Status.TOO_MANY_REQUESTS, Words.of("sign-in-blocked", seconds))
                    .after(seconds)
                    .write(request, response);
        } else {
            challenge(request, response);
        }
        return Optional.empty();
    }

    private static Optional<Credentials> credentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(
                            pair.substring(0, colon), pair.substring(colon + 1), request.getRemoteAddr()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static void challenge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Dang Van\", charset=\"UTF-8\"");
        Problem.of(Response.Status.UNAUTHORIZED, Words.of("sign-in")).write(request, response);
    }

    /** A request with the name of who is signed in. */
    private static final class SignedInRequest extends HttpServletRequestWrapper {

        private final Actor actor;

        SignedInRequest(HttpServletRequest request, Actor actor) {
            super(request);
            this.actor = actor;
        }

        @Override
        public Principal getUserPrincipal() {
            return actor::name;
        }

        @Override
        public String getRemoteUser() {
            return actor.name();
        }
    }
}
