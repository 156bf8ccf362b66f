/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.webconsole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.felix.webconsole.WebConsoleSecurityProvider3;
import org.dangvan.access.Accounts;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;

/**
 * Lets administrators in, by HTTP Basic and the platform's own passwords, and nobody else. Requests that another site has
 * made a browser send are turned away: it would send the password along.
 */
@SuppressWarnings("deprecation") // Its successor speaks jakarta.servlet, which this platform does not have.
final class Gate implements WebConsoleSecurityProvider3 {

    /** The console's pages bring scripts and styles within the page; what comes from elsewhere stays out. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " form-action 'self'; frame-ancestors 'none'";

    private static final String SCHEME = "Basic ";
    private static final int TOO_MANY_REQUESTS = 429;

    private final Authenticator authenticator;
    private final Accounts accounts;

    Gate(Authenticator authenticator, Accounts accounts) {
        this.authenticator = authenticator;
        this.accounts = accounts;
    }

    @Override
    public boolean authenticate(HttpServletRequest request, HttpServletResponse response) {
        boolean in = admits(request, response);
        if (!in) {
            try {
                // An answer that is still open would become a bare 403 in the container.
                response.flushBuffer();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return in;
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (!isOwn(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        SignIn signIn = credentials(request).map(authenticator::signIn).orElseGet(SignIn.Refused::new);
        if (signIn instanceof SignIn.Accepted accepted) {
            String name = accepted.actor().name();
            if (isAdministrator(name)) {
                request.setAttribute(USER_ATTRIBUTE, name);
                return true;
            }
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (signIn instanceof SignIn.Blocked blocked) {
            response.setHeader("Retry-After", Long.toString(blocked.retryAfter().toSeconds() + 1));
            response.setStatus(TOO_MANY_REQUESTS);
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Dang Van\", charset=\"UTF-8\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
        return false;
    }

    private boolean isAdministrator(String name) {
        return accounts.find(name)
                .filter(profile -> profile.administrator() && !profile.locked())
                .isPresent();
    }

    /** Browsers say whose page made them ask; those that do not still say it of every form they send. */
    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            // A link may lead here, but what was not clicked here changes nothing.
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin == null || origin.replaceFirst("^https?://", "").equals(host);
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

    /** Signs in with the console's own form: there is none, only {@link #authenticate}. */
    @Override
    public Object authenticate(String name, String password) {
        throw new UnsupportedOperationException("a name and a password without an address are not looked at");
    }

    /** Whoever is in is an administrator. */
    @Override
    public boolean authorize(Object user, String role) {
        return true;
    }

    /** Nothing is kept between two requests. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Dang Van\", charset=\"UTF-8\"");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
