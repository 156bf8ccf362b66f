/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A session that was held, or is planned to be.
 *
 * @param day its day
 * @param delegated whether a deputy received in place of the head
 */
public record HeldSession(LocalDate day, boolean delegated) {

    /**
     * A plan as if it were carried out by the head: what is skipped is not held; what is to be chosen counts under the day that
     * is named, since the one that is chosen serves the same month or week.
     */
    public static List<HeldSession> planned(List<PlannedSession> plan) {
        return plan.stream()
                .filter(session ->
                        session.held().isPresent() || !session.candidates().isEmpty())
                .map(session -> new HeldSession(session.day(), false))
                .toList();
    }
}
