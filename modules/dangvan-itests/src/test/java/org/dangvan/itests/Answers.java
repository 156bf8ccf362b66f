/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads answers. */
final class Answers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Answers() {}

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return MAPPER.readTree(answer.body());
    }

    static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    /** The figures of a report: {@code cell} or {@code cell/row} → text. */
    static Map<String, String> figures(JsonNode report) {
        Map<String, String> figures = new LinkedHashMap<>();
        for (JsonNode cell : report.get("cells")) {
            String row = cell.has("row") ? "/" + cell.get("row").asText() : "";
            figures.put(cell.get("id").asText() + row, cell.get("text").asText());
        }
        return figures;
    }
}
