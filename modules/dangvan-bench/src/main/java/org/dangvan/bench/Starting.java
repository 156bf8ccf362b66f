/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.util.ArrayList;
import java.util.List;

/** Sections (a) and (b): seconds until the first 200, and memory after it and after load. */
final class Starting {

    private static final int CLIENTS = 32;
    private static final int LOADED_SECONDS = 60;

    private final Plan plan;
    private final Stock stock;
    private final Results results;

    Starting(Plan plan, Stock stock, Results results) {
        this.plan = plan;
        this.stock = stock;
        this.results = results;
    }

    void measure(int petitions) throws Exception {
        Results.Subject starting = new Results.Subject("a", stock.engine().name(), petitions, 0);
        Results.Subject memory = new Results.Subject("b", stock.engine().name(), petitions, 0);
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        List<Double> quiet = new ArrayList<>();
        List<Double> loaded = new ArrayList<>();
        List<Double> peak = new ArrayList<>();
        for (int run = 0; run < plan.runs(); run++) {
            Database database = stock.fresh(petitions, "start");
            // A first start is one of a new installation: nothing is cached yet.
            Commands.run("rm", "-rf", stock.folder().resolve("data").toString());
            try (Installation platform = Installation.start(stock.folder(), database)) {
                first.add(platform.readySeconds());
            }
            try (Installation platform = Installation.start(stock.folder(), database)) {
                later.add(platform.readySeconds());
                if (!plan.measures('b')) {
                    continue;
                }
                if (run == 0) {
                    results.note(memory, "options", platform.options());
                }
                Thread.sleep(plan.settleSeconds() * 1000L);
                quiet.add(ProcessMeter.residentMegabytes(platform.pid()));
                Submissions submissions = stock.submissions(1);
                Load.run(CLIENTS, LOADED_SECONDS, "201", number -> Writing.posting(platform, submissions))
                        .good("201");
                Thread.sleep(5_000);
                loaded.add(ProcessMeter.residentMegabytes(platform.pid()));
                peak.add(ProcessMeter.peakMegabytes(platform.pid()));
            }
        }
        results.add(starting, "first start", "s", "", first);
        results.add(starting, "later start", "s", "≤ 5", later);
        if (plan.measures('b')) {
            results.add(memory, "memory after ready", "MB", "≤ 350", quiet);
            results.add(memory, "memory after load", "MB", "≤ 500", loaded);
            results.add(memory, "memory at most", "MB", "", peak);
        }
    }
}
