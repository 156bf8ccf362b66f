/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dangvan.casework.internal.ComparedLaws;
import org.dangvan.casework.whatif.WhatIf.Case;
import org.dangvan.casework.whatif.WhatIf.Change;
import org.dangvan.casework.whatif.WhatIf.Summary;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.CaseState;
import org.dangvan.store.jdbc.internal.JdbcRecalculationStore;

/** Section (g), the other half: a draft is tried over the cases in the store, and over cases from elsewhere. */
final class Trying {

    private static final int ELSEWHERE = 100_000;
    private static final int STARTS = 300;
    private static final double BYTES = 1 << 20;

    private final Layers now;
    private final Layers draft;
    private final LocalDate today;

    Trying(Layers now, Layers draft, LocalDate today) {
        this.now = now;
        this.draft = draft;
        this.today = today;
    }

    /** Measures over the store behind {@code pool}; every change is taken and counted. */
    void measure(int runs, HikariDataSource pool, Results results, Results.Subject subject) throws IOException {
        ComparedLaws laws =
                new ComparedLaws(new Fixed(now), new StatutoryDeadlines(), new JdbcRecalculationStore(pool));
        List<Double> stored = new ArrayList<>();
        List<Double> elsewhere = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            stored.add(perHundredThousand(changes -> laws.overStore(draft, Optional.of(today), changes)));
            elsewhere.add(perHundredThousand(changes -> laws.over(
                    IntStream.range(0, ELSEWHERE).mapToObj(this::invented), draft, Optional.of(today), changes)));
        }
        results.add(subject, "a draft tried, 100,000 open cases of the store", "s", "≤ 60", stored);
        results.add(subject, "the same, of a file", "s", "≤ 60", elsewhere);
        results.add(subject, "memory held meanwhile, store", "MB", "", List.of(held(laws)));
    }

    private Case invented(int number) {
        return new Case("vu-" + number, "petition.processing", CaseState.on(today.minusDays(number % STARTS)));
    }

    private interface Attempt {
        Summary with(Consumer<Change> changes);
    }

    private static double perHundredThousand(Attempt attempt) {
        AtomicLong seen = new AtomicLong();
        long begun = System.nanoTime();
        Summary summary = attempt.with(change -> seen.incrementAndGet());
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (seen.get() == 0 || seen.get() != summary.earlier() + summary.later()) {
            throw new IllegalStateException("told of " + seen.get() + ", summed up as " + summary);
        }
        return seconds * ELSEWHERE / summary.cases();
    }

    /** Most memory that is alive when one more change is told, over that before the first, in MB. */
    private double held(ComparedLaws laws) {
        long before = alive();
        AtomicLong most = new AtomicLong();
        AtomicLong seen = new AtomicLong();
        laws.overStore(draft, Optional.of(today), change -> {
            if (seen.incrementAndGet() % ELSEWHERE == 0) {
                most.accumulateAndGet(alive() - before, Math::max);
            }
        });
        return most.get() / BYTES;
    }

    private static long alive() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The law in force. */
    private record Fixed(Layers layers) implements PacksInForce {

        @Override
        public List<PackState> states() {
            return List.of();
        }
    }
}
