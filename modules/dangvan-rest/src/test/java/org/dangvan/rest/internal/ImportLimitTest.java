/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportLimitTest {

    private static final String PATH = "/api/v1/imports/so-tiep-nhan-don";

    private final AtomicLong taken = new AtomicLong();
    private ApiServer server;

    @BeforeEach
    void open() throws Exception {
        ReportingJobs imports = new ReportingJobs(taken::addAndGet);
        server = ApiServer.serving(new ImportsResource(imports, PublicUrl.of("", "127.0.0.1", 8181)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aBodyWithinTheLimitIsTakenInBothForms() throws Exception {
        byte[] sheet = new byte[ApiServer.MAX_BODY_BYTES - 1000];

        assertThat(send("application/octet-stream", BodyPublishers.ofByteArray(sheet))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(FORM, BodyPublishers.ofByteArray(form(sheet, 1))).statusCode())
                .isEqualTo(200);
        assertThat(taken.get()).isEqualTo(2L * sheet.length);
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsNotRead() throws Exception {
        byte[] sheet = new byte[ApiServer.MAX_BODY_BYTES + 1];

        assertTooLarge(send("application/octet-stream", BodyPublishers.ofByteArray(sheet)));
        assertTooLarge(send(FORM, BodyPublishers.ofByteArray(form(sheet, 1))));
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsReadUpToTheLimit() throws Exception {
        byte[] sheet = new byte[ApiServer.MAX_BODY_BYTES + 1];

        assertTooLarge(send("application/octet-stream", unsaid(sheet)));
        assertTooLarge(send(FORM, unsaid(form(sheet, 1))));
    }

    @Test
    void manyPartsAreNoMoreThanOneBody() throws Exception {
        assertTooLarge(send(FORM, unsaid(form(new byte[ApiServer.MAX_BODY_BYTES / 4], 5))));
    }

    @Test
    void aFrameThatCannotBeReadIsTheCallersMistake() throws Exception {
        assertThat(send("bogus", BodyPublishers.ofByteArray(new byte[10])).statusCode())
                .isEqualTo(415);
        assertThat(send("multipart/form-data", BodyPublishers.ofByteArray(form(new byte[10], 1)))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> garbage = send(FORM, BodyPublishers.ofString("không có phần nào"));
        assertThat(garbage.statusCode()).as(garbage.body()).isEqualTo(400);
        assertThat(taken.get()).isZero();
    }

    private static final String FORM = "multipart/form-data; boundary=ranh";

    private static byte[] form(byte[] sheet, int parts) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        for (int part = 0; part < parts; part++) {
            form.write(("--ranh\r\nContent-Disposition: form-data; name=\"" + (part == 0 ? "file" : "more" + part)
                            + "\"; filename=\"so.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            form.write(sheet);
            form.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        form.write("--ranh--\r\n".getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static BodyPublisher unsaid(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private HttpResponse<String> send(String type, BodyPublisher body) throws IOException {
        return server.send(server.request(PATH).header("Content-Type", type).POST(body));
    }

    private void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":413", "quá lớn");
        assertThat(taken.get()).isZero();
    }
}
