/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two thousand callers who say a byte now and then; the server under test has 200 threads, as in the distribution. It measures
 * time, so it is run by hand on a machine that has nothing else to do: {@code -DargLine=-Ddangvan.slow=true}.
 */
@EnabledIfSystemProperty(named = "dangvan.slow", matches = "true")
class SlowSocketsTest {

    private static final int SOCKETS = 2_000;

    @Test
    void thoseWhoSpeakAreAnsweredWhileOthersDawdle() throws Exception {
        List<SocketChannel> slow = new ArrayList<>();
        try (Office office = Office.open()) {
            URI server = office.server.anonymous("/").build().uri();
            for (int at = 0; at < SOCKETS; at++) {
                slow.add(open(server, at % 2 == 0 ? BODY : HEAD));
            }
            for (int round = 0; round < 10; round++) {
                slow.forEach(SlowSocketsTest::oneByteMore);
                long begun = System.nanoTime();
                assertThat(office.server.get("/api/v1/units").statusCode()).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
            }
            assertThat(office.server.post("/api/v1/petitions", Office.PETITION).statusCode())
                    .isIn(201, 503);
            close(slow);
            Thread.sleep(500);
            assertThat(office.server.post("/api/v1/petitions", Office.PETITION).statusCode())
                    .isEqualTo(201);
        } finally {
            close(slow);
        }
    }

    private static final String BODY = "POST /api/v1/petitions HTTP/1.1\r\nHost: x\r\nAuthorization: "
            + OneAccount.HEADER + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    private static final String HEAD = "GET /api/v1/units HTTP/1.1\r\nHost: x\r\n";

    private static SocketChannel open(URI server, String beginning) throws IOException {
        SocketChannel socket = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
        socket.write(ByteBuffer.wrap(beginning.getBytes(StandardCharsets.US_ASCII)));
        return socket;
    }

    private static void oneByteMore(SocketChannel socket) {
        try {
            socket.write(ByteBuffer.wrap(new byte[] {' '}));
        } catch (IOException cut) {
            // It was refused meanwhile.
        }
    }

    private static void close(List<SocketChannel> sockets) throws IOException {
        for (SocketChannel socket : sockets) {
            socket.close();
        }
    }
}
