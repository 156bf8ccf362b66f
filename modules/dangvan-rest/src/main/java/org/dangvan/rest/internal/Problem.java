/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.Optional;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param type kind of problem; {@code about:blank} says no more than the status does
 * @param title the status in words
 * @param status HTTP status
 * @param detail what happened here, for the person who reads it
 * @param field parameter or property that is to blame, or empty
 */
record Problem(String type, String title, int status, String detail, Optional<String> field) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, Optional.empty());
    }

    static Problem of(Response.StatusType status, String detail, String field) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, Optional.of(field));
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
