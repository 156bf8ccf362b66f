/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.dangvan.rest.testing.ContractCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document tells the truth: nothing is answered that it lacks, and nothing it says is missing. */
class ContractTest {

    private static final String PERIOD = "?from=2026-01-01&to=2026-06-30";
    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";
    private static final String MERGE = "application/merge-patch+json";
    /** Servlets beside the interface. */
    private static final Set<String> BESIDE = Set.of("GET /health/live", "GET /health/ready");

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
    void theDocumentHasEveryRouteAndNoOther() throws Exception {
        Set<String> routes = new TreeSet<>(BESIDE);
        office.servlet.routes().all().forEach(route -> route.verbs()
                .keySet()
                .forEach(verb -> routes.add(verb + " " + route.template())));

        assertThat(new ContractCheck(document()).operations()).isEqualTo(routes);
    }

    @Test
    void theDocumentNamesEveryParameterOfTheAddressAndNoOther() throws Exception {
        var paths = Json.mapper().readTree(document()).path("paths");
        office.servlet.routes().all().forEach(route -> route.verbs().forEach((verb, parameters) -> {
            Set<String> named = new TreeSet<>();
            paths.path(route.template())
                    .path(verb.toLowerCase(java.util.Locale.ROOT))
                    .path("parameters")
                    .forEach(parameter -> {
                        var told = parameter.has("$ref")
                                ? Json.mapper()
                                        .valueToTree(
                                                resolved(parameter.path("$ref").asText()))
                                : parameter;
                        if (told.path("in").asText().equals("query")) {
                            named.add(told.path("name").asText());
                        }
                    });
            assertThat(named).as(verb + " " + route.template()).isEqualTo(parameters);
        }));
    }

    private static Object resolved(String reference) {
        return Contract.of(PublicUrl.of("", "127.0.0.1", 1)).document().at(reference.substring(1));
    }

    @Test
    void everyOperationAnswersAsTheDocumentSays() throws Exception {
        ContractCheck check = new ContractCheck(document());
        petitions(check);
        access(check);
        visits(check);
        others(check);

        Set<String> left = check.unasked();
        left.removeIf(operation -> BESIDE.stream().anyMatch(operation::startsWith));
        assertThat(left).isEmpty();
    }

    private static void petitions(ContractCheck check) throws Exception {
        String petition = office.petition();
        office.petition();
        hold(check, 200, get("/petitions?limit=1&total=true&q=a"));
        hold(check, 400, get("/petitions?limit=0"));
        hold(check, 200, signed(petition));
        hold(check, 200, signed(petition).header("If-None-Match", "\"1\""));
        hold(check, 404, get("/petitions/" + NOWHERE));
        hold(check, 200, signed(petition + "/history"));
        hold(check, 404, get("/petitions/x/history"));
        hold(check, 200, signed(petition + "/attachments/" + MemoryDesk.FILE));
        hold(check, 404, signed(petition + "/attachments/" + NOWHERE));
        posts(check, "/petitions", Office.PETITION, "{\"type\":\"COMPLAINT\"}");
        String handled = "{\"handledDay\":\"2026-11-21\",\"outcome\":\"Chuyển đơn\",\"replyNumber\":null}";
        hold(check, 428, patch(petition, handled, MERGE));
        hold(check, 200, patch(petition, handled, MERGE).header("If-Match", "\"1\""));
        hold(check, 412, patch(petition, handled, "application/json").header("If-Match", "\"1\""));
        hold(
                check,
                409,
                patch(petition, handled, MERGE).header("If-Match", "\"2\"").header("Idempotency-Key", "busy"));
        hold(check, 400, patch(petition, handled, MERGE).header("If-Match", "1"));
        hold(check, 404, patch("/api/v1/petitions/" + NOWHERE, handled, MERGE).header("If-Match", "\"1\""));
        hold(check, 415, patch(petition, handled, "text/plain").header("If-Match", "\"1\""));
        hold(check, 422, patch(petition, "{\"handledDay\":null}", MERGE).header("If-Match", "\"2\""));
        hold(check, 413, patch(petition, " ".repeat(3 << 20), MERGE).header("If-Match", "\"2\""));
    }

    private static void access(ContractCheck check) throws Exception {
        String access = office.petition() + "/access";
        String entrusted = "{\"assignee\":\"lan\",\"sealed\":true}";
        hold(check, 200, signed(access));
        hold(check, 404, get("/petitions/" + NOWHERE + "/access"));
        hold(check, 428, patch(access, entrusted, MERGE));
        hold(check, 200, patch(access, entrusted, MERGE).header("If-Match", "\"1\""));
        hold(check, 412, patch(access, entrusted, "application/json").header("If-Match", "\"2\""));
        hold(
                check,
                409,
                patch(access, entrusted, MERGE).header("If-Match", "\"1\"").header("Idempotency-Key", "busy"));
        hold(check, 400, patch(access, "{", MERGE).header("If-Match", "\"1\""));
        hold(check, 404, patch("/api/v1/petitions/x/access", entrusted, MERGE).header("If-Match", "\"1\""));
        hold(check, 413, patch(access, " ".repeat(3 << 20), MERGE).header("If-Match", "\"1\""));
        hold(check, 415, patch(access, entrusted, "text/plain").header("If-Match", "\"1\""));
        hold(check, 422, patch(access, "{\"assignee\":\"ai-do\"}", MERGE).header("If-Match", "\"1\""));
    }

    private static void posts(ContractCheck check, String path, String good, String bad) throws Exception {
        hold(check, 201, post(path, good).header("Idempotency-Key", path + 1));
        HttpResponse<String> again = hold(check, 201, post(path, good).header("Idempotency-Key", path + 1));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        hold(check, 409, post(path, good).header("Idempotency-Key", "busy"));
        hold(check, 503, post(path, good).header("Idempotency-Key", "away"));
        hold(check, 400, post(path, "{"));
        hold(check, 413, post(path, " ".repeat(3 << 20)));
        hold(check, 415, request(path).header("Content-Type", "text/xml").POST(body("<a/>")));
        hold(check, 422, post(path, bad));
        hold(check, 401, office.server.anonymous("/api/v1" + path).GET());
    }

    private static void visits(ContractCheck check) throws Exception {
        posts(check, "/visits", Office.VISIT, "{}");
        HttpResponse<String> made = hold(check, 201, post("/visits", Office.VISIT));
        String visit = Office.path(made.headers().firstValue("Location").orElseThrow());
        hold(check, 200, get("/visits?limit=1&unit=a&from=2026-01-01&to=2026-12-31"));
        hold(check, 400, get("/visits?from=2026-02-31"));
        hold(check, 200, signed(visit));
        hold(check, 200, signed(visit).header("If-None-Match", "*"));
        hold(check, 404, get("/visits/1"));
    }

    private static void schedules(ContractCheck check) throws Exception {
        hold(check, 200, get("/schedules?on=2026-11-20"));
        hold(check, 200, get("/schedules?on=2018-11-20"));
        hold(check, 400, get("/schedules?on=2026-02-31"));
        hold(check, 200, get("/schedules/reception.chair/sessions?from=2026-04-01&to=2026-05-31"));
        hold(check, 400, get("/schedules/reception.chair/sessions?from=2026-05-02&to=2026-05-01"));
        hold(check, 400, get("/schedules/reception.chair/sessions?from=2026-01-01&to=2029-01-01"));
        hold(check, 404, get("/schedules/x/sessions"));
        hold(check, 200, get("/schedules/reception.chair/calendar.ics"));
        hold(check, 404, get("/schedules/x/calendar.ics"));
    }

    private static void others(ContractCheck check) throws Exception {
        hold(check, 200, get("/matters/" + MemoryDesk.MATTER));
        hold(check, 404, get("/matters/" + NOWHERE));
        hold(check, 200, get("/events?limit=1000"));
        hold(check, 200, get("/events?after=" + MemoryDesk.MATTER));
        hold(check, 400, get("/events?after=-1"));
        schedules(check);
        hold(check, 200, get("/recalculations"));
        hold(check, 400, get("/recalculations?limit=501"));
        String moves = "/recalculations/" + OneRecalculation.ID + "/deadlines";
        hold(check, 200, get(moves + "?limit=1"));
        hold(check, 200, get(moves + "?limit=1&after=" + OneRecalculation.ID));
        hold(check, 400, get(moves + "?after=1"));
        hold(check, 404, get("/recalculations/" + NOWHERE + "/deadlines"));
        hold(check, 200, get("/units?on=2026-11-20"));
        hold(check, 400, get("/units?on=2026-02-31"));
        hold(check, 200, get("/packs"));
        hold(check, 200, get("/law?on=2018-12-31&and=2019-01-01"));
        hold(check, 400, get("/law?on=2026-02-29"));
        hold(check, 200, get("/law/calendar/2026"));
        hold(check, 400, get("/law/calendar/20000"));
        String question = "{\"rule\":\"denunciation.settlement\",\"start\":\"2026-03-02\",\"facts\":{\"complex\":1},"
                + "\"events\":{\"denunciation.received\":\"2026-02-01\"},\"act\":\"2026-07-20\","
                + "\"extensions\":[{\"decided\":\"2026-03-20\"}],"
                + "\"suspensions\":[{\"from\":\"2026-03-10\",\"resumed\":\"2026-03-12\"}]}";
        hold(check, 200, post("/law/deadlines", question));
        hold(check, 400, post("/law/deadlines", "{"));
        hold(check, 413, post("/law/deadlines", " ".repeat(3 << 20)));
        hold(
                check,
                415,
                request("/law/deadlines").header("Content-Type", "text/xml").POST(body("<a/>")));
        hold(check, 422, post("/law/deadlines", "{}"));
        String held = "{\"rule\":\"reception-minimum.chair\",\"from\":\"2026-03-01\",\"to\":\"2026-04-30\","
                + "\"sessions\":[{\"day\":\"2026-03-02\"},{\"day\":\"2026-03-16\",\"delegated\":true}]}";
        hold(check, 200, post("/law/minimums", held));
        hold(check, 400, post("/law/minimums", "{"));
        hold(check, 413, post("/law/minimums", " ".repeat(3 << 20)));
        hold(
                check,
                415,
                request("/law/minimums").header("Content-Type", "text/xml").POST(body("<a/>")));
        hold(check, 422, post("/law/minimums", "{}"));
        hold(check, 200, get("/docs"));
        HttpResponse<String> contract = hold(check, 200, get("/openapi.json"));
        String tag = contract.headers().firstValue("ETag").orElseThrow();
        hold(check, 304, get("/openapi.json").header("If-None-Match", tag));
        hold(check, 200, get("/reports"));
        hold(check, 200, get("/reports/thang" + PERIOD));
        hold(check, 200, get("/reports/thang" + PERIOD).header("Accept", "text/plain"));
        hold(check, 400, get("/reports/thang"));
        hold(check, 404, get("/reports/nam" + PERIOD));
        hold(check, 422, get("/reports/thang?from=2026-06-30&to=2026-01-01"));
        hold(check, 200, get("/reports/thang/cells/visits" + PERIOD));
        hold(check, 400, get("/reports/thang/cells/visits" + PERIOD + "&limit=x"));
        hold(check, 404, get("/reports/nam/cells/visits" + PERIOD));
        hold(check, 422, get("/reports/thang/cells/visits?from=2026-06-30&to=2026-01-01"));
        String register = "/imports/so-tiep-nhan-don";
        hold(check, 200, post(register + "?dryRun=true", "x"));
        hold(check, 400, post(register + "?dryRun=maybe", "x"));
        hold(check, 404, post(register, "u"));
        hold(check, 413, post(register, "t"));
        hold(check, 415, post(register, "n"));
        hold(check, 422, post(register, "e"));
        HttpResponse<String> job = hold(check, 202, post(register, "x").header("Prefer", "respond-async"));
        String path = Office.path(job.headers().firstValue("Location").orElseThrow());
        hold(check, 200, signed(path));
        hold(check, 404, get("/imports/jobs/" + NOWHERE));
        hold(check, 200, signed(path + "/refused-rows"));
        hold(check, 404, get("/imports/jobs/x/refused-rows"));
    }

    private static HttpResponse<String> hold(ContractCheck check, int status, HttpRequest.Builder request)
            throws Exception {
        HttpResponse<String> answer = office.server.send(request);
        String asked = answer.request().method() + " " + answer.request().uri();
        assertThat(answer.statusCode()).as(asked + " " + answer.body()).isEqualTo(status);
        assertThat(check.faults(answer)).as(asked).isEmpty();
        return answer;
    }

    private static String document() throws Exception {
        return office.server.get("/api/v1/openapi.json").body();
    }

    private static HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private static HttpRequest.Builder post(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(body(json));
    }

    private static HttpRequest.Builder patch(String path, String json, String type) {
        return signed(path).header("Content-Type", type).method("PATCH", body(json));
    }

    private static HttpRequest.Builder request(String path) {
        return signed("/api/v1" + path);
    }

    private static HttpRequest.Builder signed(String path) {
        return office.server.request(path);
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }
}
