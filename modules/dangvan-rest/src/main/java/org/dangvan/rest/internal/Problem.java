/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.casework.api.desk.Flaw;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param type kind of problem; {@code about:blank} says no more than the status does
 * @param title the status in words
 * @param status HTTP status
 * @param detail what happened here, for the person who reads it
 * @param field parameter or property that is to blame, or empty
 * @param errors every field to blame, where several were looked at
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        Optional<String> field,
        Optional<List<FieldProblem>> errors) {

    /**
     * What is wrong with one field.
     *
     * @param field the field to blame
     * @param detail what is wrong with it and what to do
     */
    record FieldProblem(String field, String detail) {}

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

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
        return new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail,
                Optional.empty(),
                Optional.empty());
    }

    static Problem of(Response.StatusType status, String detail, String field) {
        return new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail,
                Optional.of(field),
                Optional.empty());
    }

    static Problem of(Response.StatusType status, List<Flaw> flaws) {
        List<FieldProblem> errors = flaws.stream()
                .map(flaw -> new FieldProblem(flaw.field(), flaw.text(VIETNAMESE)))
                .toList();
        FieldProblem first = errors.get(0);
        return new Problem(
                "about:blank",
                status.getReasonPhrase(),
                status.getStatusCode(),
                first.field() + ": " + first.detail(),
                Optional.of(first.field()),
                Optional.of(errors));
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
