/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Section (c): petitions taken over HTTP beside the same rows written by plain JDBC, sides taking turns. */
final class Writing {

    /** As shipped: poolSize of org.dangvan.database. */
    private static final int POOL = 10;

    private static final int SAMPLES = 200;

    private final Plan plan;
    private final Stock stock;
    private final Results results;

    Writing(Plan plan, Stock stock, Results results) {
        this.plan = plan;
        this.stock = stock;
        this.results = results;
    }

    void measure(int petitions) throws Exception {
        Map<Integer, List<Load.Outcome>> platform = new TreeMap<>();
        Map<Integer, List<Double>> ratios = new TreeMap<>();
        PlainRows rows = samples(petitions);
        for (int clients : plan.clients()) {
            List<Double> rates = new ArrayList<>();
            List<Double> plain = new ArrayList<>();
            List<Double> cpu = new ArrayList<>();
            List<Double> serverCpu = new ArrayList<>();
            List<Double> ownCpu = new ArrayList<>();
            List<Double> p99 = new ArrayList<>();
            Map<String, Long> others = new ConcurrentHashMap<>();
            for (int run = 0; run < plan.runs(); run++) {
                Stock.Run taken = overHttp(petitions, clients);
                Load.Outcome outcome = taken.outcome();
                platform.computeIfAbsent(clients, none -> new ArrayList<>()).add(outcome);
                rates.add(outcome.perSecond());
                p99.add(outcome.p99Millis());
                cpu.add(taken.platformCpu() * 1000 / outcome.good());
                serverCpu.add(taken.serverCpu() * 1000 / outcome.good());
                ownCpu.add(taken.ownCpu() * 1000 / outcome.good());
                outcome.others().forEach((what, count) -> others.merge(what, count, Long::sum));
                plain.add(byJdbc(petitions, clients, rows).perSecond());
                ratios.computeIfAbsent(clients, none -> new ArrayList<>()).add(rates.get(run) / plain.get(run));
            }
            Results.Subject subject = new Results.Subject("c", stock.engine().name(), petitions, clients);
            results.add(subject, "POST /petitions", "/s", "", rates);
            results.add(subject, "plain JDBC, same rows", "/s", "", plain);
            String aim = clients == 8 || clients == 32 ? (stock.embedded() ? "≥ 0.4" : "≥ 0.5") : "";
            results.add(subject, "ratio", "", aim, ratios.getOrDefault(clients, List.of()));
            results.add(subject, "99 of 100 answered within", "ms", "", p99);
            results.add(subject, "CPU of the platform", "ms/request", "≤ 1.2", cpu);
            if (!stock.embedded()) {
                results.add(subject, "CPU of the database server", "ms/request", "", serverCpu);
            }
            results.add(subject, "CPU of the load generator", "ms/request", "", ownCpu);
            if (!others.isEmpty()) {
                results.note(subject, "other answers", others);
            }
        }
        crowd(petitions, platform);
    }

    private void crowd(int petitions, Map<Integer, List<Load.Outcome>> platform) throws Exception {
        List<Load.Outcome> crowd = platform.get(256);
        if (crowd == null) {
            return;
        }
        double best = platform.values().stream()
                .mapToDouble(runs -> median(runs))
                .max()
                .orElse(Double.NaN);
        results.add(
                new Results.Subject("c", stock.engine().name(), petitions, 256),
                "part of its best",
                "",
                "≥ 0.8",
                List.of(median(crowd) / best));
    }

    private static double median(List<Load.Outcome> runs) {
        return Results.Spread.of(runs.stream().map(Load.Outcome::perSecond).toList())
                .median();
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

    private Stock.Run overHttp(int petitions, int clients) throws Exception {
        Database database = stock.fresh(petitions, "platform");
        try (Installation platform = Installation.start(stock.folder(), database)) {
            Submissions submissions = stock.submissions(1);
            Load.Clients maker = number -> posting(platform, submissions);
            Load.warmUp(Math.max(8, clients), plan.warmUpSeconds(), "201", maker);
            return stock.run(platform, database, () -> Load.run(clients, plan.seconds(), "201", maker));
        }
    }

    static Load.Client posting(Installation platform, Submissions submissions) throws Exception {
        HttpSession session = platform.session();
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

    private Load.Outcome byJdbc(int petitions, int clients, PlainRows rows) throws Exception {
        Database database = stock.fresh(petitions, "plain");
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(POOL);
        config.setAutoCommit(false);
        config.setConnectionTimeout(60_000);
        config.setDataSource(database.source());
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Load.Clients maker = number -> () -> {
                try (Connection connection = pool.getConnection()) {
                    rows.write(connection);
                }
                return "done";
            };
            Load.warmUp(Math.max(8, clients), plan.warmUpSeconds(), "done", maker);
            Load.Outcome outcome = Load.run(clients, plan.seconds(), "done", maker);
            if (!outcome.others().isEmpty()) {
                throw new IllegalStateException("Plain JDBC did not write: " + outcome.others());
            }
            return outcome;
        } finally {
            database.release();
        }
    }
}
