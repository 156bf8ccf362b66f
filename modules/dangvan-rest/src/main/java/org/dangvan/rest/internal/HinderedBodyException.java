/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import javax.ws.rs.core.Response;

/** A body that is not read to its end: it comes too slowly, or too many come slowly at the same time. */
@SuppressWarnings("serial")
final class HinderedBodyException extends IOException {

    private static final int RETRY_SECONDS = 5;

    private final boolean crowded;

    HinderedBodyException(boolean crowded) {
        super(crowded ? "too many bodies at once" : "body too slow");
        this.crowded = crowded;
    }

    Problem problem() {
        return crowded
                ? Problem.of(Response.Status.SERVICE_UNAVAILABLE, Words.of("too-crowded"))
                        .after(RETRY_SECONDS)
                : Problem.of(Response.Status.REQUEST_TIMEOUT, Words.of("too-slow"));
    }
}
