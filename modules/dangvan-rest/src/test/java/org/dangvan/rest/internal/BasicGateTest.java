/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BasicGateTest {

    private ApiServer server;

    @BeforeEach
    void start() throws Exception {
        server = ApiServer.serving(new UnitsResource(new FixedUnits(day -> List.of()), Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nobodyIsLetInWithoutAName() throws Exception {
        HttpResponse<String> answer =
                server.send(server.anonymous("/api/v1/units").GET());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Basic "));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("\"status\":401", "mật khẩu không đúng");
    }

    @Test
    void anUnknownAddressIsNotToldFromAKnownOneBeforeSigningIn() throws Exception {
        assertThat(server.send(server.anonymous("/api/v1/nothing").GET()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSessionCookieOpensNothing() throws Exception {
        assertThat(server.send(server.anonymous("/api/v1/units")
                                .header("Cookie", "dangvan=anything; JSESSIONID=anything")
                                .GET())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theRightPasswordOpensAndAWrongOneDoesNot() throws Exception {
        assertThat(server.get("/api/v1/units").statusCode()).isEqualTo(200);
        for (String wrong : List.of("admin:sai", "ai-do:mật khẩu", "admin")) {
            assertThat(server.send(server.anonymous("/api/v1/units")
                                    .header("Authorization", OneAccount.header(wrong))
                                    .GET())
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(server.send(server.anonymous("/api/v1/units")
                                .header("Authorization", "Basic %%%")
                                .GET())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoTriedTooOftenIsToldWhenToComeBack() throws Exception {
        HttpResponse<String> answer = server.send(server.anonymous("/api/v1/units")
                .header("Authorization", OneAccount.header("locked:x"))
                .GET());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("121");
    }

    @Test
    void whatAnotherSiteSendsIsTurnedAway() throws Exception {
        assertThat(server.send(server.request("/api/v1/units")
                                .header("Sec-Fetch-Site", "cross-site")
                                .GET())
                        .statusCode())
                .isEqualTo(403);
    }
}
