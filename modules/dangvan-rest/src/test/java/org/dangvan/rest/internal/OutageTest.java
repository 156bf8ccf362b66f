/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import org.dangvan.access.Actor;
import org.dangvan.access.Authenticator;
import org.dangvan.access.Credentials;
import org.dangvan.access.SignIn;
import org.dangvan.base.StoreUnavailableException;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final StoreUnavailableException AWAY =
            new StoreUnavailableException("pool is empty", new IllegalStateException("pool"));

    @Test
    void aDatabaseThatIsAwayBeforeSigningInIsToldAsSuch() throws Exception {
        try (ApiServer server =
                ApiServer.serving(new Away(new IllegalStateException("cannot read", AWAY)), units(AWAY))) {
            assertUnavailable(server.get("/api/v1/units"));
        }
    }

    @Test
    void aDatabaseThatGoesAwayAfterwardsIsToldAsSuch() throws Exception {
        try (ApiServer server = ApiServer.serving(units(AWAY))) {
            assertUnavailable(server.get("/api/v1/units"));
        }
    }

    @Test
    void whatWaitingDoesNotMendIsAnIncidentWhereverItHappens() throws Exception {
        RuntimeException ours = new IllegalStateException("no such column");
        try (ApiServer server = ApiServer.serving(units(ours))) {
            assertThat(server.get("/api/v1/units").statusCode()).isEqualTo(500);
        }
        try (ApiServer server = ApiServer.serving(new Away(new IllegalStateException("planted")), units(ours))) {
            HttpResponse<String> answer = server.get("/api/v1/units");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("mã sự cố").doesNotContain("planted");
        }
    }

    private static UnitsResource units(RuntimeException cause) {
        return new UnitsResource(
                new FixedUnits(day -> {
                    throw new IllegalStateException("cannot read", cause);
                }),
                Clock.systemUTC());
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("\"status\":503", "cơ sở dữ liệu chưa sẵn sàng")
                .doesNotContain("pool");
    }

    /** Accounts that cannot be read. */
    private record Away(RuntimeException failure) implements Authenticator {

        @Override
        public SignIn signIn(Credentials credentials) {
            throw failure;
        }

        @Override
        public PasswordChange changePassword(Credentials credentials, String newPassword) {
            throw failure;
        }

        @Override
        public boolean maySessionGoOn(Actor actor, Instant since) {
            throw failure;
        }
    }
}
