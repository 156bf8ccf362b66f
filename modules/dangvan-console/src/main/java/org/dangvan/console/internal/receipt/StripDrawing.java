/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.receipt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.base.Receipt.Kind;
import org.dangvan.base.Reckoning;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.pages.view.Messages;

/** Draws the days of a receipt one beside the other, each with its place in the count or the reason why it has none. */
final class StripDrawing {

    /** A longer way is told, not drawn. */
    private static final int MOST_DAYS = 400;

    /** Steps that say something of their day alone. */
    private static final Set<Kind> OF_DAYS = Set.of(Kind.SKIPPED, Kind.WORKED, Kind.ROLLED);

    private final Messages messages;

    StripDrawing(Messages messages) {
        this.messages = messages;
    }

    Optional<Strip> of(DeadlineView deadline, LocalDate today) {
        Receipt receipt = deadline.receipt();
        if (Math.abs(ChronoUnit.DAYS.between(receipt.start(), receipt.dueDay())) > MOST_DAYS) {
            return Optional.empty();
        }
        Map<LocalDate, Receipt.Step> steps = new HashMap<>();
        Optional<LocalDate> assumed = Optional.empty();
        for (Receipt.Step step : receipt.steps()) {
            if (step.kind() == Kind.ASSUMED) {
                assumed = assumed.or(() -> Optional.of(step.day()));
            } else if (OF_DAYS.contains(step.kind())) {
                steps.put(step.day(), step);
            }
        }
        List<Strip.Day> days = new ArrayList<>();
        int count = 0;
        boolean backward = receipt.dueDay().isBefore(receipt.start());
        LocalDate end = receipt.dueDay().plusDays(backward ? -1 : 1);
        for (LocalDate day = receipt.start(); !day.equals(end); day = day.plusDays(backward ? -1 : 1)) {
            Pen pen = new Pen(day);
            count = place(pen, receipt, Optional.ofNullable(steps.get(day)), count);
            flag(pen, deadline, today, assumed);
            days.add(pen.draw());
        }
        if (backward) {
            Collections.reverse(days);
        }
        String label = messages.text("strip.label", receipt.label());
        return Optional.of(new Strip(label, days, notes(receipt), after(deadline, today)));
    }

    /** Says what the day is in the count, and how far the count is now. */
    private int place(Pen pen, Receipt receipt, Optional<Receipt.Step> step, int count) {
        if (pen.day.equals(receipt.start())) {
            pen.is("start", messages.text("strip.short.start"), messages.text("strip.start"));
            return 0;
        }
        Optional<String> stands = whyStanding(pen.day, receipt);
        if (stands.isPresent()) {
            pen.is("standing", messages.text("strip.short.standing"), messages.text("strip.standing", stands.get()));
            return count;
        }
        if (step.filter(known -> known.kind() == Kind.ROLLED).isPresent()) {
            pen.is("rolled", messages.text("strip.short.rolled"), messages.text("strip.rolled", why(step.get())));
            return count;
        }
        if (step.filter(known -> known.kind() == Kind.SKIPPED).isPresent()) {
            if (Telling.isRestDay(step.get())) {
                pen.is("rest", messages.text("strip.short.rest"), messages.text("strip.rest"));
            } else {
                String told = messages.text("strip.holiday", step.get().why());
                pen.is("holiday", messages.text("strip.short.holiday"), told);
            }
            return count;
        }
        int place = count + 1;
        String counted = step.map(worked -> messages.text("strip.worked", place, worked.why()))
                .orElseGet(() -> messages.text("strip.counted", place));
        boolean due = pen.day.equals(receipt.dueDay());
        String mark = due ? messages.text("strip.short.due") : messages.number(place);
        pen.is(step.isPresent() ? "counted worked" : "counted", mark, counted);
        if (due) {
            pen.also("due", messages.text("strip.due"));
        }
        return place;
    }

    /** Why the clock stood on the day. */
    private static Optional<String> whyStanding(LocalDate day, Receipt receipt) {
        return receipt.reckoning().stream()
                .flatMap(reckoning -> reckoning.suspensions().stream()
                        .filter(suspension -> !day.isBefore(suspension.from())
                                && suspension
                                        .resumed()
                                        .map(resumed -> reckoning.resumeDayCounts() ? resumed : resumed.plusDays(1))
                                        .filter(day::isBefore)
                                        .isPresent()))
                .map(Reckoning.Suspension::reason)
                .findFirst();
    }

    private void flag(Pen pen, DeadlineView deadline, LocalDate today, Optional<LocalDate> assumed) {
        if (assumed.filter(from -> !pen.day.isBefore(from)).isPresent()) {
            pen.also("assumed", messages.text("strip.assumed"));
        }
        if (pen.day.equals(today)) {
            pen.also("today", messages.text("strip.today"));
            pen.flag(messages.text("strip.short.today"));
        }
        if (deadline.metDay().filter(pen.day::equals).isPresent()) {
            pen.also("handled", messages.text("strip.handled"));
            pen.flag(messages.text("strip.short.handled"));
        }
    }

    private static List<String> notes(Receipt receipt) {
        return receipt.steps().stream()
                .filter(step -> !Telling.isRestDay(step))
                .map(Receipt.Step::why)
                .distinct()
                .toList();
    }

    private List<String> after(DeadlineView deadline, LocalDate today) {
        LocalDate due = deadline.receipt().dueDay();
        if (deadline.metDay().isPresent()) {
            return deadline.metDay().filter(due::isBefore).stream()
                    .map(met -> late("strip.after.handled", met, due))
                    .toList();
        }
        return due.isBefore(today) ? List.of(late("strip.after.today", today, due)) : List.of();
    }

    private String late(String key, LocalDate day, LocalDate due) {
        return messages.text(key, LegalDay.print(day), ChronoUnit.DAYS.between(due, day));
    }

    private String why(Receipt.Step step) {
        return Telling.isRestDay(step) ? messages.text("receipt.rest-day") : step.why();
    }

    /** Collects what is to be drawn on one day. */
    private final class Pen {

        private final LocalDate day;
        private final List<String> tones = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private String mark = "";
        private Optional<String> flag = Optional.empty();

        Pen(LocalDate day) {
            this.day = day;
        }

        void is(String tone, String shortly, String sentence) {
            mark = shortly;
            also(tone, sentence);
        }

        void also(String tone, String sentence) {
            tones.add(tone);
            if (!sentence.isEmpty()) {
                told.add(sentence);
            }
        }

        void flag(String text) {
            flag = Optional.of(text);
        }

        Strip.Day draw() {
            int weekday = day.getDayOfWeek().getValue();
            String printed = LegalDay.print(day);
            String sentence = messages.text("receipt.day", messages.text("weekday." + weekday), printed) + ": "
                    + String.join("; ", told);
            return new Strip.Day(
                    String.join(" ", tones),
                    messages.text("weekday.short." + weekday),
                    printed.substring(0, 2),
                    printed.substring(3, 5),
                    mark,
                    flag,
                    sentence);
        }
    }
}
