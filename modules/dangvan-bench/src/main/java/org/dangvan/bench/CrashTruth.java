/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * What is left when the platform, or its database server, is killed while many clients write: every petition that was
 * acknowledged, and exactly one for each key that is sent again.
 */
final class CrashTruth {

    /** What is killed. */
    enum Victim {
        PLATFORM,
        SERVER
    }

    /**
     * What came of some kills.
     *
     * @param acknowledged petitions answered with 201 before a kill
     * @param resent requests without such an answer, sent again with their key
     * @param lost acknowledged petitions that are not there
     * @param doubled keys with more than one petition, or petitions that no key explains
     * @param readySeconds from the start after each kill to the first 200
     */
    record Verdict(int acknowledged, int resent, int lost, int doubled, List<Double> readySeconds) {

        /** Fewer acknowledged petitions prove nothing. */
        static final int LEAST = 1_000;

        static final double LONGEST_SECONDS = 30;

        boolean holds() {
            return acknowledged >= LEAST
                    && lost == 0
                    && doubled == 0
                    && readySeconds.stream().allMatch(seconds -> seconds <= LONGEST_SECONDS);
        }
    }

    private static final int CLIENTS = 32;

    private final Stock stock;
    private final Database database;
    private final Submissions submissions;
    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();
    private final List<Double> ready = new ArrayList<>();
    private int lost;
    private int resent;

    private CrashTruth(Stock stock, Database database, Submissions submissions) {
        this.stock = stock;
        this.database = database;
        this.submissions = submissions;
    }

    static void main(Path home, Path folder, Map<String, String> options) throws Exception {
        Path platform = folder.resolve("platform");
        Commands.run("rm", "-rf", platform.toString());
        Installation.unpack(home, platform);
        Results results = new Results(Machine.of(folder));
        String[] kills = options.getOrDefault("kills", "20,10,10").split(",", -1);
        LocalDate today = Main.today();
        boolean holds = true;
        try (Engine derby = Main.engine("derby", folder)) {
            holds &= tell(results, derby, Victim.PLATFORM, new Stock(derby, platform, today, home), kills[0]);
        }
        try (Engine postgresql = Main.engine("postgresql", folder)) {
            Stock stock = new Stock(postgresql, platform, today, home);
            holds &= tell(results, postgresql, Victim.PLATFORM, stock, kills[1]);
            holds &= tell(results, postgresql, Victim.SERVER, stock, kills[2]);
        }
        results.write(folder.resolve("crash.json"), options);
        if (!holds) {
            throw new IllegalStateException("the crash truth does not hold");
        }
    }

    private static boolean tell(Results results, Engine engine, Victim victim, Stock stock, String kills)
            throws Exception {
        int count = Integer.parseInt(kills);
        if (count == 0) {
            return true;
        }
        Verdict verdict = run(stock, victim, count, 2_000);
        Results.Subject subject = new Results.Subject("crash " + victim, engine.name(), 0, CLIENTS);
        results.add(subject, "ready again", "s", "≤ 30", verdict.readySeconds());
        results.note(subject, verdict.holds() ? "holds" : "DOES NOT HOLD", verdict);
        return verdict.holds();
    }

    /** Kills {@code kills} times, each time after some seconds and at least {@code least} acknowledged petitions. */
    static Verdict run(Stock stock, Victim victim, int kills, int least) throws Exception {
        stock.engine().drop("bench_crash");
        Database database = stock.engine().database("bench_crash");
        Installation platform = Installation.start(stock.folder(), database);
        CrashTruth truth = new CrashTruth(stock, database, stock.submissions(1, units(platform)));
        try {
            for (int kill = 0; kill < kills; kill++) {
                platform = truth.round(platform, victim, least);
            }
        } finally {
            platform.close();
        }
        int doubled = truth.doubled();
        return new Verdict(truth.acknowledged.size() - truth.resent, truth.resent, truth.lost, doubled, truth.ready);
    }

    private static List<String> units(Installation platform) throws IOException {
        try (HttpSession session = platform.session()) {
            return Pattern.compile("\"code\":\"([^\"]+)\"")
                    .matcher(session.get("/api/v1/units").text())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    private Installation round(Installation platform, Victim victim, int least) throws Exception {
        Map<Long, String> answered = new ConcurrentHashMap<>();
        List<Long> open = new ArrayList<>();
        boolean[] over = new boolean[1];
        List<Thread> clients = new ArrayList<>();
        for (int number = 0; number < CLIENTS; number++) {
            Thread client = new Thread(() -> post(platform, answered, open, over), "crash-client-" + number);
            clients.add(client);
            client.start();
        }
        long latest = System.nanoTime() + 60_000_000_000L;
        while (answered.size() < least && System.nanoTime() < latest) {
            Thread.sleep(20);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(1_000));
        Installation next = victim == Victim.PLATFORM ? killPlatform(platform, over) : killServer(platform, over);
        for (Thread client : clients) {
            client.join();
        }
        acknowledged.putAll(answered);
        verify(next, answered);
        resend(next, open);
        System.out.printf(
                "kill: %d acknowledged, %d resent, %d lost so far, ready in %.1f s%n",
                answered.size(), open.size(), lost, ready.get(ready.size() - 1));
        return next;
    }

    private Installation killPlatform(Installation platform, boolean[] over) throws Exception {
        platform.kill();
        over[0] = true;
        Installation next = Installation.start(stock.folder(), database);
        ready.add(next.readySeconds());
        return next;
    }

    private Installation killServer(Installation platform, boolean[] over) throws Exception {
        PostgresEngine engine = (PostgresEngine) stock.engine();
        engine.server().kill();
        Thread.sleep(500);
        over[0] = true;
        long begun = System.nanoTime();
        engine.server().restart();
        try (HttpSession session = platform.session()) {
            while (session.get("/health/ready").status() != 200) {
                Thread.sleep(20);
            }
        }
        ready.add((System.nanoTime() - begun) / 1e9);
        return platform;
    }

    /** Posts until the connection breaks or it is over; what got no 201 is open. */
    private void post(Installation platform, Map<Long, String> answered, List<Long> open, boolean[] over) {
        long number = -1;
        try (HttpSession session = platform.session()) {
            while (!over[0]) {
                number = submissions.number();
                HttpSession.Answer answer =
                        session.post(Submissions.PATH, Submissions.key(number), submissions.body(number));
                if (answer.status() == 201) {
                    answered.put(number, id(answer));
                } else {
                    add(open, number);
                }
                number = -1;
            }
        } catch (IOException broken) {
            if (number >= 0) {
                add(open, number);
            }
        }
    }

    private static void add(List<Long> open, long number) {
        synchronized (open) {
            open.add(number);
        }
    }

    private static String id(HttpSession.Answer answer) {
        return answer.location().substring(answer.location().lastIndexOf('/') + 1);
    }

    private void verify(Installation platform, Map<Long, String> answered) throws IOException {
        try (HttpSession session = platform.session()) {
            for (String id : answered.values()) {
                if (session.get(Submissions.PATH + "/" + id).status() != 200) {
                    lost++;
                }
            }
        }
    }

    /** Twice: the second answer must tell of the same petition. */
    private void resend(Installation platform, List<Long> open) throws IOException {
        try (HttpSession session = platform.session()) {
            for (long number : open) {
                HttpSession.Answer first =
                        session.post(Submissions.PATH, Submissions.key(number), submissions.body(number));
                HttpSession.Answer second =
                        session.post(Submissions.PATH, Submissions.key(number), submissions.body(number));
                if (first.status() != 201 || !id(first).equals(id(second))) {
                    throw new IllegalStateException("resent " + number + ": " + first.status() + " " + first.text()
                            + "; " + second.status() + " " + second.text());
                }
                acknowledged.put(number, id(first));
                resent++;
            }
        }
    }

    /** Petitions that are there and should not be: each request had a sender of its own, and each was answered in the end. */
    private int doubled() throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from petition")) {
            count.next();
            return count.getInt(1) - acknowledged.size();
        } finally {
            database.release();
        }
    }
}
