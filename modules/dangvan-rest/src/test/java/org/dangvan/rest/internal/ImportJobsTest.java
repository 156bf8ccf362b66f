/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobsTest {

    private static final String IMPORT = "/api/v1/imports/so-tiep-nhan-don";
    private static final String HERE = "https://dangvan.example/api/v1/imports/jobs/";

    private final ReportingJobs jobs = new ReportingJobs(bytes -> {});
    private ApiServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws Exception {
        PublicUrl url = PublicUrl.of("https://dangvan.example/", "127.0.0.1", 8181);
        server = ApiServer.serving(new ImportsResource(jobs, url), new ImportJobsResource(jobs, url));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whoPrefersToComeBackGetsTheAddressOfTheJob() throws Exception {
        HttpResponse<String> answer = send("wait=1, Respond-Async");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("respond-async");
        assertThat(answer.headers().firstValue("Location"))
                .contains(HERE + jobs.any().id());
        HttpResponse<String> standing =
                server.get("/api/v1/imports/jobs/" + jobs.any().id());
        assertThat(standing.body()).contains("\"state\":\"recording\"", "\"rows\":500", "\"total\":2000");
    }

    @Test
    void whoPrefersNothingWaitsForTheReportAndIsToldWhereTheRefusedRowsAre() throws Exception {
        jobs.refusing(Files.writeString(folder.resolve("rows.xlsx"), "rows"));

        HttpResponse<String> answer = send("handling=lenient");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"refused\":1");
        assertThat(answer.headers().firstValue("Link").orElseThrow())
                .startsWith("<" + HERE + jobs.any().id() + "/refused-rows>");
        HttpResponse<String> rows =
                server.get("/api/v1/imports/jobs/" + jobs.any().id() + "/refused-rows");
        assertThat(rows.body()).isEqualTo("rows");
        assertThat(rows.headers().firstValue("Content-Type").orElseThrow()).contains("spreadsheetml");
    }

    @Test
    void aJobThatIsOverTellsItsReportOrWhyThereIsNone() throws Exception {
        send("respond-async");
        UUID id = jobs.any().id();

        jobs.end(id, new ImportJob.Done(new ImportRefused(ImportRefused.Reason.EMPTY, "Tệp trống.")));
        assertThat(server.get("/api/v1/imports/jobs/" + id).body())
                .contains("\"state\":\"refused\"", "\"status\":422", "Tệp trống.");
        jobs.end(id, new ImportJob.Interrupted());
        assertThat(server.get("/api/v1/imports/jobs/" + id).body())
                .contains("\"state\":\"interrupted\"", "chưa ghi gì");
        jobs.await(jobs.any());
        assertThat(server.get("/api/v1/imports/jobs/" + id).body())
                .contains("\"state\":\"done\"", "\"added\":1")
                .doesNotContain("refusedRows\":\"");
    }

    @Test
    void aJobNobodyKnowsIsNotFound() throws Exception {
        for (String id : new String[] {UUID.randomUUID().toString(), "khong-phai-ma"}) {
            HttpResponse<String> answer = server.get("/api/v1/imports/jobs/" + id);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void tooManyInLineIsSaidWithWhenToTryAgain() throws Exception {
        jobs.busy();

        HttpResponse<String> answer = send("respond-async");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private HttpResponse<String> send(String prefer) throws IOException {
        return server.send(server.request(IMPORT)
                .header("Content-Type", "application/octet-stream")
                .header("Prefer", prefer)
                .POST(BodyPublishers.ofByteArray(new byte[10])));
    }
}
