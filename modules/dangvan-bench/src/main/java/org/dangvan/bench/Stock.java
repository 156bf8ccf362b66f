/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dangvan.bench.law.PackLaw;
import org.dangvan.law.LawBook;

/** Databases to measure on: each size is made once, by the platform's own migrations, and copied for each run. */
final class Stock {

    /** What a load cost. CPU in seconds; that of an embedded database is within the platform's. */
    record Run(Load.Outcome outcome, double platformCpu, double serverCpu, double ownCpu) {}

    /** Work under the clock. */
    interface Work {
        Load.Outcome run() throws Exception;
    }

    private static final long SEED = 20_260_701;

    private final Engine engine;
    private final Path folder;
    private final LocalDate today;
    private final LawBook law;

    /**
     * @param folder where the distribution lies unpacked
     * @param today the newest day of what is invented
     * @param home folder of the project: its pack is the law by which deadlines are computed, as on the platform
     */
    Stock(Engine engine, Path folder, LocalDate today, Path home) {
        this.engine = engine;
        this.folder = folder;
        this.today = today;
        this.law = PackLaw.read(PackLaw.folder(home));
    }

    Engine engine() {
        return engine;
    }

    boolean embedded() {
        return engine instanceof DerbyEngine;
    }

    Path folder() {
        return folder;
    }

    LawBook law() {
        return law;
    }

    LocalDate today() {
        return today;
    }

    /** The database of that size, to be read only. */
    Database of(int petitions) throws Exception {
        String name = name(petitions);
        if (!engine.has(name)) {
            make(name, petitions);
        }
        return engine.database(name);
    }

    /** A copy of its own of the database of that size. */
    Database fresh(int petitions, String purpose) throws Exception {
        of(petitions);
        return engine.copy(name(petitions), "bench_" + purpose);
    }

    private static String name(int petitions) {
        return "bench_" + petitions;
    }

    private void make(String name, int petitions) throws Exception {
        if (!engine.has("bench_schema")) {
            try (Installation first = Installation.start(folder, engine.database("bench_schema"))) {
                System.out.printf("%s: schema made by the platform in %.1f s%n", engine.name(), first.readySeconds());
            }
        }
        // Under another name until it is whole.
        Database database = engine.copy("bench_schema", name);
        long begun = System.nanoTime();
        try (BulkLoad load = BulkLoad.into(database)) {
            new InventedRows(SEED, petitions, today, load.units(), law).write(load);
            load.finish();
        } catch (Exception failed) {
            database.release();
            engine.drop(name);
            throw failed;
        }
        database.analyze();
        database.release();
        System.out.printf(
                "%s: %,d petitions made in %.0f s%n", engine.name(), petitions, (System.nanoTime() - begun) / 1e9);
    }

    /** Requests on any database of this stock. */
    Submissions submissions(long first) throws Exception {
        return submissions(first, units());
    }

    Submissions submissions(long first, List<String> codes) {
        return new Submissions(SEED, today, codes, first);
    }

    private List<String> units = List.of();

    private List<String> units() throws Exception {
        if (units.isEmpty()) {
            Database database = engine.copy("bench_schema", "bench_units");
            List<String> found = new ArrayList<>();
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select code from unit where valid_to is null order by sort_order, code")) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            database.release();
            engine.drop("bench_units");
            units = List.copyOf(found);
        }
        return units;
    }

    Run run(Installation platform, Database database, Work work) throws Exception {
        double before = ProcessMeter.cpuSeconds(platform.pid());
        double server = database.cpuSeconds();
        double own = ProcessMeter.aloneSeconds(ProcessHandle.current().pid());
        Load.Outcome outcome = work.run();
        double platformCpu = ProcessMeter.cpuSeconds(platform.pid()) - before;
        double serverCpu = database.cpuSeconds() - server;
        double ownCpu = ProcessMeter.aloneSeconds(ProcessHandle.current().pid()) - own;
        return new Run(outcome, platformCpu, serverCpu, ownCpu);
    }
}
