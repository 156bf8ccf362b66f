/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.dangvan.base.HealthCheck;
import org.junit.jupiter.api.Test;

class CheckupTest {

    @Test
    void aCheckThatFailsOrHangsIsDownAndHoldsUpNoOther() {
        CountDownLatch never = new CountDownLatch(1);
        List<Checkup.Answer> answers = Checkup.ask(List.of(
                check("treo", () -> {
                    try {
                        never.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                }),
                check("hong", () -> {
                    throw new IllegalStateException();
                }),
                check("tot", () -> true)));

        assertThat(answers).extracting(Checkup.Answer::name).containsExactly("hong", "tot", "treo");
        assertThat(answers).extracting(Checkup.Answer::up).containsExactly(false, true, false);
        assertThat(answers.get(2).millis()).isBetween(900L, 5000L);
        assertThat(answers.get(1).text()).startsWith("tot").contains("hoạt động", "ms");
    }

    private static HealthCheck check(String name, BooleanSupplier answer) {
        return new HealthCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean up() {
                return answer.getAsBoolean();
            }
        };
    }
}
