/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import javax.servlet.http.HttpServletResponse;

/** What browsers are told about every answer of the console. */
final class Headers {

    /** Nothing from elsewhere, nothing inline, nobody's frame. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}

    static void safe(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    /** Pages tell of people: no cache keeps them. */
    static void page(HttpServletResponse response) {
        safe(response);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "HX-Request, Accept-Language, Cookie");
    }

    /** The address of an asset changes with its content. */
    static void asset(HttpServletResponse response) {
        safe(response);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    }
}
