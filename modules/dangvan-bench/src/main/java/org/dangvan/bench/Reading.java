/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sections (d) and (e): questions to the platform beside the best SQL for the same rows, one client, in turns. */
final class Reading {

    private static final int IDS = 500;

    private final Plan plan;
    private final Stock stock;
    private final Results results;

    Reading(Plan plan, Stock stock, Results results) {
        this.plan = plan;
        this.stock = stock;
        this.results = results;
    }

    void measure(int petitions) throws Exception {
        List<Questions> questions = new ArrayList<>();
        if (plan.measures('d')) {
            questions.addAll(Questions.lists(stock.today(), stock.embedded()));
        }
        if (plan.measures('e')) {
            questions.add(Questions.report(stock.today().minusMonths(6), stock.today(), stock.embedded()));
        }
        Database database = stock.of(petitions);
        List<String> ids = ids(database, petitions);
        // Derby lets one process at a time open a database: there the other side has a copy.
        Database beside = stock.embedded() ? stock.fresh(petitions, "sql") : database;
        try (Installation platform = Installation.start(stock.folder(), database)) {
            for (Questions question : questions) {
                measure(petitions, question, asking(platform, question, ids), reading(beside, question, ids), platform);
            }
        } finally {
            beside.release();
        }
    }

    private void measure(
            int petitions, Questions question, Load.Clients asking, Load.Clients reading, Installation platform)
            throws Exception {
        try (Load.Client first = asking.make(0)) {
            if (!first.once().equals("200")) {
                throw new IllegalStateException(question.path() + ": HTTP " + first.once());
            }
        }
        Load.warmUp(1, plan.warmUpSeconds(), 0, "200", asking, platform.pid());
        Load.warmUp(
                1,
                plan.warmUpSeconds() / 2,
                0,
                "read",
                reading,
                ProcessHandle.current().pid());
        List<Double> asked = new ArrayList<>();
        List<Double> read = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            asked.add(Load.run(1, plan.seconds(), "200", asking).good("200").medianMillis());
            read.add(Load.run(1, plan.seconds(), "read", reading).good("read").medianMillis());
        }
        tell(petitions, question, asked, read);
    }

    private void tell(int petitions, Questions question, List<Double> platform, List<Double> sql) throws Exception {
        String section = question.path().contains("/reports/") ? "e" : "d";
        Results.Subject subject = new Results.Subject(section, stock.engine().name(), petitions, 1);
        results.add(subject, question.name(), "ms", "", platform);
        results.add(subject, question.name() + ", bare SQL", "ms", "", sql);
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < sql.size(); run++) {
            ratios.add(question.slower() ? platform.get(run) / sql.get(run) : sql.get(run) / platform.get(run));
        }
        results.add(
                subject, question.name() + (question.slower() ? ", × SQL" : ", of SQL"), "", question.aim(), ratios);
    }

    private static Load.Clients asking(Installation platform, Questions question, List<String> ids) {
        return number -> asking(platform.session(), question, ids);
    }

    private static Load.Client asking(HttpSession session, Questions question, List<String> ids) {
        SplittableRandom random = new SplittableRandom(1);
        return new Load.Client() {
            @Override
            public String once() throws Exception {
                String path = question.path().replace("%s", ids.get(random.nextInt(ids.size())));
                return Integer.toString(session.get(path).status());
            }

            @Override
            public void close() throws IOException {
                session.close();
            }
        };
    }

    private static Load.Clients reading(Database database, Questions question, List<String> ids) {
        return number -> reading(database.connect(), question, ids);
    }

    private static Load.Client reading(Connection connection, Questions question, List<String> ids) throws Exception {
        List<PreparedStatement> statements = new ArrayList<>();
        for (String sql : question.sql()) {
            statements.add(connection.prepareStatement(sql));
        }
        SplittableRandom random = new SplittableRandom(1);
        return new Load.Client() {
            @Override
            public String once() throws Exception {
                for (PreparedStatement statement : statements) {
                    if (statement.getParameterMetaData().getParameterCount() > 0) {
                        statement.setString(1, ids.get(random.nextInt(ids.size())));
                    }
                    try (ResultSet rows = statement.executeQuery()) {
                        int columns = rows.getMetaData().getColumnCount();
                        while (rows.next()) {
                            for (int column = 1; column <= columns; column++) {
                                rows.getString(column);
                            }
                        }
                    }
                }
                return "read";
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private static List<String> ids(Database database, int petitions) throws Exception {
        List<String> ids = new ArrayList<>();
        int step = Math.max(1, petitions / IDS);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from petition order by id")) {
            for (int at = 0; rows.next(); at++) {
                if (at % step == 0) {
                    ids.add(rows.getString(1));
                }
            }
        }
        database.release();
        return ids;
    }
}
