/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Response;

/** The conditions under which a request holds (RFC 9110, section 13). */
final class Conditional {

    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(?:,|$)");

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,17}");

    private Conditional() {}

    /** The strong tag of a version. */
    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Lets a change through that is meant for this version.
     *
     * @throws javax.ws.rs.WebApplicationException 428 where the request does not say for which version it is meant, as
     *     {@code *} does not; 400 where that cannot be read; 412 where it is meant for another
     */
    static void require(HttpServletRequest request, long version) {
        String header = header(request, "If-Match");
        if (header.isBlank() || header.strip().equals("*")) {
            throw Problem.of(Response.Status.PRECONDITION_REQUIRED, Words.of("if-match-missing"), "If-Match")
                    .exception();
        }
        List<EntityTag> tags =
                tags(header).orElseThrow(() -> new RefusedInputException("If-Match", Words.of("if-match-unreadable")));
        // A weak tag never meets a strong one: it does not promise that nothing has changed.
        if (!tags.contains(tag(version))) {
            throw stale(version).exception();
        }
    }

    /** The one version that a change says it is meant for; empty where it names none, several, or what never was one. */
    static OptionalLong named(HttpServletRequest request) {
        List<EntityTag> tags = tags(header(request, "If-Match")).orElse(List.of());
        return tags.size() == 1
                        && !tags.get(0).isWeak()
                        && VERSION.matcher(tags.get(0).getValue()).matches()
                ? OptionalLong.of(Long.parseLong(tags.get(0).getValue()))
                : OptionalLong.empty();
    }

    static Problem stale(long version) {
        return Problem.of(Response.Status.PRECONDITION_FAILED, Words.of("record-changed", version), "If-Match");
    }

    /** Whether the caller has what stands under this tag; what cannot be read says no. */
    static boolean isKnown(HttpServletRequest request, EntityTag tag) {
        String header = header(request, "If-None-Match");
        return header.strip().equals("*")
                || tags(header).orElse(List.of()).stream()
                        .anyMatch(known -> known.getValue().equals(tag.getValue()));
    }

    private static String header(HttpServletRequest request, String name) {
        return String.join(",", Collections.list(request.getHeaders(name)));
    }

    /** The tags of a list; empty where it is none. */
    static Optional<List<EntityTag>> tags(String header) {
        List<EntityTag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(header);
        int at = 0;
        while (at < header.length()) {
            if (!tag.find(at) || tag.start() != at) {
                return Optional.empty();
            }
            tags.add(new EntityTag(tag.group(2), tag.group(1) != null));
            at = tag.end();
        }
        return Optional.of(tags);
    }
}
