/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Receipt;
import org.dangvan.law.MinimumCheck;
import org.dangvan.law.PlannedSession;

/** Planned sessions as this interface writes them, with the least number of days beside what is planned. */
record PlanJson(List<SessionJson> items, List<MinimumJson> minimums) {

    static PlanJson of(List<PlannedSession> sessions, List<MinimumCheck> minimums) {
        return new PlanJson(
                sessions.stream().map(SessionJson::of).toList(),
                minimums.stream().map(MinimumJson::of).toList());
    }

    /** A session; {@code held} is empty while its day is to be chosen, or when it is not held. */
    record SessionJson(
            LocalDate day,
            List<LocalDate> nominal,
            Optional<LocalDate> held,
            PlannedSession.How how,
            List<LocalDate> candidates,
            List<String> reasons,
            boolean tentative,
            Optional<String> provisional,
            Optional<Receipt> publication,
            List<String> watch,
            Citation source,
            Confirmation confirmation) {

        static SessionJson of(PlannedSession session) {
            return new SessionJson(
                    session.day(),
                    session.nominal(),
                    session.held(),
                    session.how(),
                    session.candidates(),
                    session.reasons(),
                    session.isTentative(),
                    session.provisional(),
                    session.publication(),
                    session.watch().stream().map(window -> window.label()).toList(),
                    session.version().source(),
                    session.version().confirmation());
        }
    }

    /** A month or week; {@code planned} counts days, each once. */
    record MinimumJson(
            LocalDate from, LocalDate to, int required, int planned, int missing, boolean cut, Citation source) {

        static MinimumJson of(MinimumCheck check) {
            return new MinimumJson(
                    check.from(),
                    check.to(),
                    check.required(),
                    check.held(),
                    check.missing(),
                    check.cut(),
                    check.version().source());
        }
    }
}
