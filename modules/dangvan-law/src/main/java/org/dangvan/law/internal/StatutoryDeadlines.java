/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dangvan.base.Receipt;
import org.dangvan.base.Receipt.Kind;
import org.dangvan.base.Receipt.Step;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.Deadlines;
import org.dangvan.law.WorkCalendar;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Regulation;
import org.osgi.service.component.annotations.Component;

/**
 * Counts as domain of this platform says: the first day is excluded, also when it is off; a last day that is off moves
 * to the next working day, once, at the end (Điều 147 and 148, 91/2015/QH13).
 */
@Component
public final class StatutoryDeadlines implements Deadlines {

    @Override
    public Outcome due(Regulation rule, LocalDate start, Layers layers) {
        return rule.on(start)
                .<Outcome>map(version -> new Due(receipt(rule, version, start, layers)))
                .orElseGet(() -> new NotInForce(rule.key(), start));
    }

    private static Receipt receipt(Regulation rule, Regulation.Version version, LocalDate start, Layers layers) {
        Way way = new Way(new WorkCalendar(layers), start);
        LocalDate due = way.end(version.term());
        return new Receipt(
                rule.key(),
                rule.label(),
                version.source(),
                version.confirmation(),
                version.validity().from().orElse(LocalDate.MIN),
                start,
                version.term(),
                due,
                way.steps,
                layers.chainText());
    }

    /** The way from the start to the last day. */
    private static final class Way {

        private final WorkCalendar calendar;
        private final List<Step> steps = new ArrayList<>();
        private LocalDate day;

        Way(WorkCalendar calendar, LocalDate start) {
            this.calendar = calendar;
            this.day = start;
        }

        LocalDate end(Term term) {
            if (term.unit() == TermUnit.WORKING_DAYS) {
                for (int counted = 0; counted < term.amount(); counted++) {
                    toNextWorkingDay();
                }
            } else {
                day = day.plusDays(term.amount());
                rollToWorkingDay();
            }
            return day;
        }

        private void toNextWorkingDay() {
            day = day.plusDays(1);
            stepOverDaysOff(Kind.SKIPPED);
            LocalDate worked = day;
            calendar.whyWorked(worked).ifPresent(why -> step(worked, Kind.WORKED, why));
        }

        private void rollToWorkingDay() {
            stepOverDaysOff(Kind.ROLLED);
        }

        private void stepOverDaysOff(Kind kind) {
            noteProvisionalYear();
            while (!calendar.isWorked(day)) {
                step(day, kind, calendar.whyOff(day).orElseThrow());
                day = day.plusDays(1);
                noteProvisionalYear();
            }
        }

        /** Said once for each year: a last day beyond the calendars decided is provisional. */
        private void noteProvisionalYear() {
            LocalDate newYear = day.withDayOfYear(1);
            boolean said = steps.stream()
                    .anyMatch(step -> step.kind() == Kind.ASSUMED && step.day().equals(newYear));
            if (!said) {
                calendar.whyProvisional(day).ifPresent(why -> step(newYear, Kind.ASSUMED, why));
            }
        }

        private void step(LocalDate on, Kind kind, String why) {
            steps.add(new Step(on, kind, why));
        }
    }
}
