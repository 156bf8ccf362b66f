/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.WebApplicationException;
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

    private static final String RETRY_AFTER = "Retry-After";

    /** RFC 4918's status, which JAX-RS does not name: the request is understood and cannot be followed. */
    static final Response.StatusType UNPROCESSABLE = new Response.StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Entity";
        }
    };

    static Problem of(Response.StatusType status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, Optional.empty());
    }

    static Problem of(Response.StatusType status, String detail, String field) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, Optional.of(field));
    }

    Response response() {
        Response.ResponseBuilder answer =
                Response.status(status).type(MediaType.valueOf(MEDIA_TYPE)).entity(this);
        retryAfter().ifPresent(seconds -> answer.header(RETRY_AFTER, seconds));
        return answer.build();
    }

    /** The same where no JAX-RS runtime is under way. */
    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        retryAfter().ifPresent(seconds -> response.setHeader(RETRY_AFTER, seconds));
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(this));
    }

    private Optional<String> retryAfter() {
        return status == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                ? Optional.of(Integer.toString(Incident.RETRY_SECONDS))
                : Optional.empty();
    }

    /** This answer as an exception, for where a value is expected. */
    WebApplicationException exception() {
        return new ClientErrorException(detail, response());
    }
}
