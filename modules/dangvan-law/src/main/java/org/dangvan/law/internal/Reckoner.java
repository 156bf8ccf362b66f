/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Receipt.Kind;
import org.dangvan.base.Receipt.Step;
import org.dangvan.base.Reckoning;
import org.dangvan.base.Reckoning.Enclosing;
import org.dangvan.base.Reckoning.Extension;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.internal.Count.Last;

/** Comes from what a receipt says it was computed from to the last day: of several terms the one that ends first holds. */
final class Reckoner {

    private final LayeredCalendar calendar;
    private final Reckoning asked;
    private final Count.Rule rule;

    /** What comes of it. */
    sealed interface Result {}

    /**
     * A last day.
     *
     * @param term the length that held
     * @param day the last day
     * @param steps the way to it
     * @param reckoning what was asked, with its end
     */
    record Done(Term term, LocalDate day, List<Step> steps, Reckoning reckoning) implements Result {}

    /**
     * The clock stands.
     *
     * @param at since when and why
     */
    record Stopped(Suspension at) implements Result {}

    /**
     * Something is missing.
     *
     * @param what what, and what to do, in Vietnamese
     */
    record Missing(String what) implements Result {}

    private Reckoner(LayeredCalendar calendar, LocalDate start, Reckoning asked) {
        this.calendar = calendar;
        this.asked = asked;
        this.rule = new Count.Rule(
                start,
                asked.startTime(),
                asked.backward(),
                asked.firstDayCounts(),
                asked.dayOff(),
                asked.resumeDayCounts(),
                asked.suspensions());
    }

    static Result of(LayeredCalendar calendar, LocalDate start, Reckoning asked) {
        return new Reckoner(calendar, start, asked).result();
    }

    private Result result() {
        if (asked.terms().isEmpty()) {
            return asked.enclosing()
                    .<Result>map(this::rest)
                    .orElseGet(() -> new Missing("Thiếu thời hạn bao ngoài. Hãy cho biết ngày bắt đầu thời hạn đó."));
        }
        int more = asked.extensions().stream()
                .mapToInt(extension -> extension.by().amount())
                .sum();
        Optional<Done> first = Optional.empty();
        for (Term term : asked.terms()) {
            Count.End end = Count.of(calendar, rule, term, more);
            if (end instanceof Count.Stopped stopped) {
                return new Stopped(stopped.at());
            }
            if (!(end instanceof Last last)) {
                return new Missing("Thời hạn tính bằng giờ cần giờ bắt đầu. Hãy ghi giờ, ví dụ 08:30.");
            }
            if (first.filter(known -> !last.day().isBefore(known.day())).isEmpty()) {
                first = Optional.of(done(term, last));
            }
        }
        return capped(first.orElseThrow());
    }

    private Done done(Term term, Last last) {
        List<Step> steps = last.steps();
        if (!asked.extensions().isEmpty()) {
            steps = new ArrayList<>(steps);
            for (Extension extension : asked.extensions()) {
                steps.add(new Step(
                        extension.decided(),
                        Kind.EXTENDED,
                        "Thêm " + extension.by().text() + ": " + extension.reason()));
            }
            steps.sort(Comparator.comparing(Step::day));
        }
        return new Done(term, last.day(), steps, asked.ended(last.unrolled(), last.time(), calendar.version()));
    }

    private Done capped(Done done) {
        Optional<Enclosing> earlier =
                asked.enclosing().filter(around -> around.dueDay().isBefore(done.day()));
        if (asked.backward() || earlier.isEmpty()) {
            return done;
        }
        Enclosing around = earlier.get();
        List<Step> steps = new ArrayList<>(done.steps().stream()
                .filter(step -> !step.day().isAfter(around.dueDay()))
                .toList());
        steps.add(cap(around));
        return new Done(
                done.term(),
                around.dueDay(),
                steps,
                asked.ended(done.reckoning().unrolledDay(), Optional.empty(), calendar.version()));
    }

    private Done rest(Enclosing around) {
        LocalDate end = around.dueDay();
        long days = Math.max(1, end.toEpochDay() - rule.start().toEpochDay());
        return new Done(
                new Term(Math.toIntExact(days), TermUnit.CALENDAR_DAYS),
                end,
                List.of(cap(around)),
                asked.ended(end, Optional.empty(), calendar.version()));
    }

    private static Step cap(Enclosing around) {
        return new Step(around.dueDay(), Kind.CAPPED, "Không quá thời hạn “" + around.label() + "”");
    }
}
