/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.law.LawBook;
import org.dangvan.law.MinimumCheck;
import org.dangvan.law.PlannedSession;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;
import org.dangvan.pages.view.Messages;

/** Writes plans as officers read them. */
final class PlanWriting {

    private final Messages words;

    PlanWriting(Messages words) {
        this.words = words;
    }

    SchedulesPage.Plan of(Schedule schedule, LawBook law, LocalDate from, LocalDate to) {
        List<PlannedSession> sessions = law.sessions(schedule, from, to);
        List<String> shortages = law.planned(schedule, from, to).stream()
                .filter(check -> check.missing() > 0)
                .map(this::shortage)
                .toList();
        return new SchedulesPage.Plan(
                schedule.label(),
                schedule.host(),
                schedule.place(),
                schedule.attendance(),
                "/api/v1/schedules/" + schedule.key() + "/calendar.ics",
                sessions.stream().map(this::session).toList(),
                shortages);
    }

    SchedulesPage.Watch watch(WatchWindow window) {
        List<String> measures = new ArrayList<>(window.measures());
        if (window.extraShifts() > 0) {
            measures.add(words.text("schedule.extra-shifts", window.extraShifts()));
        }
        return new SchedulesPage.Watch(
                window.label(),
                LegalDay.print(window.days().from().orElseThrow()),
                LegalDay.print(window.days().to().orElseThrow().minusDays(1)),
                measures,
                window.confirmation() == Confirmation.UNCONFIRMED,
                window.source().text());
    }

    private String shortage(MinimumCheck check) {
        return words.text(
                "schedule.shortage",
                LegalDay.print(check.from()),
                LegalDay.print(check.to().minusDays(1)),
                check.required(),
                check.held(),
                check.version().source().text());
    }

    private SchedulesPage.Session session(PlannedSession session) {
        String how = session.how().name().toLowerCase(Locale.ROOT);
        return new SchedulesPage.Session(
                words.text("weekday." + session.day().getDayOfWeek().getValue()),
                LegalDay.print(session.day()),
                how,
                words.text("schedule.how." + how),
                session.version().confirmation() == Confirmation.UNCONFIRMED,
                session.publication().map(receipt -> LegalDay.print(receipt.dueDay())),
                notes(session),
                session.version().source().text());
    }

    private List<String> notes(PlannedSession session) {
        List<String> notes = new ArrayList<>(session.reasons());
        if (!session.candidates().isEmpty()) {
            notes.add(words.text(
                    "schedule.candidates",
                    session.candidates().stream().map(LegalDay::print).collect(Collectors.joining(", "))));
        }
        session.provisional().ifPresent(notes::add);
        session.watch().forEach(window -> notes.add(words.text("schedule.watch", window.label())));
        return notes;
    }
}
