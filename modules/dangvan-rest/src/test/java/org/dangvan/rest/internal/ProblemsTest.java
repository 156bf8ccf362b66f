/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static ApiServer server;

    /** A body to send. */
    record Note(String text, LocalDate day) {}

    /** Takes a note, and fails when asked. */
    @Path("notes")
    @Consumes("application/json")
    @Produces("application/json")
    public static final class Notes {

        @POST
        @Needs({})
        public Note echo(Note note) {
            return note;
        }

        @GET
        @Needs({})
        public Note fail() {
            throw new IllegalStateException("bí mật của máy chủ");
        }
    }

    @BeforeAll
    static void open() throws Exception {
        server = ApiServer.serving(new Notes());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void aRecordIsReadAndWrittenWithDaysAsText() throws Exception {
        HttpResponse<String> answer = server.post("/api/v1/notes", "{\"text\":\"đơn\",\"day\":\"2026-07-01\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"đơn\",\"day\":\"2026-07-01\"}");
    }

    @Test
    void aBodyThatIsNoJsonIsABadRequest() throws Exception {
        assertProblem(server.post("/api/v1/notes", "{\"text\":"), 400, "JSON");
    }

    @Test
    void aPropertyOfTheWrongKindIsNamed() throws Exception {
        HttpResponse<String> answer = server.post("/api/v1/notes", "{\"text\":\"x\",\"day\":\"2026-02-30\"}");

        assertProblem(answer, 400, "dòng 1, cột ");
        assertThat(answer.body()).contains("\"field\":\"day\"");
    }

    @Test
    void anUnknownPropertyIsNamed() throws Exception {
        HttpResponse<String> answer = server.post("/api/v1/notes", "{\"txet\":\"x\"}");

        assertProblem(answer, 400, "dòng 1, cột ");
        assertThat(answer.body()).contains("\"field\":\"txet\"");
    }

    @Test
    void anUnforeseenFailureTellsAnIncidentAndNothingElse() throws Exception {
        HttpResponse<String> answer = server.get("/api/v1/notes");

        assertProblem(answer, 500, "mã sự cố");
        assertThat(answer.body()).doesNotContain("bí mật", "IllegalState", "\\tat ");
    }

    @Test
    void anUnknownAddressIsAProblemToo() throws Exception {
        assertProblem(server.get("/api/v1/nothing"), 404, "Không có");
    }

    @Test
    void aRefusedMethodNamesTheAllowedOnes() throws Exception {
        HttpResponse<String> answer =
                server.send(server.request("/api/v1/notes").DELETE());

        assertProblem(answer, 405, "phương thức");
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void anotherKindOfContentIsRefused() throws Exception {
        assertProblem(
                server.send(server.request("/api/v1/notes")
                        .header("Content-Type", "text/plain")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x"))),
                415,
                "loại nội dung");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"type\":", "\"title\":", detail);
    }
}
