/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dangvan.access.Actor;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Actor LAN = new Actor("lan", "Nguyễn Thị Lan");

    private final Hands clock = new Hands();
    private final Sessions sessions = new Sessions(clock, Duration.ofMinutes(30), Duration.ofHours(12), 3);

    @Test
    void aSessionIsFoundByItsTokenAndByNoOther() {
        String token = sessions.open(LAN);

        assertThat(sessions.find(token)).map(Session::actor).contains(LAN);
        assertThat(sessions.find(token + "x")).isEmpty();
        assertThat(sessions.find("")).isEmpty();
    }

    @Test
    void everySigningInGivesANewTokenAndANewFormToken() {
        String first = sessions.open(LAN);
        String second = sessions.open(LAN);

        assertThat(first).isNotEqualTo(second).hasSize(43);
        assertThat(sessions.find(first).orElseThrow().formToken())
                .isNotEqualTo(sessions.find(second).orElseThrow().formToken());
    }

    @Test
    void aSessionThatIsUsedStaysAndOneThatIsNotEnds() {
        String token = sessions.open(LAN);

        clock.forward(Duration.ofMinutes(29));
        assertThat(sessions.find(token)).isPresent();
        clock.forward(Duration.ofMinutes(29));
        assertThat(sessions.find(token)).isPresent();
        clock.forward(Duration.ofMinutes(30));
        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void noSessionOutlivesTwelveHoursHoweverMuchItIsUsed() {
        String token = sessions.open(LAN);
        for (int minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
            clock.forward(Duration.ofMinutes(20));
            assertThat(sessions.find(token)).isPresent();
        }

        clock.forward(Duration.ofMinutes(20));

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void aClosedSessionIsGone() {
        String token = sessions.open(LAN);

        sessions.close(token);

        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.wasOpen(token)).isFalse();
    }

    @Test
    void allSessionsOfAnAccountEndTogetherAndNobodyElses() {
        String mine = sessions.open(LAN);
        String alsoMine = sessions.open(LAN);
        String others = sessions.open(new Actor("minh", "Trần Minh"));

        sessions.closeAllOf("lan");

        assertThat(sessions.find(mine)).isEmpty();
        assertThat(sessions.find(alsoMine)).isEmpty();
        assertThat(sessions.find(others)).isPresent();
        assertThat(sessions.wasOpen(mine)).isTrue();
        assertThat(sessions.wasOpen(others)).isFalse();
    }

    @Test
    void theSessionUnusedForLongestGivesWay() {
        String oldest = sessions.open(LAN);
        clock.forward(Duration.ofSeconds(1));
        String used = sessions.open(LAN);
        clock.forward(Duration.ofSeconds(1));
        sessions.find(used);
        sessions.open(LAN);
        clock.forward(Duration.ofSeconds(1));

        sessions.open(LAN);

        assertThat(sessions.find(oldest)).isEmpty();
        assertThat(sessions.wasOpen(oldest)).isTrue();
        assertThat(sessions.find(used)).isPresent();
    }

    @Test
    void aPrintedSessionTellsNoToken() {
        Session session = sessions.find(sessions.open(LAN)).orElseThrow();

        assertThat(session.toString()).doesNotContain(session.formToken());
    }

    /** A clock that moves when it is told to. */
    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-22T01:00:00Z");

        void forward(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
