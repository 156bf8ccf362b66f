/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.dangvan.access.journal.Origins;
import org.dangvan.journal.internal.KeptJournal;
import org.dangvan.store.jdbc.internal.JdbcJournal;

/**
 * Section (i): what the journal's seals cost. Lines are sealed, proved and verified in this process, as on another node, and
 * verified offline as an auditor does it; then petitions are registered beside a sealer that works every second and beside one
 * that does not, in turns.
 */
final class Journaling {

    private static final int PROOFS = 1_000;
    private static final int NEVER = 1_000_000;
    private static final double MILLIS = 1e6;
    private static final double SECONDS = 1e9;

    private final Plan plan;
    private final Stock stock;
    private final Results results;

    Journaling(Plan plan, Stock stock, Results results) {
        this.plan = plan;
        this.stock = stock;
        this.results = results;
    }

    void measure(int petitions) throws Exception {
        Database database = stock.fresh(petitions, "journal");
        Path folder = Files.createTempDirectory("dangvan-bench-journal");
        try {
            try (HikariDataSource pool = Writing.pool(database)) {
                seals(petitions, pool, folder);
            }
            registrations(petitions, database);
        } finally {
            Commands.run("rm", "-rf", folder.toString());
            database.release();
        }
    }

    private void seals(int petitions, HikariDataSource pool, Path folder) throws Exception {
        KeptJournal journal =
                new KeptJournal(new JdbcJournal(pool), new Origins(), folder, Optional.empty(), Clock.systemUTC());
        long begun = System.nanoTime();
        Path export = folder.resolve("export");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(export))) {
            journal.export(out);
        }
        tell(petitions, "all lines sealed and exported", "s", "", List.of((System.nanoTime() - begun) / SECONDS));
        List<UUID> ids = ids(pool);
        List<Double> here = new ArrayList<>();
        List<Double> offline = new ArrayList<>();
        List<Double> proofs = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            begun = System.nanoTime();
            if (!journal.verify().isEmpty()) {
                throw new IllegalStateException("the journal does not agree with its seals");
            }
            here.add((System.nanoTime() - begun) / SECONDS);
            begun = System.nanoTime();
            Commands.run(
                    stock.folder().resolve("bin/dangvan-verify").toString(),
                    "--key",
                    folder.resolve("journal.pub").toString(),
                    "--checkpoints",
                    folder.resolve("checkpoints").toString(),
                    export.toString());
            offline.add((System.nanoTime() - begun) / SECONDS);
            proofs.add(slowest(journal, ids, run));
        }
        tell(petitions, "all lines verified in the database", "s", "≤ 60 at 1,000,000", here);
        tell(petitions, "all lines verified offline", "s", "≤ 60 at 1,000,000", offline);
        tell(petitions, "proof of one line, 99 of 100 within", "ms", "≤ 50 at 1,000,000", proofs);
    }

    private static double slowest(KeptJournal journal, List<UUID> ids, int run) {
        SplittableRandom random = new SplittableRandom(run);
        double[] millis = new double[PROOFS];
        for (int at = 0; at < PROOFS; at++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            long begun = System.nanoTime();
            boolean proved = journal.proof(id).isPresent();
            millis[at] = (System.nanoTime() - begun) / MILLIS;
            if (!proved) {
                throw new IllegalStateException("no proof of " + id);
            }
        }
        Arrays.sort(millis);
        return millis[PROOFS - PROOFS / 100];
    }

    private static List<UUID> ids(HikariDataSource pool) throws Exception {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from journal_entry")) {
            while (rows.next()) {
                ids.add(UUID.fromString(rows.getString(1)));
            }
        }
        return ids;
    }

    private void registrations(int petitions, Database database) throws Exception {
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            without.add(registering(database, NEVER, 2 * run));
            with.add(registering(database, 1, 2 * run + 1));
            ratios.add(with.get(run) / without.get(run));
        }
        tell(petitions, "registration, nothing is sealed", "ms", "", without);
        tell(petitions, "registration, sealed every second", "ms", "", with);
        tell(petitions, "registration, × nothing is sealed", "", "≤ 1.25", ratios);
    }

    /** Eight clients; milliseconds, the median. */
    private double registering(Database database, int seconds, int turn) throws Exception {
        Path settings = stock.folder().resolve("etc/org.dangvan.journal.cfg");
        String shipped = Files.readString(settings, StandardCharsets.UTF_8);
        Files.writeString(settings, shipped.replaceFirst("seconds = \\d+", "seconds = " + seconds));
        Submissions submissions = stock.submissions(0x100000 + turn);
        try (Installation platform = Installation.start(stock.folder(), database)) {
            Load.Clients clients = number -> Writing.posting(platform.session(), submissions);
            Load.warmUp(8, plan.warmUpSeconds(), 0, "201", clients, platform.pid());
            return Load.run(8, plan.seconds(), "201", clients).good("201").medianMillis();
        } finally {
            Files.writeString(settings, shipped);
        }
    }

    private void tell(int petitions, String what, String unit, String aim, List<Double> values) throws IOException {
        int clients = what.startsWith("registration") ? 8 : 1;
        results.add(new Results.Subject("i", stock.engine().name(), petitions, clients), what, unit, aim, values);
    }
}
