/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Address, method, parameters, conditions, keys and languages. */
class FrameTest {

    private static Office office;

    @BeforeAll
    static void open() throws Exception {
        office = Office.open();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void allowIsTrue() throws Exception {
        assertAllow("/api/v1/petitions", "GET, HEAD, OPTIONS, POST");
        assertAllow("/api/v1/petitions/", "GET, HEAD, OPTIONS, POST");
        assertAllow("/api/v1/petitions/x", "GET, HEAD, OPTIONS, PATCH");
        assertAllow("/api/v1/petitions/x/history", "GET, HEAD, OPTIONS");
        assertAllow("/api/v1/imports/x", "OPTIONS, POST");
        assertAllow("/api/v1/events", "GET, HEAD, OPTIONS");
        assertThat(asked("OPTIONS", "/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    private static void assertAllow(String path, String methods) throws Exception {
        HttpResponse<String> options = asked("OPTIONS", path);
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue(methods);
        for (String method : List.of("DELETE", "PUT", "FOO")) {
            HttpResponse<String> refused = asked(method, path);
            assertThat(refused.statusCode()).as(method + path).isEqualTo(405);
            assertThat(refused.headers().firstValue("Allow")).hasValue(methods);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void headTellsTheHeadersOfGetAndNothingElse() throws Exception {
        String petition = office.petition();
        HttpResponse<String> head = asked("HEAD", petition);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(asked("HEAD", "/api/v1/petitions?nix=1").statusCode()).isEqualTo(400);
        assertThat(asked("HEAD", "/api/v1/petitions/x").statusCode()).isEqualTo(404);
    }

    @Test
    void unknownAndRepeatedParametersAreNamed() throws Exception {
        HttpResponse<String> unknown = office.server.get("/api/v1/petitions?statee=OPEN&limit=5&limit=6&x");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(Json.mapper().readTree(unknown.body()).findValuesAsText("field"))
                .containsExactly("statee", "statee", "limit", "x");
        assertThat(unknown.body()).contains("receivedFrom");
        assertThat(office.server.get("/api/v1/packs?a=1").body()).contains("không nhận tham số nào");
        assertThat(office.server
                        .post("/api/v1/petitions?dryRun=true", Office.PETITION)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void parametersOutOfBoundsAreNamed() throws Exception {
        for (String pair : List.of(
                "limit=0",
                "limit=201",
                "limit=",
                "limit=1e2",
                "limit=99999999999999999999",
                "type=complaint",
                "type=",
                "state=LATE",
                "total=1",
                "receivedFrom=2026-02-31",
                "receivedTo=x",
                "after=x",
                "after=",
                "unit=" + "x".repeat(101),
                "q=" + "x".repeat(501))) {
            HttpResponse<String> answer = office.server.get("/api/v1/petitions?" + pair);
            assertThat(answer.statusCode()).as(pair).isEqualTo(400);
            assertThat(Json.mapper().readTree(answer.body()).get("field").asText())
                    .isEqualTo(pair.substring(0, pair.indexOf('=')));
        }
        assertThat(office.server.get("/api/v1/events?limit=1001").statusCode()).isEqualTo(400);
        assertThat(office.server.get("/api/v1/events?after=9999999999999999999").statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatNoDatabaseTakesIsGoneFromWordsAndCodes() throws Exception {
        assertThat(office.server
                        .get("/api/v1/petitions?q=a%00%E2%80%AEb&unit=v%00o")
                        .statusCode())
                .isEqualTo(200);
        assertThat(office.desk.asked.get(office.desk.asked.size() - 1).text()).hasValue("ab");
        assertThat(office.desk.asked.get(office.desk.asked.size() - 1).unit()).hasValue("vo");
    }

    @Test
    void theNextPageIsNamedByTheSettingsAndKeepsTheQuestion() throws Exception {
        office.petition();
        office.petition();
        HttpResponse<String> first = office.server.get("/api/v1/petitions?limit=1&q=v%C3%B5%20nhai%26&total=true");
        assertThat(first.headers().firstValue("Link"))
                .hasValue("<https://dangvan.example/api/v1/petitions?limit=1&q=v%C3%B5+nhai%26&total=true&after=1>;"
                        + " rel=\"next\"");
        assertThat(first.body()).contains("\"next\":\"1\"", "\"total\":{\"count\":1000,\"capped\":true}");
        HttpResponse<String> all = office.server.get("/api/v1/petitions?limit=200");
        assertThat(all.headers().firstValue("Link")).isEmpty();
        assertThat(all.body()).doesNotContain("\"next\"", "\"total\"");
    }

    @Test
    void whatARequestClaimsOfItsHostIsNotBelieved() throws Exception {
        String answer =
                raw("POST /api/v1/petitions HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                        + "X-Forwarded-Proto: http\r\nForwarded: host=evil.example\r\nConnection: close\r\nAuthorization: "
                        + OneAccount.HEADER + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + Office.PETITION.length()
                        + "\r\n\r\n" + Office.PETITION);
        assertThat(answer).contains("HTTP/1.1 201").contains("Location: https://dangvan.example/api/v1/petitions/");
        assertThat(answer).doesNotContain("evil.example");
        String contract = raw("GET /api/v1/openapi.json HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n"
                + "Authorization: " + OneAccount.HEADER + "\r\n\r\n");
        assertThat(contract).contains("\"servers\":[{\"url\":\"https://dangvan.example/api/v1\"}]");
    }

    private static String raw(String request) throws Exception {
        URI server = office.server.anonymous("/").build().uri();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aChangeSaysForWhichVersionItIsMeant() throws Exception {
        String petition = office.petition();
        String outcome = "{\"handledDay\":\"2026-11-21\",\"outcome\":\"Chuyển đơn\"}";
        for (String[] given : new String[][] {
            {"*", "428"},
            {" ", "428"},
            {"1", "400"},
            {"\"1", "400"},
            {"\"1\" \"2\"", "400"},
            {"W/\"1\"", "412"},
            {"\"2\"", "412"},
            {"\"01\"", "412"},
            {"\"-1\"", "412"},
            {"\"1;drop\"", "412"},
            {"\"" + "9".repeat(400) + "\"", "412"}
        }) {
            HttpResponse<String> answer = patched(petition, outcome, given[0]);
            assertThat(answer.statusCode()).as(given[0]).isEqualTo(Integer.parseInt(given[1]));
            assertThat(answer.body()).contains("\"field\":\"If-Match\"");
        }
        HttpResponse<String> done = patched(petition, outcome, "\"7\", \"1\"");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.headers().firstValue("ETag")).hasValue("\"2\"");
        HttpResponse<String> more = patched(petition, "{\"replyNumber\":\"12/TB\"}", "\"2\"");
        assertThat(more.body()).contains("Chuyển đơn", "12/TB", "2026-11-21");
        HttpResponse<String> less = patched(petition, "{\"replyNumber\":null}", "\"3\"");
        assertThat(less.body()).contains("Chuyển đơn").doesNotContain("12/TB");
        assertThat(patched(petition, "null", "\"4\"").statusCode()).isEqualTo(400);
        assertThat(patched(petition, "[]", "\"4\"").statusCode()).isEqualTo(400);
        assertThat(patched(petition, "{\"outcome\":5}", "\"4\"").body()).contains("\"field\":\"outcome\"");
        assertThat(patched(petition, "{\"type\":\"OTHER\"}", "\"4\"").body()).contains("\"field\":\"type\"");
    }

    private static HttpResponse<String> patched(String petition, String body, String ifMatch) throws Exception {
        return office.server.send(office.server
                .request(petition)
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", ifMatch)
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void aKeyIsShortVisibleAndAlone() throws Exception {
        for (String key : List.of(" ", "a b", "x".repeat(201))) {
            assertThat(keyed(key).statusCode()).as(key).isEqualTo(400);
        }
        HttpResponse<String> twice = office.server.send(office.server
                .request("/api/v1/petitions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "a")
                .header("Idempotency-Key", "b")
                .POST(HttpRequest.BodyPublishers.ofString(Office.PETITION)));
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("\"field\":\"Idempotency-Key\"");
        HttpResponse<String> busy = keyed("busy");
        assertThat(busy.statusCode()).isEqualTo(409);
        assertThat(busy.headers().firstValue("Retry-After")).hasValue("1");
        HttpResponse<String> first = keyed("x".repeat(200));
        HttpResponse<String> again = keyed("x".repeat(200));
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
    }

    private static HttpResponse<String> keyed(String key) throws Exception {
        return office.server.send(office.server
                .request("/api/v1/petitions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(Office.PETITION)));
    }

    @Test
    void refusalsAreEnglishForWhoPrefersIt() throws Exception {
        assertThat(refusal("en-GB,vi;q=0.5")).contains("There is no such parameter");
        assertThat(refusal("vi,en")).contains("Không có tham số này");
        assertThat(refusal("fr")).contains("Không có tham số này");
        assertThat(refusal(";;;q=x")).contains("Không có tham số này");
        HttpResponse<String> desk = office.server.send(office.server
                .request("/api/v1/petitions")
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"type\":\"OTHER\"}")));
        assertThat(desk.statusCode()).isEqualTo(422);
        assertThat(desk.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(desk.body()).contains("This is missing", "Longer than 4");
        assertThat(Json.mapper().readTree(desk.body()).get("errors")).hasSize(2);
    }

    private static String refusal(String language) throws Exception {
        return office.server
                .send(office.server
                        .request("/api/v1/packs?x=1")
                        .header("Accept-Language", language)
                        .GET())
                .body();
    }

    @Test
    void aFileIsSavedUnderItsNameAndNeverShown() throws Exception {
        HttpResponse<String> file = office.server.get(office.petition() + "/attachments/" + MemoryDesk.FILE);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"Don _goc_ cua ong A.pdf\"; filename*=UTF-8''"
                        + "%C4%90%C6%A1n%20%22g%E1%BB%91c%22%20c%E1%BB%A7a%20%C3%B4ng%20A.pdf");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
    }

    @Test
    void thePageOfTheContractAsksForNothingElse() throws Exception {
        HttpResponse<String> page = office.server.get("/api/v1/docs");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).contains("/petitions/{id}", "Nộp một đơn.").doesNotContain("<script", "src=");
    }

    private static HttpResponse<String> asked(String method, String path) throws Exception {
        return office.server.send(office.server.request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }
}
