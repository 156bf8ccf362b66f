/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Response;
import org.dangvan.casework.api.Page;

/**
 * A part of a list.
 *
 * @param items the items
 * @param next mark after which the list goes on; absent at its end
 * @param total how long the list is, where that was asked for
 */
record ListJson<T>(List<T> items, Optional<String> next, Optional<Total> total) {

    static final String AFTER = "after";

    /** Items of a page, where nothing else is said. */
    static final String USUAL = "50";

    static final int LONGEST_PAGE = 200;

    /** Nobody counts further: the exact number of a long list costs far more than its page. */
    static final int COUNTED = 1_000;

    /**
     * How long a list is.
     *
     * @param count items, {@link #COUNTED} at most
     * @param capped whether there are more
     */
    record Total(int count, boolean capped) {

        static Total of(int counted) {
            return new Total(Math.min(counted, COUNTED), counted > COUNTED);
        }
    }

    /**
     * Reads a page.
     *
     * @throws RefusedInputException if {@code after} is no mark of the list
     */
    static <T> Page<T> page(Optional<String> after, Supplier<Page<T>> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException refused) {
            if (after.isPresent()) {
                throw new RefusedInputException(AFTER, Words.of("cursor"));
            }
            throw refused;
        }
    }

    /** The answer with the address of the next page, where there is one. */
    static <T> Response answer(
            Page<T> page, Optional<Total> total, PublicUrl url, String path, HttpServletRequest request) {
        Response.ResponseBuilder answer = Response.ok(new ListJson<>(page.items(), page.next(), total));
        page.next()
                .ifPresent(next ->
                        answer.header("Link", "<" + url.of(path + "?" + query(request, next)) + ">; rel=\"next\""));
        return answer.build();
    }

    private static String query(HttpServletRequest request, String next) {
        String others = Query.read(Optional.ofNullable(request.getQueryString()).orElse("")).entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(AFTER))
                .map(parameter -> encoded(parameter.getKey()) + "="
                        + encoded(parameter.getValue().get(0)) + "&")
                .collect(Collectors.joining());
        return others + AFTER + "=" + encoded(next);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
