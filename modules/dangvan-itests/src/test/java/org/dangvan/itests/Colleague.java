/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with an account, at every door of the platform. */
final class Colleague {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"(/[a-z-]+\\?[^\"]*after=[^\"]+)\"");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    final String name;
    private final Platform platform;
    private final String password;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Colleague(Platform platform, String name, String password) throws Exception {
        this.platform = platform;
        this.name = name;
        this.password = password;
        signIn();
    }

    private void signIn() throws Exception {
        Matcher token = TOKEN.matcher(page("/dang-nhap").body());
        assertThat(token.find()).isTrue();
        String form = "token=" + token.group(1) + "&ten=" + name + "&mat-khau="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(platform.uri("/dang-nhap"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(name + " " + answer.body()).isEqualTo(303);
    }

    /** A page of the console. */
    HttpResponse<String> page(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(platform.uri(path)).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Every id that a list of the console shows, on all its pages; empty where it is forbidden. */
    Set<String> shown(String path, String record) throws Exception {
        Set<String> ids = new TreeSet<>();
        for (String next = path; !next.isEmpty(); ) {
            HttpResponse<String> page = page(next);
            if (page.statusCode() == 403) {
                return ids;
            }
            assertThat(page.statusCode()).as(name + " " + next).isEqualTo(200);
            ids.addAll(found(page.body(), "href=\"" + record + "(" + UUID + ")\""));
            Matcher more = NEXT.matcher(page.body());
            next = more.find() ? more.group(1).replace("&amp;", "&") : "";
        }
        return ids;
    }

    static Set<String> found(String text, String pattern) {
        Set<String> ids = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(one -> ids.add(one.group(1)));
        return ids;
    }

    HttpRequest.Builder request(String path) {
        return platform.as(name + ":" + password, path);
    }

    HttpResponse<String> get(String path) throws Exception {
        return platform.send(request("/api/v1" + path).GET());
    }

    int status(String path) throws Exception {
        return get(path).statusCode();
    }

    HttpResponse<String> send(String method, String path, String json, String... headers) throws Exception {
        HttpRequest.Builder request = request("/api/v1" + path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        return platform.send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Every value of {@code field} in a list of REST, on all its pages; empty where it is forbidden. */
    Set<String> listed(String path, String field, String mark) throws Exception {
        Set<String> values = new TreeSet<>();
        String join = path.contains("?") ? "&" : "?";
        for (String after = ""; ; ) {
            HttpResponse<String> answer = get(path + join + "limit=7" + after);
            if (answer.statusCode() == 403) {
                return values;
            }
            assertThat(answer.statusCode())
                    .as(name + " " + path + answer.body())
                    .isEqualTo(200);
            JsonNode page = Answers.json(answer);
            page.get("items")
                    .forEach(item ->
                            assertThat(values.add(item.get(field).asText())).isTrue());
            JsonNode next = page.get(mark);
            if (next == null || next.isNull() || page.get("items").isEmpty()) {
                return values;
            }
            after = "&after=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8);
        }
    }

    /** What SOAP answers to an operation. */
    HttpResponse<String> soap(String body) throws Exception {
        String message = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header>"
                + SoapScenario.security(name, password) + "</s:Header><s:Body>"
                + body.replaceFirst("<(\\w+)", "<$1 xmlns=\"urn:dangvan:petitions:1\"") + "</s:Body></s:Envelope>";
        return platform.send(HttpRequest.newBuilder(platform.uri("/services/petitions"))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(message)));
    }

    @Override
    public String toString() {
        return name;
    }
}
