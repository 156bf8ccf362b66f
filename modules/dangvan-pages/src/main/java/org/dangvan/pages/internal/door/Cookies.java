/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Reads and writes one cookie that no script sees and no other site's form brings along.
 *
 * <p>{@code Lax} and not {@code Strict}: officers open links to a petition from letters and chat, and must not find
 * themselves signed out. Forms carry a token of their own.
 */
public final class Cookies {

    private static final int LONGEST = 200;

    private final String name;
    private final boolean secure;

    /**
     * One cookie.
     *
     * @param name its name, used by nobody else; over TLS it is prefixed with {@code __Host-}
     * @param secure whether browsers may send it over TLS only
     */
    public Cookies(String name, boolean secure) {
        // Browsers keep a cookie of this name only from us, over TLS: no neighbour below our domain can plant one.
        this.name = secure ? "__Host-" + name : name;
        this.secure = secure;
    }

    /** What the browser brought. */
    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .findFirst();
    }

    /** Asks the browser to keep {@code value} until it is closed. */
    public void write(HttpServletResponse response, String value) {
        response.addHeader("Set-Cookie", line(value, ""));
    }

    /** Asks the browser to keep {@code value} for a year. */
    public void keep(HttpServletResponse response, String value) {
        response.addHeader("Set-Cookie", line(value, "; Max-Age=31536000"));
    }

    /** Asks the browser to forget it. */
    public void forget(HttpServletResponse response) {
        response.addHeader("Set-Cookie", line("", "; Max-Age=0"));
    }

    // By hand: cookies of Servlet 4 know no SameSite.
    private String line(String value, String age) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + age + (secure ? "; Secure" : "");
    }
}
