/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Section (c): petitions taken over HTTP beside the same rows written by plain JDBC, sides taking turns. */
final class Writing {

    /** As shipped: poolSize of org.dangvan.database. */
    private static final int POOL = 10;

    private static final int SAMPLES = 200;

    /** Good answers before anything is measured, at least. */
    private static final int WARM = 10_000;

    /** Clients of which no request may be lost, nor the rate. */
    private static final int CROWD = 256;

    /** Clients while the code gets warm. */
    private static final int WARMING = 8;

    private final Plan plan;
    private final Stock stock;
    private final Results results;

    Writing(Plan plan, Stock stock, Results results) {
        this.plan = plan;
        this.stock = stock;
        this.results = results;
    }

    void measure(int petitions) throws Exception {
        PlainRows rows = samples(petitions);
        Database taken = stock.fresh(petitions, "platform");
        Database written = stock.fresh(petitions, "plain");
        try (Installation platform = Installation.start(stock.folder(), taken);
                HikariDataSource pool = pool(written)) {
            Submissions submissions = stock.submissions(1);
            Load.Clients posting = number -> posting(platform, submissions);
            Load.Clients writing = number -> writing(pool, rows);
            Load.warmUp(WARMING, plan.warmUpSeconds(), WARM, "201", posting, platform.pid());
            Load.warmUp(
                    WARMING,
                    plan.warmUpSeconds(),
                    WARM,
                    "done",
                    writing,
                    ProcessHandle.current().pid());
            Map<Integer, Sides> crowds = new TreeMap<>();
            // All numbers of clients in each round: what is compared lies close in time.
            for (int run = 0; run < plan.runs(); run++) {
                for (int clients : plan.clients()) {
                    Sides sides = crowds.computeIfAbsent(clients, many -> new Sides());
                    sides.platform(stock.run(platform, taken, () -> Load.run(clients, plan.seconds(), "201", posting)));
                    sides.plain(stock.run(platform, written, () -> Load.run(clients, plan.seconds(), "done", writing)));
                }
            }
            for (Map.Entry<Integer, Sides> crowd : crowds.entrySet()) {
                tell(new Results.Subject("c", stock.engine().name(), petitions, crowd.getKey()), crowd.getValue());
            }
            partOfBest(petitions, crowds);
        } finally {
            written.release();
        }
    }

    private void tell(Results.Subject subject, Sides sides) throws IOException {
        results.add(subject, "POST /petitions", "/s", "", sides.rates);
        results.add(subject, "plain JDBC, same rows", "/s", "", sides.plainRates);
        int clients = subject.clients();
        String aim = clients == 8 || clients == 32 ? (stock.embedded() ? "≥ 0.4" : "≥ 0.5") : "";
        results.add(subject, "ratio", "", aim, sides.ratios);
        results.add(subject, "99 of 100 answered within", "ms", "", sides.p99);
        results.add(subject, "CPU of the platform", "ms/request", stock.embedded() ? "" : "≤ 1.2", sides.cpu);
        if (!stock.embedded()) {
            results.add(subject, "CPU of the database server", "ms/request", "", sides.serverCpu);
            results.add(subject, "the same for plain JDBC", "ms/request", "", sides.plainServerCpu);
        }
        results.add(subject, "CPU of the load generator", "ms/request", "", sides.ownCpu);
        if (!sides.others.isEmpty()) {
            results.note(subject, "other answers", sides.others);
        }
    }

    /** What was measured of both sides with one number of clients, run by run. */
    private static final class Sides {

        private final List<Double> rates = new ArrayList<>();
        private final List<Double> plainRates = new ArrayList<>();
        private final List<Double> ratios = new ArrayList<>();
        private final List<Double> p99 = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();
        private final List<Double> serverCpu = new ArrayList<>();
        private final List<Double> plainServerCpu = new ArrayList<>();
        private final List<Double> ownCpu = new ArrayList<>();
        private final Map<String, Long> others = new TreeMap<>();

        void platform(Stock.Run run) {
            Load.Outcome outcome = run.outcome();
            rates.add(outcome.perSecond());
            p99.add(outcome.p99Millis());
            cpu.add(run.platformCpu() * 1000 / outcome.good());
            serverCpu.add(run.serverCpu() * 1000 / outcome.good());
            ownCpu.add(run.ownCpu() * 1000 / outcome.good());
            outcome.others().forEach((what, count) -> others.merge(what, count, Long::sum));
        }

        /** After the platform's: the ratio is that of neighbours in time. */
        void plain(Stock.Run run) {
            Load.Outcome outcome = run.outcome().good("done");
            plainRates.add(outcome.perSecond());
            plainServerCpu.add(run.serverCpu() * 1000 / outcome.good());
            ratios.add(rates.get(rates.size() - 1) / outcome.perSecond());
        }
    }

    private void partOfBest(int petitions, Map<Integer, Sides> crowds) throws IOException {
        Sides largest = crowds.get(CROWD);
        if (largest == null) {
            return;
        }
        List<Double> parts = new ArrayList<>();
        for (int run = 0; run < largest.rates.size(); run++) {
            int round = run;
            double best = crowds.values().stream()
                    .mapToDouble(sides -> sides.rates.get(round))
                    .max()
                    .orElseThrow();
            parts.add(largest.rates.get(round) / best);
        }
        results.add(
                new Results.Subject("c", stock.engine().name(), petitions, CROWD),
                "part of the best of its round",
                "",
                "≥ 0.8",
                parts);
    }

    /** Rows that the platform wrote itself: what the other side writes again. */
    private PlainRows samples(int petitions) throws Exception {
        Database database = stock.fresh(petitions, "samples");
        List<String> ids = new ArrayList<>();
        try (Installation platform = Installation.start(stock.folder(), database);
                HttpSession session = platform.session()) {
            Submissions submissions = stock.submissions(1_000_000_000L);
            for (int at = 0; at < SAMPLES; at++) {
                long number = submissions.number();
                HttpSession.Answer answer =
                        session.post(Submissions.PATH, Submissions.key(number), submissions.body(number));
                if (answer.status() != 201) {
                    throw new IllegalStateException(answer.status() + " " + answer.text());
                }
                ids.add(answer.location().substring(answer.location().lastIndexOf('/') + 1));
            }
        }
        try (Connection connection = database.connect()) {
            PlainRows rows = PlainRows.of(connection, ids);
            results.note(
                    new Results.Subject("c", stock.engine().name(), petitions, 0),
                    "rows of one petition",
                    rows.rowsEach());
            return rows;
        } finally {
            database.release();
        }
    }

    static Load.Client posting(Installation platform, Submissions submissions) throws Exception {
        return posting(platform.session(), submissions);
    }

    static Load.Client posting(HttpSession session, Submissions submissions) {
        return new Load.Client() {
            @Override
            public String once() throws Exception {
                long number = submissions.number();
                HttpSession.Answer answer =
                        session.post(Submissions.PATH, Submissions.key(number), submissions.body(number));
                return answer.status() == 503 && !answer.retryAfter().isEmpty()
                        ? "503 with Retry-After"
                        : Integer.toString(answer.status());
            }

            @Override
            public void close() throws IOException {
                session.close();
            }
        };
    }

    private static Load.Client writing(HikariDataSource pool, PlainRows rows) {
        return () -> {
            try (Connection connection = pool.getConnection()) {
                rows.write(connection);
            }
            return "done";
        };
    }

    static HikariDataSource pool(Database database) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(POOL);
        config.setAutoCommit(false);
        config.setConnectionTimeout(60_000);
        config.setDataSource(database.source());
        return new HikariDataSource(config);
    }
}
