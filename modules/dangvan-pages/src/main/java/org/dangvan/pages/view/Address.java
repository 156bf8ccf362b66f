/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An address of a page of ours, with its parameters. */
public final class Address {

    private final String path;
    private final List<String> parameters;

    private Address(String path, List<String> parameters) {
        this.path = path;
        this.parameters = List.copyOf(parameters);
    }

    /** The page at this path; each segment is encoded. */
    public static Address of(String... segments) {
        StringBuilder path = new StringBuilder();
        for (String segment : segments) {
            path.append('/').append(encode(segment));
        }
        return new Address(path.toString(), List.of());
    }

    /** With a parameter. */
    public Address with(String name, String value) {
        List<String> more = new ArrayList<>(parameters);
        more.add(encode(name) + "=" + encode(value));
        return new Address(path, more);
    }

    /** With a parameter, where it has a value. */
    public Address with(String name, Optional<String> value) {
        return value.map(text -> with(name, text)).orElse(this);
    }

    /** With a day. */
    public Address with(String name, LocalDate day) {
        return with(name, day.toString());
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
