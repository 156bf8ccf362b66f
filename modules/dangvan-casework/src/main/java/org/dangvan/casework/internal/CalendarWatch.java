/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.casework.api.recalculation.RecalculationStore;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PacksInForce;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every two seconds whether the packs in force brought another calendar, and has open deadlines computed by it. Packs
 * that come one after another are waited for, so that no calendar of a half-laid chain is put into force.
 */
@Component(service = {})
public final class CalendarWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);
    private static final long LOOK_SECONDS = 2;
    private static final Duration SETTLED = Duration.ofSeconds(5);

    /** How long after a change petitions may still come in that were computed before it, and how often they are looked for. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration AWAY = Duration.ofSeconds(10);
    private static final long END_SECONDS = 30;

    private final PacksInForce packs;
    private final Deadlines deadlines;
    private final Recalculator recalculator;
    private final Clock clock;
    private final ScheduledExecutorService worker;
    private final Future<?> looking;
    private volatile boolean closing;

    /** Touched by the worker alone, as all below. */
    private Layers seen = Layers.none();

    private Instant seenAt = Instant.EPOCH;
    private Layers done = Layers.none();
    private Instant doneAt = Instant.EPOCH;
    private Instant next = Instant.EPOCH;

    /** The calendar that this node put into force, or found there, last: packs that leave it as it is begin nothing. */
    private String brought = "";

    /** Begins to look. */
    @Activate
    public CalendarWatch(
            @Reference PacksInForce packs, @Reference Deadlines deadlines, @Reference RecalculationStore store) {
        this.packs = packs;
        this.deadlines = deadlines;
        this.clock = Clock.systemUTC();
        this.recalculator = new Recalculator(store, deadlines, () -> !closing);
        this.worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "dangvan-recalculation");
            thread.setDaemon(true);
            return thread;
        });
        this.looking = worker.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** The portion under way is ended; the next start goes on. */
    @Deactivate
    void close() throws InterruptedException {
        closing = true;
        looking.cancel(false);
        worker.shutdown();
        if (!worker.awaitTermination(END_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("a portion of a recalculation does not end within {} seconds", END_SECONDS);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Packs that are laid again are looked at again.
    private void look() {
        Layers now = packs.layers();
        Instant at = clock.instant();
        if (now != seen) {
            seen = now;
            seenAt = at;
            next = at;
            return;
        }
        boolean isNew = now != done;
        boolean isLate = doneAt.plus(LATE).isAfter(at);
        if (now.chain().isEmpty() || seenAt.plus(SETTLED).isAfter(at) || next.isAfter(at) || !(isNew || isLate)) {
            return;
        }
        next = at.plus(AGAIN);
        try {
            LawBook law = deadlines.over(now);
            if (!brought.equals(law.calendar().version())) {
                recalculator.begin(law);
                brought = law.calendar().version();
            }
            recalculator.moveAll(law);
            if (isNew) {
                done = now;
                doneAt = clock.instant();
            }
        } catch (StoreUnavailableException away) {
            next = at.plus(AWAY);
            LOG.warn("deadlines are not computed anew, next try follows: {}", away.getMessage());
        } catch (RuntimeException wrong) {
            // Thrown on, it would end the looking for good.
            LOG.error("deadlines are not computed anew, next try follows", wrong);
        }
    }
}
