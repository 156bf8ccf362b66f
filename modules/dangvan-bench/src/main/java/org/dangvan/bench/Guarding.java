/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Section (h): what rights cost. The same questions are asked by an account that reaches everything, for whom statements have
 * no condition more, and by accounts that reach some agencies, in turns. PostgreSQL alone: Derby's database is not open to two
 * processes, and accounts are written past the platform.
 */
final class Guarding {

    private static final String AIM = "≤ 1.25";
    private static final int IDS = 500;

    private final Plan plan;
    private final Stock stock;
    private final Results results;

    Guarding(Plan plan, Stock stock, Results results) {
        this.plan = plan;
        this.stock = stock;
        this.results = results;
    }

    void measure(int petitions) throws Exception {
        Database database = stock.fresh(petitions, "rights");
        try (Installation platform = Installation.start(stock.folder(), database)) {
            List<String> units = units(database);
            // The agency with most petitions, and the one with fewest.
            Map<String, String> officers = new LinkedHashMap<>();
            officers.put("a large agency", units.get(0));
            officers.put("a small agency", units.get(units.size() - 1));
            for (Map.Entry<String, String> officer : officers.entrySet()) {
                String account = "bench-" + officer.getValue();
                hire(database, account, officer.getValue());
                List<String> ids = ids(database, officer.getValue());
                compare(petitions, platform, account, "list of 50", officer.getKey(), "?limit=50", ids);
                compare(petitions, platform, account, "fetch one", officer.getKey(), "/%s", ids);
                compare(petitions, platform, account, "search, common words", officer.getKey(), "?limit=50&q=dat", ids);
                register(petitions, platform, account, officer.getKey());
            }
        } finally {
            database.release();
        }
    }

    private void compare(
            int petitions,
            Installation platform,
            String account,
            String what,
            String who,
            String path,
            List<String> ids)
            throws Exception {
        Load.Clients whole = number -> asking(platform.session(), path, ids);
        Load.Clients some = number -> asking(platform.session(account), path, ids);
        tell(petitions, what + ", " + who, platform, whole, some, "200");
    }

    private void register(int petitions, Installation platform, String account, String who) throws Exception {
        // Numbers of senders never overlap: who sends a second time would be looked up.
        Submissions submissions = stock.submissions(account.hashCode() & 0xffffff);
        Load.Clients whole = number -> Writing.posting(platform.session(), submissions);
        Load.Clients some = number -> Writing.posting(platform.session(account), submissions);
        tell(petitions, "registration, " + who, platform, whole, some, "201");
    }

    private void tell(
            int petitions, String what, Installation platform, Load.Clients whole, Load.Clients some, String good)
            throws Exception {
        Load.warmUp(1, plan.warmUpSeconds(), 0, good, whole, platform.pid());
        Load.warmUp(1, plan.warmUpSeconds(), 0, good, some, platform.pid());
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            without.add(Load.run(1, plan.seconds(), good, whole).good(good).medianMillis());
            with.add(Load.run(1, plan.seconds(), good, some).good(good).medianMillis());
            ratios.add(with.get(run) / without.get(run));
        }
        Results.Subject subject = new Results.Subject("h", stock.engine().name(), petitions, 1);
        results.add(subject, what + ", reaching everything", "ms", "", without);
        results.add(subject, what, "ms", "", with);
        results.add(subject, what + ", × everything", "", AIM, ratios);
    }

    private static Load.Client asking(HttpSession session, String path, List<String> ids) {
        SplittableRandom random = new SplittableRandom(1);
        return new Load.Client() {
            @Override
            public String once() throws Exception {
                String asked = Submissions.PATH + path.replace("%s", ids.get(random.nextInt(ids.size())));
                return Integer.toString(session.get(asked).status());
            }

            @Override
            public void close() throws IOException {
                session.close();
            }
        };
    }

    /** An account with the password of the first one, and a post as a clerk who also reads what is sealed. */
    private static void hire(Database database, String account, String unit) throws Exception {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(true);
            run(
                    connection,
                    "insert into account (name, display_name, password_hash)"
                            + " select ?, 'Dữ liệu giả', password_hash from account where name = ?",
                    account,
                    Installation.ACCOUNT);
            run(
                    connection,
                    "insert into post (id, account, role, unit_code, valid_from) values (?, ?, 'PETITION_CLERK', ?, ?)",
                    UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8))
                            .toString(),
                    account,
                    unit,
                    LocalDate.of(2020, 1, 1));
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static List<String> units(Database database) throws Exception {
        return texts(
                database,
                "select p.unit_code from petition p join unit u on u.code = p.unit_code and u.valid_to is null"
                        + " group by p.unit_code order by count(*) desc");
    }

    private static List<String> ids(Database database, String unit) throws Exception {
        return texts(
                database,
                "select id from petition where unit_code = '" + unit + "' order by id desc fetch first " + IDS
                        + " rows only");
    }

    private static List<String> texts(Database database, String sql) throws Exception {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
