/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dangvan.pages.internal.door.Submissions.Before;
import org.dangvan.pages.internal.door.Submissions.Busy;
import org.dangvan.pages.internal.door.Submissions.First;
import org.dangvan.pages.internal.door.Submissions.Slip;
import org.dangvan.pages.internal.door.Submissions.Turn;
import org.junit.jupiter.api.Test;

class SubmissionsTest {

    private static final Slip SLIP = new Slip("lan", "/don/moi", "w");

    private final Submissions submissions = new Submissions(Duration.ofSeconds(5), 3);

    @Test
    void theSecondClickLeadsWhereTheFirstLed() {
        submissions.end((First) submissions.begin(SLIP, "a"), Optional.of("/don/1"));

        assertThat(submissions.begin(SLIP, "a")).isEqualTo(new Before("/don/1", true));
        assertThat(submissions.begin(SLIP, "b")).isEqualTo(new Before("/don/1", false));
    }

    @Test
    void theSecondClickWaitsForTheFirst() throws Exception {
        First first = (First) submissions.begin(SLIP, "a");
        CompletableFuture<Turn> second = CompletableFuture.supplyAsync(() -> submissions.begin(SLIP, "a"));
        Thread.sleep(100);
        assertThat(second).isNotDone();

        submissions.end(first, Optional.of("/don/1"));

        assertThat(second.get(5, TimeUnit.SECONDS)).isEqualTo(new Before("/don/1", true));
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        submissions.end((First) submissions.begin(SLIP, "a"), Optional.empty());

        assertThat(submissions.begin(SLIP, "b")).isInstanceOf(First.class);
    }

    @Test
    void anotherOfficerAndAnotherFormAreOthers() {
        submissions.end((First) submissions.begin(SLIP, "a"), Optional.of("/don/1"));

        assertThat(submissions.begin(new Slip("minh", "/don/moi", "w"), "a")).isInstanceOf(First.class);
        assertThat(submissions.begin(new Slip("lan", "/don/2", "w"), "a")).isInstanceOf(First.class);
    }

    @Test
    void nobodyWaitsForEver() {
        Submissions impatient = new Submissions(Duration.ofMillis(50), 3);
        impatient.begin(SLIP, "a");

        assertThat(impatient.begin(SLIP, "a")).isInstanceOf(Busy.class);
    }

    @Test
    void theOldestGivesWay() {
        for (int at = 0; at < 5; at++) {
            Slip slip = new Slip("lan", "/don/moi", "w" + at);
            submissions.end((First) submissions.begin(slip, "a"), Optional.of("/don/" + at));
        }

        assertThat(submissions.begin(new Slip("lan", "/don/moi", "w4"), "a")).isInstanceOf(Before.class);
        assertThat(submissions.begin(new Slip("lan", "/don/moi", "w0"), "a")).isInstanceOf(First.class);
    }
}
