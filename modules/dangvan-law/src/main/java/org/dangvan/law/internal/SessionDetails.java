/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.Receipt;
import org.dangvan.law.LawBook;
import org.dangvan.law.PlannedSession;
import org.dangvan.law.internal.SessionPlan.Draft;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;

/** What else is to be known of a planned session: when to publish it, whether it may change, in which periods it lies. */
final class SessionDetails {

    /** Key of the rule that says how long before a session its plan is published. */
    private static final String PUBLICATION = "reception.schedule-publication";

    private final StatutoryLaw law;
    private final Schedule schedule;

    SessionDetails(StatutoryLaw law, Schedule schedule) {
        this.law = law;
        this.schedule = schedule;
    }

    PlannedSession of(Draft draft) {
        List<LocalDate> days = draft.held().map(List::of).orElse(draft.candidates());
        return new PlannedSession(
                schedule,
                draft.nominal(),
                draft.held(),
                draft.how(),
                draft.candidates(),
                draft.reasons(),
                draft.version(),
                provisional(draft, days),
                days.stream().findFirst().flatMap(this::publication),
                watch(days.isEmpty() ? draft.nominal() : days));
    }

    private Optional<String> provisional(Draft draft, List<LocalDate> days) {
        return Stream.concat(draft.nominal().stream(), days.stream())
                .filter(day -> law.calendar().whyProvisional(day).isPresent())
                .findFirst()
                .map(day -> "Lịch nghỉ năm " + day.getYear() + " chưa được quyết định: ngày tiếp có thể thay đổi");
    }

    private Optional<Receipt> publication(LocalDate day) {
        return Optional.ofNullable(law.layers().regulations().get(PUBLICATION))
                .filter(rule -> rule.duty().isPresent())
                .map(rule -> law.due(rule, CaseState.on(day)))
                .filter(LawBook.Due.class::isInstance)
                .map(due -> ((LawBook.Due) due).receipt());
    }

    private List<WatchWindow> watch(List<LocalDate> days) {
        return law.layers().watchWindows().values().stream()
                .filter(window -> days.stream().anyMatch(window.days()::contains))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }
}
