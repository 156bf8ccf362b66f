/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dangvan.bench.law.LawFigures;
import org.dangvan.store.jpa.testing.PostgresServer;

/** {@code ./dangvan bench}: measures, prints a line for each figure and writes {@code results.json}. */
public final class Main {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Logger QUIET = Logger.getLogger("com.zaxxer.hikari");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        // Nothing that this process started outlives it.
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly)));
        // The pool tells each of its starts; a table of figures is no place for that.
        QUIET.setLevel(Level.WARNING);
        Map<String, String> options = new TreeMap<>();
        String profile = "quick";
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length == 2) {
                options.put(parts[0], parts[1]);
            } else {
                profile = argument;
            }
        }
        Path home = Path.of(System.getProperty("dangvan.home", "."));
        Path folder = own(Path.of(
                options.getOrDefault("folder", home.resolve(".dangvan/bench").toString())));
        if (profile.equals("law")) {
            LawFigures.main(home, folder.resolve("results-law.json"));
            return;
        }
        if (profile.equals("crash")) {
            CrashTruth.main(home, folder, options);
            return;
        }
        measure(home, folder, profile, options);
    }

    /** Only what a measurement made is ever taken away; a mark says so. */
    private static Path own(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path mark = folder.resolve(".dangvan-bench");
        try (Stream<Path> there = Files.list(folder)) {
            if (!Files.exists(mark) && there.findAny().isPresent()) {
                throw new IllegalArgumentException(folder + " is not empty, and no folder of a measurement");
            }
        }
        if (!Files.exists(mark)) {
            Files.createFile(mark);
        }
        return folder;
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(OFFICE));
    }

    private static void measure(Path home, Path folder, String profile, Map<String, String> options) throws Exception {
        Plan plan = Plan.of(profile, options);
        Results results = new Results(Machine.of(folder));
        LocalDate today = today();
        Path platform = folder.resolve("platform");
        Commands.run("rm", "-rf", platform.toString());
        Installation.unpack(home, platform);
        for (String name : plan.engines()) {
            try (Engine engine = engine(name, folder)) {
                Stock stock = new Stock(engine, platform, today, home);
                for (int petitions : plan.sizes()) {
                    measure(plan, stock, results, petitions);
                }
                results.growth(engine.name());
            } finally {
                results.write(folder.resolve("results.json"), options);
            }
        }
    }

    private static void measure(Plan plan, Stock stock, Results results, int petitions) throws Exception {
        if (plan.measures('a') || plan.measures('b')) {
            new Starting(plan, stock, results).measure(petitions);
        }
        if (plan.measures('c')) {
            new Writing(plan, stock, results).measure(petitions);
        }
        if (plan.measures('d') || plan.measures('e')) {
            new Reading(plan, stock, results).measure(petitions);
        }
        if (plan.measures('h') && !stock.embedded()) {
            new Guarding(plan, stock, results).measure(petitions);
        }
        if (plan.measures('i') && !stock.embedded()) {
            new Journaling(plan, stock, results).measure(petitions);
        }
        if (plan.measures('g') && !stock.embedded()) {
            new Recalculating(plan, stock, results).measure(petitions);
        }
    }

    static Engine engine(String name, Path folder) throws Exception {
        if (name.equals("derby")) {
            Commands.run("rm", "-rf", folder.resolve("derby").toString());
            return new DerbyEngine(Files.createDirectories(folder.resolve("derby")));
        }
        // As a server comes, but for what follows from the memory of the machine.
        return new PostgresEngine(PostgresServer.startDurable("shared_buffers=1GB", "max_wal_size=4GB"));
    }
}
