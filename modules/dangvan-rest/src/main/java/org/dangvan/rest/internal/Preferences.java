/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.core.HttpHeaders;

/** What a caller prefers (RFC 7240). */
final class Preferences {

    static final String APPLIED = "Preference-Applied";
    static final String ASYNCHRONOUS = "respond-async";

    private Preferences() {}

    /** Whether the caller prefers to come back for the result. */
    static boolean asynchronous(HttpHeaders headers) {
        return Optional.ofNullable(headers.getRequestHeader("Prefer")).orElse(List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split("[,;]", -1)))
                .anyMatch(preference ->
                        preference.strip().toLowerCase(Locale.ROOT).equals(ASYNCHRONOUS));
    }
}
