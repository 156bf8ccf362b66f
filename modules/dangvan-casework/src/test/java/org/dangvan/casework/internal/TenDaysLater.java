/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.Deadlines;
import org.dangvan.law.HeldSession;
import org.dangvan.law.LawBook;
import org.dangvan.law.MinimumCheck;
import org.dangvan.law.PlannedSession;
import org.dangvan.law.WorkCalendar;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.schedule.Schedule;

/** Counts calendar days and nothing else. */
record TenDaysLater(Layers layers) implements LawBook {

    @Override
    public Outcome due(Regulation rule, CaseState state) {
        LocalDate start = state.start();
        return rule.on(start)
                .version()
                .<Outcome>map(version -> new Due(new Receipt(
                        rule.key(),
                        rule.label(),
                        version.source(),
                        version.confirmation(),
                        version.from(),
                        start,
                        new Term(10, TermUnit.CALENDAR_DAYS),
                        start.plusDays(10),
                        List.of(),
                        "test 1.0.0",
                        Optional.empty())))
                .orElseGet(() -> new NotInForce(rule.key(), start, Optional.empty(), Optional.empty()));
    }

    @Override
    public WorkCalendar calendar() {
        throw new AssertionError("an intake asks for last days only");
    }

    @Override
    public Outcome again(Receipt receipt) {
        throw new AssertionError("an intake asks for last days only");
    }

    @Override
    public Applied value(Regulation rule, CaseState state) {
        throw new AssertionError("an intake asks for last days only");
    }

    @Override
    public List<Regime> regimes(CaseState state, LocalDate on) {
        throw new AssertionError("an intake asks for last days only");
    }

    @Override
    public List<PlannedSession> sessions(Schedule schedule, LocalDate from, LocalDate to) {
        throw new AssertionError("an intake asks for last days only");
    }

    @Override
    public List<MinimumCheck> minimums(Regulation rule, LocalDate from, LocalDate to, Collection<HeldSession> held) {
        throw new AssertionError("an intake asks for last days only");
    }

    @Override
    public Outcome asked(Receipt receipt) {
        throw new UnsupportedOperationException(receipt.rule());
    }

    /** The same for every law. */
    static Deadlines deadlines() {
        return new Deadlines() {
            @Override
            public LawBook over(Layers layers) {
                return new TenDaysLater(layers);
            }

            @Override
            public LawBook kept(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
