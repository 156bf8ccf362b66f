/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two thousand callers who say a byte now and then, at every edge that reads a body, known to us or not: the platform has
 * 200 threads.
 */
class SlowSocketsIT {

    private static final int SOCKETS = 2_000;

    private static final String PETITION =
            """
            {"type":"COMPLAINT","receivedDay":"2026-07-01","senders":[{"name":"Nguyễn Văn Thong Thả (giả)"}]}""";

    @Test
    @Timeout(300)
    void whoSpeaksIsAnsweredWhileTwoThousandDawdle() throws Exception {
        List<SocketChannel> slow = new ArrayList<>();
        Platform platform = Platform.start();
        try {
            for (int at = 0; at < SOCKETS; at++) {
                slow.add(dawdle(platform, at));
            }
            for (int round = 0; round < 10; round++) {
                slow.forEach(SlowSocketsIT::oneByteMore);
                assertThat(platform.get("/api/v1/units").statusCode()).isEqualTo(200);
                assertThat(platform.status("/dang-nhap")).isEqualTo(200);
                assertThat(platform.status("/health/ready")).isEqualTo(200);
                HttpResponse<String> answer = submit(platform);
                assertThat(answer.statusCode()).isIn(201, 503);
                assertThat(answer.headers().firstValue("Retry-After").isPresent())
                        .isEqualTo(answer.statusCode() == 503);
            }
            // Whoever goes on like this is sent away: then there is room again, although they never leave by
            // themselves.
            platform.await("room", () -> {
                slow.forEach(SlowSocketsIT::oneByteMore);
                return submit(platform).statusCode() == 201;
            });
            // Java widens its table of symbols at eight a place, and whoever speaks meanwhile waits (docs/adr/0020).
            String symbols = platform.machine("VM.symboltable");
            assertThat(figure("Average bucket size", symbols)).isLessThan(3);
        } finally {
            for (SocketChannel socket : slow) {
                socket.close();
            }
            platform.close();
        }
    }

    private static double figure(String name, String told) {
        Matcher figure = Pattern.compile(name + "\\s*:\\s*(\\d+\\.\\d+)").matcher(told);
        assertThat(figure.find()).as(told).isTrue();
        return Double.parseDouble(figure.group(1));
    }

    private static HttpResponse<String> submit(Platform platform) throws Exception {
        return platform.send(platform.signedIn("/api/v1/petitions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(PETITION)));
    }

    private static SocketChannel dawdle(Platform platform, int number) throws IOException {
        HttpRequest request = platform.signedIn("/").build();
        String authorization = "Authorization: "
                + request.headers().firstValue("Authorization").orElseThrow() + "\r\n";
        URI server = request.uri();
        String beginning =
                switch (number % 4) {
                    case 0 -> begun("/api/v1/petitions", "application/json", authorization);
                    case 1 -> begun("/services/petitions", "text/xml;charset=UTF-8", "");
                    case 2 -> begun("/dang-nhap", "application/x-www-form-urlencoded", "");
                    default -> "GET /api/v1/units HTTP/1.1\r\nHost: x\r\n";
                };
        SocketChannel socket = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.write(ByteBuffer.wrap(beginning.getBytes(StandardCharsets.US_ASCII)));
        return socket;
    }

    private static String begun(String path, String type, String authorization) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + authorization + "Content-Type: " + type
                + "\r\nContent-Length: 1000\r\n\r\n";
    }

    private static void oneByteMore(SocketChannel socket) {
        try {
            socket.write(ByteBuffer.wrap(new byte[] {' '}));
        } catch (IOException cut) {
            // It was sent away meanwhile.
        }
    }
}
