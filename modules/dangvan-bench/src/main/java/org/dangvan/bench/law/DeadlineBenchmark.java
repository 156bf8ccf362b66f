/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench.law;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Period;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.LawBook;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Last days by pack {@code vn}, the calendar warm, another day of receipt each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DeadlineBenchmark {

    /** Folder of pack {@code vn}. */
    static final String PACK = "dangvan.bench.pack";

    /** Three months of working days. */
    private static final int QUARTER = 65;

    private static final int DAYS = 512;

    private LawBook law = new StatutoryDeadlines().over(Layers.none());
    private Regulation quarter = rule(QUARTER);
    private Regulation guarded = quarter;
    private Set<LocalDate> off = Set.of();
    private Receipt receipt = receipt(quarter, LocalDate.EPOCH);
    private final CaseState[] cases = new CaseState[DAYS];
    private final CaseState[] remote = new CaseState[DAYS];
    private int next;

    /** Reads the pack and makes the questions. */
    @Setup
    public void read() {
        law = PackLaw.read(Path.of(System.getProperty(PACK, ".")));
        Layers layers = law.layers();
        guarded = Optional.ofNullable(layers.regulations().get("complaint.settlement-first"))
                .orElseThrow();
        off = new HashSet<>();
        layers.calendar().values().stream()
                .filter(day -> day.kind() != CalendarDay.Kind.WORKED)
                .forEach(day -> off.add(day.day()));
        LocalDate first = LocalDate.parse("2025-01-02");
        for (int at = 0; at < DAYS; at++) {
            cases[at] = CaseState.on(first.plusDays(at));
            remote[at] = new CaseState(
                    first.plusDays(at),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(Fact.REMOTE, 1L, Fact.COMPLEX, 1L),
                    Map.of(),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }
        receipt = receipt(quarter, LocalDate.parse("2026-01-05"));
    }

    /** Three months of working days with a receipt. */
    @Benchmark
    public LawBook.Outcome quarterWithReceipt() {
        return law.due(quarter, cases[turn()]);
    }

    /** A term whose length guards choose, with a receipt. */
    @Benchmark
    public LawBook.Outcome guardedWithReceipt() {
        return law.due(guarded, remote[turn()]);
    }

    /** A last day again from its receipt. */
    @Benchmark
    public LawBook.Outcome again() {
        return law.again(receipt);
    }

    /** The reference: the same day from a set of days off, nothing said and nothing kept. */
    @Benchmark
    public LocalDate bareCount() {
        LocalDate day = cases[turn()].start();
        int left = QUARTER;
        while (left > 0) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend || off.contains(day) ? 0 : 1;
        }
        return day;
    }

    private int turn() {
        next = (next + 1) % DAYS;
        return next;
    }

    private Receipt receipt(Regulation rule, LocalDate day) {
        return ((LawBook.Due) law.due(rule, CaseState.on(day))).receipt();
    }

    private static Regulation rule(int days) {
        Origin here = new Origin("bench", "bench.yaml", 1, 1);
        Duty duty = new Duty(
                "bench.quarter",
                LegalEvent.COMPLAINT_ACCEPTED,
                DutyNature.DUTY,
                Duty.Direction.FORWARD,
                Set.of(),
                true,
                Optional.empty());
        return new Regulation(
                "bench.quarter",
                "Ba tháng làm việc",
                "settlement",
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.of(duty),
                new DatedValue<>(List.of(new DatedValue.Version<>(
                        new Period(Optional.of(LocalDate.EPOCH), Optional.empty()),
                        Length.of(new Term(days, TermUnit.WORKING_DAYS)),
                        new Citation("bench", "Điều 1"),
                        Confirmation.CONFIRMED,
                        Optional.empty(),
                        here))),
                here);
    }
}
