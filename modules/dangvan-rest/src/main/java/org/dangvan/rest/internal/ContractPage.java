/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The contract as a page.
 *
 * @param html the page
 * @param policy what the page may load: nothing but its own style
 */
record ContractPage(String html, String policy) {

    private static final String STYLE =
            """
            :root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:1rem}
            h2{margin-top:2.5rem;border-bottom:1px solid;overflow-wrap:anywhere}h2 b{font-family:monospace}
            table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #8888;padding:.25rem .5rem;text-align:left;vertical-align:top}
            code,pre{font-family:monospace;overflow-wrap:anywhere;white-space:pre-wrap}
            """;

    static ContractPage of(Contract contract) {
        return new ContractPage(
                new Writing(contract.document()).page(),
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; style-src 'sha256-"
                        + digest(STYLE) + "'");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** Writes the page once. */
    private static final class Writing {

        private final JsonNode document;
        private final StringBuilder html = new StringBuilder();

        Writing(JsonNode document) {
            this.document = document;
        }

        String page() {
            JsonNode info = document.path("info");
            html.append("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\">")
                    .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
                    .append(text(info.path("title")))
                    .append("</title><style>")
                    .append(STYLE)
                    .append("</style></head><body><h1>")
                    .append(text(info.path("title")))
                    .append("</h1><p>")
                    .append(text(info.path("description")))
                    .append("</p><p><code>")
                    .append(text(document.path("servers").path(0).path("url")))
                    .append("</code> · <a href=\"openapi.json\">openapi.json</a></p>");
            document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(verb -> verb.getValue().has("responses"))
                    .forEach(verb -> operation(verb.getKey(), path.getKey(), verb.getValue())));
            document.path("components").path("schemas").properties().forEach(schema -> {
                html.append("<h2 id=\"")
                        .append(escaped(schema.getKey()))
                        .append("\">")
                        .append(escaped(schema.getKey()));
                html.append("</h2><pre>")
                        .append(escaped(schema.getValue().toPrettyString()))
                        .append("</pre>");
            });
            return html.append("</body></html>").toString();
        }

        private void operation(String verb, String path, JsonNode operation) {
            html.append("<h2 id=\"")
                    .append(text(operation.path("operationId")))
                    .append("\"><b>")
                    .append(escaped(verb.toUpperCase(Locale.ROOT)))
                    .append("</b> ")
                    .append(escaped(path))
                    .append("</h2><p>")
                    .append(text(operation.path("summary")))
                    .append("</p><table>");
            operation.path("parameters").forEach(named -> {
                JsonNode parameter = resolved(named);
                row(
                        parameter.path("name").asText() + " ("
                                + parameter.path("in").asText() + ")",
                        parameter.path("schema"),
                        parameter.path("description"));
            });
            resolved(operation.path("requestBody"))
                    .path("content")
                    .properties()
                    .forEach(content ->
                            row("→ " + content.getKey(), content.getValue().path("schema"), operation.path("none")));
            operation.path("responses").properties().forEach(answer -> {
                JsonNode response = resolved(answer.getValue());
                JsonNode schema = response.path("content").path(0);
                for (JsonNode content : response.path("content")) {
                    schema = content.path("schema");
                    break;
                }
                row("← " + answer.getKey(), schema, response.path("description"));
            });
            html.append("</table>");
        }

        private void row(String name, JsonNode schema, JsonNode description) {
            html.append("<tr><th scope=\"row\"><code>").append(escaped(name)).append("</code></th><td>");
            String reference = schema.path("$ref").asText();
            if (reference.isEmpty()) {
                html.append("<code>")
                        .append(schema.isMissingNode() ? "" : escaped(schema.toString()))
                        .append("</code>");
            } else {
                String type = escaped(reference.substring(reference.lastIndexOf('/') + 1));
                html.append("<a href=\"#")
                        .append(type)
                        .append("\">")
                        .append(type)
                        .append("</a>");
            }
            html.append("</td><td>").append(text(description)).append("</td></tr>");
        }

        private JsonNode resolved(JsonNode node) {
            String reference = node.path("$ref").asText();
            return reference.isEmpty() ? node : document.at(reference.substring(1));
        }

        private static String text(JsonNode node) {
            return escaped(node.asText());
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
