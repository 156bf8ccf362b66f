/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Receipt;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.internal.Recalculator;
import org.dangvan.law.LawBook;
import org.dangvan.law.ReceiptText;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Regulation;
import org.dangvan.store.jdbc.internal.JdbcRecalculationStore;
import org.dangvan.store.jdbc.internal.JdbcRecalculations;

/**
 * Section (g): a day off is decided while every petition is open. Their deadlines count from the sixty days worked before
 * it, so that one in six moves; then, the worst case, from the last five, so that every one moves, where they are few. The recalculation runs
 * in this process, as another node would run it, beside a platform that serves officers.
 */
final class Recalculating {

    /** Rows that the other side updates, twice: enough to tell its rate. */
    private static final int PLAIN = 50_000;

    private static final int BATCH = 1_000;
    private static final int DAYS_AGO = 10;
    private static final int HEX = 16;
    private static final int QUARTER = 60;
    private static final int WEEK = 5;
    private static final int OFFICERS = 8;
    private static final long PAUSE_MILLIS = 100;
    private static final double MICROS = 1e6;

    /** Deadlines from which on a recalculation lasts long enough for officers to notice. */
    private static final int NOTICED = 500_000;

    private final Plan plan;
    private final Stock stock;
    private final Results results;
    private final LawBook before;
    private final LawBook after;
    private final LocalDate dayOff;

    Recalculating(Plan plan, Stock stock, Results results) {
        this.plan = plan;
        this.stock = stock;
        this.results = results;
        this.before = stock.law();
        this.dayOff = wednesday(stock.today().minusDays(DAYS_AGO));
        this.after = new StatutoryDeadlines().over(with(before.layers(), dayOff));
    }

    private static LocalDate wednesday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.WEDNESDAY ? day : wednesday(day.minusDays(1));
    }

    private static Layers with(Layers layers, LocalDate off) {
        Map<LocalDate, CalendarDay> days = new HashMap<>(layers.calendar());
        days.put(
                off,
                new CalendarDay(
                        off,
                        CalendarDay.Kind.MOVED_OFF,
                        "Nghỉ hoán đổi (giả)",
                        new Citation("giả", "giả"),
                        Confirmation.CONFIRMED,
                        Optional.empty(),
                        new Origin("vn", "calendar", 1, 1)));
        return layers.with(days, layers.calendarYears());
    }

    void measure(int petitions) throws Exception {
        Database database = stock.fresh(petitions, "recalculated");
        rates(petitions, database, QUARTER, "open deadlines, one in six moves");
        try (HikariDataSource pool = Writing.pool(database)) {
            new Trying(before.layers(), after.layers(), stock.today())
                    .measure(plan.runs(), pool, results, alone(petitions));
        }
        if (petitions >= NOTICED) {
            officers(petitions, database);
        } else {
            rates(petitions, database, WEEK, "open deadlines, every one moves");
        }
        database.release();
    }

    private Results.Subject alone(int petitions) {
        return new Results.Subject("g", stock.engine().name(), petitions, 1);
    }

    /** Every petition becomes one that is open, received on one of so many days; gives how many deadlines will move. */
    private long open(Connection connection, int days) throws SQLException {
        List<Receipt> receipts = receipts(days);
        connection.setAutoCommit(true);
        run(
                connection,
                "create temporary table bucket (ending varchar(2), receipt_id varchar(36), due_day date, moves boolean)");
        for (int bucket = 0; bucket < HEX * HEX; bucket++) {
            Receipt receipt = receipts.get(bucket % receipts.size());
            String text = ReceiptText.write(receipt);
            run(
                    connection,
                    "insert into receipt (id, content, calendar) values (?, ?, ?) on conflict do nothing",
                    ReceiptText.key(text),
                    text,
                    before.calendar().version());
            run(
                    connection,
                    "insert into bucket values (?, ?, ?, ?)",
                    HexFormat.of().toHexDigits((byte) bucket),
                    ReceiptText.key(text),
                    Date.valueOf(receipt.dueDay()),
                    after.again(receipt) instanceof LawBook.Due due
                            && !due.receipt().dueDay().equals(receipt.dueDay()));
        }
        String buckets = " from bucket b where b.ending = substr(deadline.id, 35)";
        run(connection, "update deadline set receipt_id = b.receipt_id, due_day = b.due_day" + buckets);
        run(
                connection,
                "update petition set handled_day = null, handling_due = d.due_day from deadline d"
                        + " where d.petition_id = petition.id");
        try (Statement statement = connection.createStatement();
                ResultSet moving = statement.executeQuery(
                        "select count(*) from deadline, bucket b where b.moves and b.ending = substr(deadline.id, 35)")) {
            moving.next();
            return moving.getLong(1);
        }
    }

    private List<Receipt> receipts(int days) {
        Regulation rule = Optional.ofNullable(before.layers().regulations().get("petition.processing"))
                .orElseThrow();
        List<Receipt> receipts = new ArrayList<>();
        for (int back = 1; receipts.size() < days; back++) {
            LocalDate day = dayOff.minusDays(back);
            if (before.calendar().isWorked(day)) {
                receipts.add(((LawBook.Due) before.due(rule, CaseState.on(day))).receipt());
            }
        }
        return receipts;
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private void rates(int petitions, Database database, int days, String measure) throws Exception {
        long moving;
        try (Connection connection = database.connect()) {
            moving = open(connection, days);
        }
        database.analyze();
        List<Double> rates = new ArrayList<>();
        List<Double> each = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        try (HikariDataSource pool = Writing.pool(database)) {
            recalculated(pool, before);
            recalculated(pool, after);
            for (int run = 0; run < plan.runs(); run++) {
                double seconds = recalculated(pool, run % 2 == 0 ? before : after);
                if (moved(pool) != moving) {
                    throw new IllegalStateException("moved " + moved(pool) + " instead of " + moving);
                }
                rates.add(petitions / seconds);
                each.add(seconds * MICROS / petitions);
                ratios.add(moving / seconds / plain(pool));
            }
            recalculated(pool, before);
        }
        Results.Subject subject = alone(petitions);
        results.add(subject, measure, "/s", "≥ 20000", rates);
        results.add(subject, "each", "µs", "", each);
        results.add(subject, "moves to plain JDBC's two updates", "", "", ratios);
    }

    /** Seconds that a change to this calendar takes, from the first question to the last deadline. */
    private static double recalculated(HikariDataSource pool, LawBook law) {
        Recalculator recalculator =
                new Recalculator(new JdbcRecalculationStore(pool), new StatutoryDeadlines(), () -> true);
        long begun = System.nanoTime();
        recalculator.begin(law);
        recalculator.moveAll(law);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long moved(HikariDataSource pool) {
        return new JdbcRecalculations(pool)
                .list(Reach.whole(), 1).stream().mapToLong(Recalculation::moved).sum();
    }

    /** The other side: the day of a petition and of its deadline moved there and back, batch by batch; rows a second. */
    private static double plain(HikariDataSource pool) throws SQLException {
        long begun = System.nanoTime();
        try (Connection connection = pool.getConnection()) {
            List<String> ids = ids(connection);
            plain(connection, ids, "+ 1");
            plain(connection, ids, "- 1");
            return 2 * ids.size() / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private static void plain(Connection connection, List<String> ids, String step) throws SQLException {
        try (PreparedStatement petitions =
                        connection.prepareStatement("update petition set handling_due = handling_due " + step
                                + ", version = version + 1 where id = ?");
                PreparedStatement deadlines = connection.prepareStatement("update deadline set due_day = due_day "
                        + step + ", version = version + 1 where petition_id = ?")) {
            int rows = 0;
            for (String id : ids) {
                for (PreparedStatement statement : List.of(petitions, deadlines)) {
                    statement.setString(1, id);
                    statement.addBatch();
                }
                rows++;
                if (rows % BATCH == 0 || rows == ids.size()) {
                    petitions.executeBatch();
                    deadlines.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static List<String> ids(Connection connection) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from petition order by id fetch first " + PLAIN + " rows only")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private void officers(int petitions, Database database) throws Exception {
        try (HikariDataSource pool = Writing.pool(database);
                Installation platform = Installation.start(stock.folder(), database)) {
            Load.Clients officers = officers(platform, database);
            Load.warmUp(OFFICERS, plan.warmUpSeconds(), 0, "good", officers, platform.pid());
            List<Double> quiet = new ArrayList<>();
            List<Double> busy = new ArrayList<>();
            List<Double> times = new ArrayList<>();
            for (int run = 0; run < plan.runs(); run++) {
                quiet.add(Load.run(OFFICERS, plan.seconds(), "good", officers)
                        .good("good")
                        .p95Millis());
                AtomicBoolean over = new AtomicBoolean();
                LawBook law = run % 2 == 0 ? after : before;
                Thread work = new Thread(
                        () -> {
                            recalculated(pool, law);
                            over.set(true);
                        },
                        "recalculation");
                work.start();
                Load.Outcome meanwhile = Load.run(OFFICERS, plan.seconds(), "good", officers);
                if (over.get()) {
                    throw new IllegalStateException("the recalculation ended before the measurement");
                }
                work.join();
                busy.add(meanwhile.good("good").p95Millis());
                times.add(busy.get(run) / quiet.get(run));
            }
            Results.Subject subject = new Results.Subject("g", stock.engine().name(), petitions, OFFICERS);
            results.add(subject, "95 of 100 answered within, quiet", "ms", "", quiet);
            results.add(subject, "the same meanwhile", "ms", "", busy);
            results.add(subject, "times", "×", "≤ 2", times);
        }
    }

    /** Who reads a list, opens petitions and takes one now and then, ten requests a second each at most. */
    private Load.Clients officers(Installation platform, Database database) throws Exception {
        List<String> ids;
        try (Connection connection = database.connect()) {
            ids = ids(connection);
        }
        Submissions submissions = stock.submissions(2_000_000_000L);
        AtomicInteger turn = new AtomicInteger();
        return number -> new Load.Client() {
            private final HttpSession session = platform.session();

            @Override
            public String once() throws Exception {
                int now = turn.incrementAndGet();
                int status = now % 10 == 0
                        ? session.get(Submissions.PATH + "?limit=50").status()
                        : now % 10 == 1
                                ? post()
                                : session.get(Submissions.PATH + "/" + ids.get(now % ids.size()))
                                        .status();
                return status == 200 || status == 201 ? "good" : Integer.toString(status);
            }

            private int post() throws Exception {
                long next = submissions.number();
                return session.post(Submissions.PATH, Submissions.key(next), submissions.body(next))
                        .status();
            }

            @Override
            public void pause() throws InterruptedException {
                Thread.sleep(PAUSE_MILLIS);
            }

            @Override
            public void close() throws IOException {
                session.close();
            }
        };
    }
}
