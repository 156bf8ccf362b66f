/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.casework.api.desk.Flaw;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param status HTTP status
 * @param detail what happened here and what to do, for the person who reads it
 * @param errors every field to blame, where there is one
 * @param retryAfter seconds after which it is worth another try
 */
record Problem(Response.StatusType status, Words detail, List<Fault> errors, OptionalInt retryAfter) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final MediaType TYPE = MediaType.valueOf(MEDIA_TYPE);
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

    /** One field to blame: parameter, header or property, and what is wrong with it. */
    record Fault(String field, Words detail) {}

    static Problem of(Response.StatusType status, Words detail) {
        boolean away = status.getStatusCode() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
        return new Problem(
                status, detail, List.of(), away ? OptionalInt.of(Incident.RETRY_SECONDS) : OptionalInt.empty());
    }

    static Problem of(Response.StatusType status, Words detail, String field) {
        return new Problem(status, detail, List.of(new Fault(field, detail)), OptionalInt.empty());
    }

    static Problem of(Response.StatusType status, Words detail, List<Fault> errors) {
        return new Problem(status, detail, List.copyOf(errors), OptionalInt.empty());
    }

    /** With a text in Vietnamese alone. */
    static Problem of(Response.StatusType status, String detail) {
        return of(status, Words.verbatim(detail));
    }

    /** With a text in Vietnamese alone. */
    static Problem of(Response.StatusType status, String detail, String field) {
        return of(status, Words.verbatim(detail), field);
    }

    static Problem of(Response.StatusType status, List<Flaw> flaws) {
        Flaw first = flaws.get(0);
        return new Problem(
                status,
                locale -> first.field() + ": " + first.text(locale),
                flaws.stream().map(flaw -> new Fault(flaw.field(), flaw::text)).toList(),
                OptionalInt.empty());
    }

    Problem after(int seconds) {
        return new Problem(status, detail, errors, OptionalInt.of(seconds));
    }

    Response response() {
        Response.ResponseBuilder answer = Response.status(status).type(TYPE).entity(this);
        retryAfter.ifPresent(seconds -> answer.header(RETRY_AFTER, seconds));
        return answer.build();
    }

    /** The same where no JAX-RS runtime is under way. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = Words.preferred(
                Optional.ofNullable(request.getHeader("Accept-Language")).orElse(""));
        response.setStatus(status.getStatusCode());
        response.setContentType(MEDIA_TYPE);
        response.setHeader("Content-Language", language(language).toLanguageTag());
        response.setHeader("Vary", "Accept-Language");
        retryAfter.ifPresent(seconds -> response.setHeader(RETRY_AFTER, Integer.toString(seconds)));
        byte[] body = Json.mapper().writeValueAsBytes(in(language));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** This answer as an exception, for where a value is expected. */
    WebApplicationException exception() {
        return new WebApplicationException(detail.in(Words.VIETNAMESE), response());
    }

    /** The language that a caller who prefers this one reads: what comes from packs and registers is Vietnamese alone. */
    Locale language(Locale preferred) {
        return detail.in(preferred).equals(detail.in(Words.VIETNAMESE)) ? Words.VIETNAMESE : preferred;
    }

    /** As it is written. */
    ProblemJson in(Locale language) {
        List<ProblemJson.Fault> faults = errors.stream()
                .map(fault ->
                        new ProblemJson.Fault(fault.field(), fault.detail().in(language)))
                .toList();
        return new ProblemJson(
                "about:blank",
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail.in(language),
                faults.stream().findFirst().map(ProblemJson.Fault::field),
                faults.isEmpty() ? Optional.empty() : Optional.of(faults));
    }

    @JsonValue
    ProblemJson inVietnamese() {
        return in(Words.VIETNAMESE);
    }
}
