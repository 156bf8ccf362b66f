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
import org.dangvan.law.LawBook;
import org.dangvan.law.PlannedSession;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;

/** Planned sessions as this interface writes them, with the least number of days beside what is planned. */
record PlanJson(List<SessionJson> items, List<MinimumJson> minimums, List<WatchJson> watch) {

    static PlanJson of(LawBook law, Schedule schedule, LocalDate from, LocalDate to) {
        return new PlanJson(
                law.sessions(schedule, from, to).stream().map(SessionJson::of).toList(),
                law.planned(schedule, from, to).stream().map(MinimumJson::of).toList(),
                law.watch(from, to).stream().map(WatchJson::of).toList());
    }

    /** A period of heightened care that touches the span; {@code to} is the first day after it. */
    record WatchJson(
            String key,
            String label,
            LocalDate from,
            LocalDate to,
            List<String> measures,
            int extraShifts,
            Citation source,
            Confirmation confirmation) {

        static WatchJson of(WatchWindow window) {
            return new WatchJson(
                    window.key(),
                    window.label(),
                    window.days().from().orElseThrow(),
                    window.days().to().orElseThrow(),
                    window.measures(),
                    window.extraShifts(),
                    window.source(),
                    window.confirmation());
        }
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
}
