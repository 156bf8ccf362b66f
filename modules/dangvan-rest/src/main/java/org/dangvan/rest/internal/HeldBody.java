/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dangvan.law.HeldSession;
import org.dangvan.law.LawBook;
import org.dangvan.law.MinimumCheck;
import org.dangvan.pack.law.Regulation;
import org.jspecify.annotations.Nullable;

/** A question whether enough sessions were held, as a caller writes it. */
record HeldBody(
        @Nullable String rule, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable List<SessionBody> sessions) {

    /** A session that was held; by the head where nothing else is said. */
    record SessionBody(@Nullable LocalDate day, @Nullable Boolean delegated) {

        private HeldSession held() {
            return new HeldSession(Given.present("sessions.day", day), Boolean.TRUE.equals(delegated));
        }
    }

    /** Every month or week of which the last day lies in the span, both ends included. */
    List<MinimumCheck> check(LawBook law) {
        String key = Given.present("rule", rule);
        Regulation minimum = Optional.ofNullable(law.layers().regulations().get(key))
                .filter(Regulation::isMinimumOfDays)
                .orElseThrow(() -> Given.refused("rule", "unknown-minimum", key));
        LocalDate first = Given.present("from", from);
        LocalDate last = Given.present("to", to);
        long days = ChronoUnit.DAYS.between(first, last);
        if (days < 0) {
            throw Given.refused("to", "to-before-from");
        }
        if (days > SchedulesResource.MOST_DAYS) {
            throw Given.refused("to", "span-too-long", SchedulesResource.MOST_DAYS);
        }
        List<HeldSession> held = Given.present("sessions", sessions).stream()
                .map(SessionBody::held)
                .toList();
        return law.minimums(minimum, first, last.plusDays(1), held);
    }
}
