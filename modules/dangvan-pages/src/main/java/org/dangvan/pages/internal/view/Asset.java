/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.view;

import java.util.Optional;

/**
 * A file that browsers keep: its address changes with its content.
 *
 * @param address path under which it is served
 * @param type media type
 * @param content the bytes
 */
public record Asset(String address, String type, Content content) {

    /** Bytes that nobody changes. */
    public static final class Content {

        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** A copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    static Optional<String> type(String name) {
        if (name.endsWith(".css")) {
            return Optional.of("text/css; charset=utf-8");
        }
        if (name.endsWith(".js")) {
            return Optional.of("text/javascript; charset=utf-8");
        }
        return name.endsWith(".svg") ? Optional.of("image/svg+xml") : Optional.empty();
    }
}
