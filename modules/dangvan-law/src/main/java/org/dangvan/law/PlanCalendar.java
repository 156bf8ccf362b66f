/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.icalendar.CalendarFeed;
import org.dangvan.icalendar.CalendarFeed.Event;
import org.dangvan.law.PlannedSession.How;

/** A plan as a calendar to which other programs subscribe. Sessions that are not held are left out. */
public final class PlanCalendar {

    private PlanCalendar() {}

    /**
     * Writes a plan.
     *
     * @param name name of the calendar, in Vietnamese
     * @param stamp when this plan was made
     * @return text of the type {@link CalendarFeed#MEDIA_TYPE}
     */
    public static String of(String name, List<PlannedSession> plan, Instant stamp) {
        return CalendarFeed.write(
                name,
                stamp,
                plan.stream()
                        .filter(session -> session.how() != How.SKIPPED)
                        .map(PlanCalendar::event)
                        .toList());
    }

    private static Event event(PlannedSession session) {
        List<LocalDate> days = session.how() == How.PROPOSED ? session.candidates() : List.of(session.day());
        return new Event(
                uid(session),
                days.get(0),
                days.get(days.size() - 1).plusDays(1),
                summary(session),
                session.schedule().place(),
                description(session),
                session.isTentative());
    }

    /**
     * From what the schedule names, so that a move changes the entry and does not make another. A proposal is named by its month,
     * and by the version where that begins within the month.
     */
    private static String uid(PlannedSession session) {
        LocalDate named = session.nominal().get(0);
        YearMonth month = YearMonth.from(named);
        LocalDate since = session.version().from();
        String place = session.how() != How.PROPOSED
                ? named.toString()
                : month.atDay(1).isBefore(since) && !named.isBefore(since)
                        ? month + "-since-" + since
                        : month.toString();
        return session.schedule().key()
                + "-"
                + place
                + "@"
                + session.schedule().origin().pack()
                + ".dangvan";
    }

    private static String summary(PlannedSession session) {
        String state =
                switch (session.how()) {
                    case ASKED -> " (chờ chọn ngày)";
                    case PROPOSED -> " (đề xuất, chưa chọn ngày)";
                    default -> session.isTentative() ? " (dự kiến)" : "";
                };
        return session.schedule().label() + state;
    }

    private static String description(PlannedSession session) {
        List<String> lines = new ArrayList<>();
        lines.add("Người tiếp: " + session.schedule().host());
        if (!session.schedule().attendance().isEmpty()) {
            lines.add("Cùng tiếp: " + String.join("; ", session.schedule().attendance()));
        }
        if (!session.candidates().isEmpty()) {
            lines.add("Chọn một trong các ngày: "
                    + session.candidates().stream().map(LegalDay::print).collect(Collectors.joining(", ")));
        }
        lines.addAll(session.reasons());
        session.provisional().ifPresent(lines::add);
        session.publication()
                .ifPresent(receipt -> lines.add("Công bố lịch chậm nhất ngày " + LegalDay.print(receipt.dueDay())));
        session.watch().forEach(window -> lines.add("Trong đợt: " + window.label()));
        lines.add("Căn cứ: " + session.version().source().text()
                + (session.version().confirmation() == Confirmation.UNCONFIRMED
                        ? " (chưa đối chiếu với văn bản)"
                        : ""));
        return String.join("\n", lines);
    }
}
