/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.net.URI;

/** Where callers reach the interface, as the settings say it: what a request claims of its host is not believed. */
record PublicUrl(String origin) {

    private static final String API = "/api/v1/";

    /** The address that people use, or, where none is set, the one on which the platform listens. */
    static PublicUrl of(String publicUrl, String address, int port) {
        String stripped = publicUrl.strip().replaceAll("/+$", "");
        String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
        return new PublicUrl(stripped.isEmpty() ? "http://" + host + ":" + port : stripped);
    }

    /** The absolute address of the interface, without a slash at its end. */
    String base() {
        return origin + API.substring(0, API.length() - 1);
    }

    /** The absolute address of a path below the interface, for instance {@code petitions/…}. */
    URI of(String path) {
        return URI.create(origin + API + path);
    }
}
