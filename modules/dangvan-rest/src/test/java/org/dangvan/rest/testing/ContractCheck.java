/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds answers against the OpenAPI document of the interface, and remembers what has been asked. */
public final class ContractCheck {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String API = "/api/v1";

    private final JsonNode document;
    private final Set<String> asked = new TreeSet<>();

    /** Holds against this document. */
    public ContractCheck(String document) {
        this.document = tree(document);
    }

    /** Every operation of the document, for instance {@code "GET /petitions/{id}"}. */
    public Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> verb.getValue().has("responses"))
                .forEach(verb -> operations.add(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** What is wrong with an answer, by the document; nothing where all is well. */
    public List<String> faults(HttpResponse<String> answer) {
        String method = answer.request().method();
        String path = answer.request().uri().getRawPath();
        Optional<String> template = template(path.startsWith(API) ? path.substring(API.length()) : path);
        String operation = method + " " + template.orElse(path);
        JsonNode described = document.path("paths")
                .path(template.orElse(""))
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        if (described.isMissingNode()) {
            return List.of(operation + " is not in the document");
        }
        String status = Integer.toString(answer.statusCode());
        asked.add(operation + " " + (described.has(status) ? status : "default"));
        JsonNode response = resolved(described.path(described.has(status) ? status : "default"));
        List<String> faults = new ArrayList<>();
        headers(response, answer, faults);
        content(response, answer, faults);
        return faults.stream()
                .map(fault -> operation + " " + status + ": " + fault)
                .toList();
    }

    /** Every operation with every status the document spells out that no answer has shown yet. */
    public Set<String> unasked() {
        Set<String> left = new TreeSet<>();
        for (String operation : operations()) {
            String[] parts = operation.split(" ", 2);
            document.path("paths")
                    .path(parts[1])
                    .path(parts[0].toLowerCase(Locale.ROOT))
                    .path("responses")
                    .fieldNames()
                    .forEachRemaining(status -> left.add(operation + " " + status));
        }
        left.removeAll(asked);
        left.removeIf(one -> one.endsWith(" default"));
        return left;
    }

    private void headers(JsonNode response, HttpResponse<String> answer, List<String> faults) {
        response.path("headers").properties().forEach(named -> {
            JsonNode header = resolved(named.getValue());
            Optional<String> value = answer.headers().firstValue(named.getKey());
            if (value.isEmpty() && header.path("required").asBoolean()) {
                faults.add("header " + named.getKey() + " is missing");
            }
            value.ifPresent(text -> {
                JsonNode schema = header.path("schema");
                JsonNode node = schema.path("type").asText().equals("integer")
                        ? MAPPER.getNodeFactory().numberNode(Long.parseLong(text))
                        : MAPPER.getNodeFactory().textNode(text);
                faults.addAll(against(schema, node, named.getKey()));
            });
        });
    }

    private void content(JsonNode response, HttpResponse<String> answer, List<String> faults) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String bare = type.split(";", 2)[0];
        JsonNode content = response.path("content");
        if (content.isMissingNode() || content.has("*/*")) {
            if (content.isMissingNode() && !answer.body().isEmpty()) {
                faults.add("a body where the document has none: " + answer.body());
            }
        } else if (!content.has(bare)) {
            faults.add("answers " + type + ": " + answer.body());
        } else if (bare.endsWith("json")) {
            faults.addAll(against(content.path(bare).path("schema"), tree(answer.body()), "body"));
        }
    }

    private List<String> against(JsonNode schema, JsonNode value, String what) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.putArray("allOf").add(schema);
        whole.set("components", document.path("components"));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole, config)
                .validate(value)
                .stream()
                .map(fault -> what + " " + fault)
                .collect(Collectors.toList());
    }

    private Optional<String> template(String path) {
        List<String> matching = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(template -> {
            if (path.matches(template.replaceAll("\\{[^/}]+}", "[^/]+"))) {
                matching.add(template);
            }
        });
        // What is spelled out goes before what stands for anything.
        return matching.stream().min((one, other) -> Integer.compare(variables(one), variables(other)));
    }

    private static int variables(String template) {
        return (int) template.chars().filter(letter -> letter == '{').count();
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }
}
