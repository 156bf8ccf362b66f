/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/** Many clients at once, each doing one thing after another for a given time. */
final class Load {

    /** One client; used by one thread. */
    interface Client extends AutoCloseable {

        /** Does it once and tells what came of it: {@code "201"}, or a word for what is no answer. */
        String once() throws Exception;

        /** What lies between two requests; nothing, unless a client is a person. */
        default void pause() throws InterruptedException {}

        @Override
        default void close() throws IOException, SQLException {}
    }

    /** Makes the client of a given number. */
    interface Clients {
        Client make(int number) throws Exception;
    }

    /**
     * What came of a load.
     *
     * @param perSecond good answers a second
     * @param medianMillis median time of a good answer
     * @param p95Millis time that 95 of 100 good answers did not exceed
     * @param p99Millis time that 99 of 100 good answers did not exceed
     * @param good how many good answers
     * @param others what else came, and how often
     */
    record Outcome(
            double perSecond,
            double medianMillis,
            double p95Millis,
            double p99Millis,
            long good,
            Map<String, Long> others) {

        /**
         * This, when nothing but {@code wanted} came.
         *
         * @throws IllegalStateException otherwise: a figure of what went wrong is none
         */
        Outcome good(String wanted) {
            if (good == 0 || !others.isEmpty()) {
                throw new IllegalStateException("not only " + wanted + ": " + others);
            }
            return this;
        }
    }

    /** Of one core, while warm. */
    private static final double QUIET = 0.05;

    private static final int TURNS = 20;

    private Load() {}

    /**
     * Runs until what is measured is warm: in turns of {@code seconds}, until there were {@code least} good answers and the
     * optimising compiler of process {@code pid} has little left to do. A time alone would leave code uncompiled on a slow
     * machine. After {@link #TURNS} turns it goes on as it is, and says so.
     */
    static void warmUp(int clients, double seconds, int least, String good, Clients maker, long pid) throws Exception {
        long answers = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            double before = ProcessMeter.compilerSeconds(pid);
            Outcome outcome = run(clients, seconds, good, maker);
            answers += outcome.good();
            double compiling = (ProcessMeter.compilerSeconds(pid) - before) / seconds;
            if (answers >= least && compiling < QUIET) {
                System.out.printf("warm after %,d answers: %.0f/s%n", answers, outcome.perSecond());
                return;
            }
        }
        System.out.printf("still compiling after %,d answers, %.0f s%n", answers, TURNS * seconds);
    }

    /** Runs {@code clients} for {@code seconds}; {@code good} is the outcome that counts. */
    static Outcome run(int clients, double seconds, String good, Clients maker) throws Exception {
        Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();
        long[][] nanos = new long[clients][];
        CountDownLatch ready = new CountDownLatch(clients);
        CountDownLatch go = new CountDownLatch(1);
        long[] end = new long[1];
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            int own = number;
            Thread thread = new Thread(
                    () -> {
                        nanos[own] = client(own, maker, good, ready, go, end, outcomes);
                    },
                    "client-" + number);
            threads.add(thread);
            thread.start();
        }
        ready.await();
        long begun = System.nanoTime();
        end[0] = begun + (long) (seconds * 1e9);
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        double took = (System.nanoTime() - begun) / 1e9;
        long[] times =
                Arrays.stream(nanos).flatMapToLong(Arrays::stream).sorted().toArray();
        Map<String, Long> others = new TreeMap<>();
        outcomes.forEach((outcome, count) -> others.put(outcome, count.sum()));
        return new Outcome(times.length / took, at(times, 0.5), at(times, 0.95), at(times, 0.99), times.length, others);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) ((sorted.length - 1) * share)] / 1e6;
    }

    private static long[] client(
            int number,
            Clients maker,
            String good,
            CountDownLatch ready,
            CountDownLatch go,
            long[] end,
            Map<String, LongAdder> outcomes) {
        long[] times = new long[1 << 12];
        int count = 0;
        boolean told = false;
        try (Client client = maker.make(number)) {
            ready.countDown();
            told = true;
            go.await();
            for (long begun = System.nanoTime(); begun < end[0]; begun = System.nanoTime()) {
                String outcome = client.once();
                if (!outcome.equals(good)) {
                    outcomes.computeIfAbsent(outcome, none -> new LongAdder()).increment();
                    continue;
                }
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = System.nanoTime() - begun;
                client.pause();
            }
        } catch (Exception broken) {
            outcomes.computeIfAbsent("broken: " + broken, none -> new LongAdder())
                    .increment();
        } finally {
            if (!told) {
                ready.countDown();
            }
        }
        return Arrays.copyOf(times, count);
    }
}
