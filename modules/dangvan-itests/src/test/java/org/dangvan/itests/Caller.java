/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.dangvan.rest.testing.ContractCheck;

/** Another system at the interface: what it is answered must be what the document says. Safe for concurrent calls. */
final class Caller {

    private final Platform platform;
    private final ContractCheck check;

    private Caller(Platform platform, ContractCheck check) {
        this.platform = platform;
        this.check = check;
    }

    static Caller at(Platform platform) throws Exception {
        return new Caller(
                platform, new ContractCheck(platform.get("/api/v1/openapi.json").body()));
    }

    ContractCheck check() {
        return check;
    }

    void restart() throws Exception {
        platform.restart();
    }

    HttpResponse<String> get(String path, int status) throws Exception {
        return hold(signed(path).GET(), status);
    }

    HttpResponse<String> post(String path, String json, String key, int status) throws Exception {
        return hold(json(path, json).header("Idempotency-Key", key), status);
    }

    /** With {@code If-Match} unless it is empty. */
    HttpResponse<String> patch(String path, String json, String ifMatch, int status) throws Exception {
        HttpRequest.Builder request = merging(path, json);
        return hold(ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch), status);
    }

    HttpResponse<String> patch(String path, String json, String ifMatch, String key, int status) throws Exception {
        return hold(merging(path, json).header("If-Match", ifMatch).header("Idempotency-Key", key), status);
    }

    private HttpRequest.Builder merging(String path, String json) throws Exception {
        return signed(path)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json));
    }

    HttpRequest.Builder json(String path, String json) throws Exception {
        return signed(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
    }

    HttpRequest.Builder sheet(String path) throws Exception {
        return signed(path).header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    HttpRequest.Builder signed(String path) throws Exception {
        return platform.signedIn(path);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return platform.send(request);
    }

    /** Sends, and holds status and answer. */
    HttpResponse<String> hold(HttpRequest.Builder request, int status) throws Exception {
        HttpResponse<String> answer = send(request);
        String asked = answer.request().method() + " " + answer.request().uri();
        assertThat(answer.statusCode()).as(asked + " " + answer.body()).isEqualTo(status);
        synchronized (check) {
            assertThat(check.faults(answer)).as(asked).isEmpty();
        }
        return answer;
    }
}
