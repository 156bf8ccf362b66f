/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Whether the frame of a request can be read at all; CXF takes what cannot for a mistake of its own. */
final class Legibility {

    private Legibility() {}

    /** What is wrong with the frame; empty when it can be read. */
    static Optional<Problem> flaw(HttpServletRequest request) {
        try {
            URLDecoder.decode(Optional.ofNullable(request.getQueryString()).orElse(""), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return Optional.of(Problem.of(Response.Status.BAD_REQUEST, Words.of("query-encoding")));
        }
        return Optional.ofNullable(request.getContentType()).flatMap(Legibility::flawOfType);
    }

    private static Optional<Problem> flawOfType(String written) {
        MediaType type;
        try {
            type = MediaType.valueOf(written);
        } catch (IllegalArgumentException noType) {
            return Optional.of(Problem.of(Response.Status.UNSUPPORTED_MEDIA_TYPE, Words.of("content-type", written)));
        }
        if (type.isWildcardType() || type.isWildcardSubtype()) {
            return Optional.of(Problem.of(Response.Status.UNSUPPORTED_MEDIA_TYPE, Words.of("content-type", written)));
        }
        String charset = type.getParameters().getOrDefault("charset", "UTF-8");
        if (type.getSubtype().endsWith("json") && !charset.equalsIgnoreCase("UTF-8")) {
            return Optional.of(
                    Problem.of(Response.Status.UNSUPPORTED_MEDIA_TYPE, Words.of("charset", charset), "Content-Type"));
        }
        boolean form = type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) && !type.isWildcardType();
        return form && !type.getParameters().containsKey("boundary")
                ? Optional.of(Problem.of(Response.Status.BAD_REQUEST, Words.of("boundary")))
                : Optional.empty();
    }
}
