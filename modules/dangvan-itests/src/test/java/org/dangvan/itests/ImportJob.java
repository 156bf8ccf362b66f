/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** An import that was sent with {@code Prefer: respond-async}, as REST tells it. */
record ImportJob(Platform platform, String id) {

    static ImportJob send(Platform platform, byte[] sheet) throws Exception {
        HttpResponse<String> answer = platform.send(platform.signedIn("/api/v1/imports/so-tiep-nhan-don")
                .header("Content-Type", "application/octet-stream")
                .header("Prefer", "respond-async")
                .POST(HttpRequest.BodyPublishers.ofByteArray(sheet)));
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return new ImportJob(platform, location.substring(location.lastIndexOf('/') + 1));
    }

    JsonNode standing() throws Exception {
        return Answers.json(platform.get("/api/v1/imports/jobs/" + id));
    }

    String state() throws Exception {
        return standing().get("state").asText();
    }

    /** Waits until a part of the rows is in the database's hands, and says how many. */
    int recording() throws Exception {
        for (JsonNode now = standing(); ; now = standing()) {
            if (now.has("report") || now.has("problem")) {
                throw new IllegalStateException("over too soon: " + now);
            }
            if (now.get("state").asText().equals("recording") && now.get("rows").asInt() > 0) {
                return now.get("rows").asInt();
            }
            Thread.sleep(5);
        }
    }

    /** Waits for the end. */
    JsonNode report(int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            JsonNode now = standing();
            if (now.has("report")) {
                return now.get("report");
            }
            if (now.has("problem")) {
                throw new IllegalStateException(now.toString());
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("not over within " + seconds + " s: " + standing());
    }
}
