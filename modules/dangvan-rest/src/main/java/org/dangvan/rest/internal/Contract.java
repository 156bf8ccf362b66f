/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The document that says what this interface takes and answers (OpenAPI 3.1), with the address it is reached under. */
record Contract(JsonNode document) {

    static Contract of(PublicUrl url) {
        try (InputStream written = Objects.requireNonNull(Contract.class.getResourceAsStream("openapi.json"))) {
            ObjectNode document = (ObjectNode) Json.mapper().readTree(written);
            document.putArray("servers").addObject().put("url", url.base());
            return new Contract(document);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    byte[] bytes() {
        return document.toString().getBytes(StandardCharsets.UTF_8);
    }
}
