/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Other systems at the interface of one installation: each answer is held against the document that the installation
 * itself serves. The steps stand on one another; a subclass says on which database.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class InterfaceScenario {

    private static final String PETITIONS = "/api/v1/petitions";
    private static final String VISITS = "/api/v1/visits";
    private static final String NOWHERE = "/00000000-0000-7000-8000-000000000000";
    private static final String PERIOD = "?from=2020-01-01&to=2020-06-30";
    private static final String HALF_YEAR = "/api/v1/reports/half-year-summary";
    private static final String MATTER = "VV-2026-01";

    abstract Caller caller();

    @Test
    @Order(1)
    void aPetitionIsTakenOnceHoweverOftenItIsSent() throws Exception {
        String body = petition("Nguyễn Văn Hoà", "Tranh chấp đất đai <script>alert('x')</script>", MATTER);
        HttpResponse<String> first = caller().post(PETITIONS, body, "don-1", 201);
        HttpResponse<String> again = caller().post(PETITIONS, body, "don-1", 201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(first.body()).contains("<script>alert('x')</script>");
        caller().post(PETITIONS, body.replace("đất đai", "nhà ở"), "don-1", 422);
        caller().post(PETITIONS, body, "hai khoa", 400);
        JsonNode taken = Answers.json(first);
        assertThat(taken.get("deadlines")
                        .get(0)
                        .get("receipt")
                        .get("source")
                        .get("instrument")
                        .asText())
                .isNotEmpty();
        assertThat(Answers.json(caller().get(PETITIONS + "?q=tranh+chap+dat+dai", 200))
                        .get("items"))
                .hasSize(1);
        JsonNode reckoning = taken.get("deadlines").get(0).get("receipt").get("reckoning");
        assertThat(reckoning.get("event").asText()).isEqualTo("petition.received");
        assertThat(reckoning.get("calendar").asText()).hasSize(16);
        caller().get(PETITIONS + "/" + taken.get("id").asText() + "/history", 200);
        caller().get(PETITIONS + NOWHERE + "/history", 404);
        caller().get(PETITIONS + NOWHERE, 404);
    }

    @Test
    @Order(2)
    void theSameKeyAtTheSameMomentTakesOnePetition() throws Exception {
        String body = petition("Trần Đồng Thời", "Gửi nhiều lần", "VV-2026-02");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                sent.add(threads.submit(
                        () -> caller().send(caller().json(PETITIONS, body).header("Idempotency-Key", "cung-luc"))));
            }
            Set<String> ids = new LinkedHashSet<>();
            for (Future<HttpResponse<String>> one : sent) {
                HttpResponse<String> answer = one.get();
                assertThat(answer.statusCode()).isIn(201, 409);
                answer.headers().firstValue("Location").ifPresent(ids::add);
            }
            assertThat(ids).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    @Order(3)
    void wordsAreFoundWithoutMarksAndExactOnesStandFirst() throws Exception {
        caller().post(PETITIONS, petition("Đỗ Thị Thuỷ", "Đường vào thôn", "VV-2026-03"), "tim-1", 201);
        caller().post(PETITIONS, petition("Do Thi Thuy", "Duong vao thon", "VV-2026-04"), "tim-2", 201);

        assertThat(senders("q=thuy+do")).containsExactlyInAnyOrder("Đỗ Thị Thuỷ", "Do Thi Thuy");
        assertThat(senders("q=th%E1%BB%A7y+%C4%91%E1%BB%97"))
                .startsWith("Đỗ Thị Thuỷ")
                .hasSize(2);
        assertThat(senders("q=do+thi+thuy")).startsWith("Do Thi Thuy").hasSize(2);
        assertThat(senders("q=%25+or+1%3D1")).isEmpty();
        assertThat(senders("q=%00%E2%80%AE")).isNotNull();
        assertThat(senders("unit=%00&type=OTHER")).isEmpty();
    }

    private List<String> senders(String query) throws Exception {
        return Answers.json(caller().get(PETITIONS + "?" + query, 200)).findValuesAsText("name").stream()
                .distinct()
                .toList();
    }

    @Test
    @Order(4)
    void aListIsReadToItsEndWhileRowsComeIn() throws Exception {
        Set<String> before = new LinkedHashSet<>();
        for (int at = 0; at < 12; at++) {
            before.add(
                    id(caller().post(PETITIONS, petition("Trang " + at, "Trang", "VV-2026-05"), "trang-" + at, 201)));
        }
        List<String> read = new ArrayList<>();
        String next = PETITIONS + "?q=trang&limit=5&total=true";
        for (int page = 0; !next.isEmpty(); page++) {
            HttpResponse<String> answer = caller().get(next, 200);
            Answers.json(answer)
                    .get("items")
                    .forEach(item -> read.add(item.get("id").asText()));
            caller().post(PETITIONS, petition("Trang mới", "Trang", "VV-2026-05"), "moi-" + page, 201);
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')).replaceFirst("^https?://[^/]+", ""))
                    .orElse("");
        }
        assertThat(read).doesNotHaveDuplicates().containsAll(before);
        for (String forged :
                List.of("x", "0", "%00", mark("+999999999-12-31"), mark("-0001-01-01"), "0" + "A".repeat(4000))) {
            caller().get(PETITIONS + "?after=" + forged, 400);
        }
        caller().get(PETITIONS + "?limit=0&nix=1", 400);
    }

    private static String mark(String day) {
        String inner = day + "|" + new UUID(1, 1);
        return "0" + Base64.getUrlEncoder().withoutPadding().encodeToString(inner.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(5)
    void aPetitionIsHandledByWhoReadItLast() throws Exception {
        String path = PETITIONS + "/"
                + id(caller().post(PETITIONS, petition("Lê Văn Bốn", "Xử lý", "VV-2026-06"), "xu-ly", 201));
        String handled = "{\"handledDay\":\"2026-11-20\",\"outcome\":\"Chuyển đơn\"}";

        caller().patch(path, handled, "", 428);
        caller().patch(path, handled, "*", 428);
        caller().patch(path, handled, "1", 400);
        caller().patch(path, handled, "\"9\"", 412);
        HttpResponse<String> first = caller().patch(path, handled, "\"1\"", "xu-ly-1", 200);
        HttpResponse<String> again = caller().patch(path, handled, "\"1\"", "xu-ly-1", 200);
        assertThat(first.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(again.body()).isEqualTo(first.body());
        caller().patch(path, handled, "\"1\"", "xu-ly-2", 412);
        caller().patch(path, handled, "\"1\"", "hai khoa", 400);
        caller().patch(path, handled, "\"1\"", 412);
        caller().patch(path, "{\"handledDay\":\"2026-11-01\"}", "\"2\"", 422);
        caller().patch(path, "{\"outcome\":\"" + "x".repeat(1 << 21) + "\"}", "\"2\"", 413);
        caller().patch(PETITIONS + NOWHERE, handled, "\"1\"", 404);
        JsonNode now = Answers.json(caller().patch(path, "{\"replyNumber\":\"12/TB\"}", "\"2\"", 200));
        assertThat(now.get("outcome").asText()).isEqualTo("Chuyển đơn");
        caller().get(path, 200);
        assertThat(caller().get(PETITIONS + "?state=HANDLED", 200).body()).contains("Lê Văn Bốn");
    }

    @Test
    @Order(6)
    void aVisitAndAPetitionMeetInTheirMatter() throws Exception {
        String body = "{\"day\":\"2026-11-20\",\"person\":{\"name\":\"Nguyễn Văn Hoà\"},\"matter\":\"" + MATTER + "\"}";
        HttpResponse<String> visit = caller().post(VISITS, body, "luot-1", 201);
        assertThat(caller().post(VISITS, body, "luot-1", 201).body()).isEqualTo(visit.body());
        caller().post(VISITS, "{\"day\":\"2026-11-20\"}", "luot-2", 422);
        caller().post(VISITS, "{\"day\":5}", "luot-2", 400);
        caller().get(VISITS + "/" + id(visit), 200);
        caller().get(VISITS + NOWHERE, 404);
        caller().get(VISITS + "?from=2026-11-01&to=2026-11-30&limit=1", 200);
        caller().get(VISITS + "?after=x", 400);

        String matter = Answers.json(visit).get("matter").get("id").asText();
        JsonNode joined = Answers.json(caller().get("/api/v1/matters/" + matter, 200));
        assertThat(joined.get("petitions")).hasSize(1);
        assertThat(joined.get("visits").findValuesAsText("id")).containsExactly(id(visit));
        caller().get("/api/v1/matters" + NOWHERE, 404);
    }

    @Test
    @Order(7)
    void badInputIsRefusedByNameAndLeavesNothing() throws Exception {
        int before = count();
        refused("{\"type\":\"COMPLAINT\",\"receivedDay\":\"2026-02-31\",\"anonymous\":true}", 400, "receivedDay");
        refused("{\"type\":\"COMPLAINT\",\"receivedDay\":\"2199-01-01\",\"anonymous\":true}", 422, "receivedDay");
        refused("{\"type\":\"COMPLAINT\",\"receivedDay\":\"2026-11-20\"}", 422, "senders");
        refused(petition("A", "B", "C").replace("}]", "}],\"signatories\":-5"), 422, "signatories");
        refused(petition("x".repeat(1 << 20), "B", "C"), 422, "senders[0].name");
        refused(petition("A", "B", "C").replace("}]", "}],\"unit\":\"khong-co\""), 422, "unit");
        refused("{\"type\":\"COMPLAINT\"", 400, "");
        caller().post(PETITIONS, petition("N\u0303 \u202e\ud83d\ude00 \\u0000\\ud800", "' or '1'='1", "C"), "la", 201);
        assertThat(count()).isEqualTo(before + 1);
    }

    private void refused(String body, int status, String field) throws Exception {
        JsonNode problem =
                Answers.json(caller().post(PETITIONS, body, UUID.randomUUID().toString(), status));
        assertThat(problem.path("field").asText())
                .as(body.substring(0, Math.min(80, body.length())))
                .isEqualTo(field);
    }

    private int count() throws Exception {
        return Answers.json(caller().get(PETITIONS + "?limit=1&total=true", 200))
                .at("/total/count")
                .asInt();
    }

    @Test
    @Order(8)
    void eventsAreFollowedToTheirEndUnderConcurrentWrites() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Set<String> written = new LinkedHashSet<>();
        List<JsonNode> followed = new ArrayList<>();
        Optional<String> position = Optional.empty();
        try {
            List<Future<String>> writing = new ArrayList<>();
            for (int at = 0; at < 40; at++) {
                String key = "su-kien-" + at;
                writing.add(threads.submit(
                        () -> id(caller().post(PETITIONS, petition("Sự kiện", "Sự kiện", "VV-2026-07"), key, 201))));
            }
            while (writing.stream().anyMatch(one -> !one.isDone())) {
                position = follow(position, followed);
            }
            for (Future<String> one : writing) {
                written.add(one.get());
            }
        } finally {
            threads.shutdown();
        }
        for (Optional<String> last = Optional.of(""); !last.equals(position); ) {
            last = position;
            position = follow(position, followed);
        }
        assertThat(followed.stream().map(event -> event.get("id").asText())).doesNotHaveDuplicates();
        assertThat(followed.stream().map(event -> event.get("subject").asText()))
                .containsAll(written);
        caller().get("/api/v1/events?after=-1", 400);
    }

    private Optional<String> follow(Optional<String> last, List<JsonNode> followed) throws Exception {
        String after = last.map(id -> "&after=" + id).orElse("");
        JsonNode answer = Answers.json(caller().get("/api/v1/events?limit=7" + after, 200));
        answer.get("items").forEach(followed::add);
        return Optional.ofNullable(answer.get("next")).map(JsonNode::asText);
    }

    @Test
    @Order(9)
    void everyOtherOperationAnswersAsTheDocumentSays() throws Exception {
        for (String path : List.of(
                "/api/v1/units?on=2020-06-30",
                "/api/v1/packs",
                "/api/v1/law?on=2026-06-30&and=2026-07-01",
                "/api/v1/law/calendar/2027",
                "/api/v1/recalculations",
                "/api/v1/schedules",
                "/api/v1/schedules/reception.province-chair/sessions?from=2026-11-01&to=2027-01-31",
                "/api/v1/schedules/reception.province-chair/calendar.ics",
                "/api/v1/reports",
                "/api/v1/openapi.json",
                "/api/v1/docs",
                HALF_YEAR + PERIOD,
                HALF_YEAR + "/cells/petitions" + PERIOD,
                "/health/live",
                "/health/ready")) {
            caller().get(path, 200);
        }
        String question = "{\"rule\":\"complaint.settlement-first\",\"start\":\"2026-08-03\","
                + "\"suspensions\":[{\"from\":\"2026-08-13\",\"resumed\":\"2026-08-25\"}]}";
        JsonNode due = Answers.json(caller().hold(caller().json("/api/v1/law/deadlines", question), 200));
        assertThat(due.get("receipt").get("dueDay").asText()).isEqualTo("2026-09-14");
        assertThat(due.get("sentence").asText()).endsWith("Hạn cuối là hết thứ Hai 14/09/2026.");
        String held = "{\"rule\":\"reception-minimum.commune-chair\",\"from\":\"2026-07-01\",\"to\":\"2026-08-31\","
                + "\"sessions\":[{\"day\":\"2026-07-02\"},{\"day\":\"2026-07-16\",\"delegated\":true},"
                + "{\"day\":\"2026-08-03\"},{\"day\":\"2026-08-17\"}]}";
        JsonNode months = Answers.json(caller().hold(caller().json("/api/v1/law/minimums", held), 200))
                .get("items");
        assertThat(months.findValuesAsText("missing")).containsExactly("1", "0");
        assertThat(months.findValuesAsText("delegated")).containsExactly("1", "0");
        String petition =
                PETITIONS + "/" + id(caller().post(PETITIONS, petition("Giao", "Giao", MATTER), "giao-1", 201));
        caller().patch(petition + "/access", "{\"assignee\":\"admin\",\"sealed\":true}", "\"1\"", 200);
        assertThat(Answers.json(caller().get(petition + "/access", 200))
                        .get("assignee")
                        .asText())
                .isEqualTo("admin");
        caller().get("/api/v1/units?on=2026-02-31", 400);
        caller().get(HALF_YEAR, 400);
        caller().get(HALF_YEAR + "/cells/khong-co" + PERIOD, 404);
        caller().hold(
                        caller().sheet("/api/v1/imports/khong-co")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(Office.sample("so-tiep-nhan-don"))),
                        404);
        caller().hold(
                        caller().sheet("/api/v1/imports/so-tiep-nhan-don?dryRun=true")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(Office.sample("so-tiep-nhan-don"))),
                        200);
        HttpResponse<String> forged = caller().send(caller().json(PETITIONS, petition("A", "B", "VV-2026-08"))
                .header("X-Forwarded-Host", "evil.example"));
        assertThat(forged.headers().firstValue("Location").orElse("")).doesNotContain("evil.example");
    }

    @Test
    @Order(10)
    void everyOperationOfTheDocumentWasAsked() {
        Set<String> left = caller().check().unasked();
        // Files come in by another edge; what becomes of a large register is asked where it is sent, and what a change
        // of the calendar moved is asked where one is made.
        left.removeIf(one -> !one.matches(".* 20[01]")
                || one.contains("attachments")
                || one.contains("/imports/jobs/")
                || one.contains("/recalculations/{id}/deadlines"));
        assertThat(left).isEmpty();
    }

    @Test
    @Order(11)
    void aRestartKeepsTheKeysAndTheEvents() throws Exception {
        String body = petition("Nguyễn Văn Hoà", "Tranh chấp đất đai <script>alert('x')</script>", MATTER);
        int before = count();
        String events = caller().get("/api/v1/events?limit=1000", 200).body();
        caller().restart();

        assertThat(caller().post(PETITIONS, body, "don-1", 201).headers().firstValue("Idempotency-Replayed"))
                .hasValue("true");
        assertThat(count()).isEqualTo(before);
        assertThat(caller().get("/api/v1/events?limit=1000", 200).body()).isEqualTo(events);
    }

    private static String id(HttpResponse<String> answer) throws Exception {
        return Answers.json(answer).get("id").asText();
    }

    private static String petition(String sender, String content, String matter) {
        return "{\"type\":\"COMPLAINT\",\"receivedDay\":\"2026-11-16\",\"senders\":[{\"name\":\"" + sender
                + "\"}],\"content\":\"" + content + "\",\"matter\":\"" + matter + "\"}";
    }
}
