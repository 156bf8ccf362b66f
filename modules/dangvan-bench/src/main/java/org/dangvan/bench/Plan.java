/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much is measured.
 *
 * @param runs measurements of each figure; their median counts
 * @param seconds length of one measurement under load
 * @param warmUpSeconds what goes before it, on either side
 * @param clients numbers of clients that write at once
 * @param sizes numbers of petitions that are there before
 * @param sections letters of what is measured
 * @param engines which databases
 * @param settleSeconds time between ready and the look at the memory
 */
record Plan(
        int runs,
        double seconds,
        double warmUpSeconds,
        List<Integer> clients,
        List<Integer> sizes,
        String sections,
        List<String> engines,
        int settleSeconds) {

    private static final List<String> BOTH = List.of("postgresql", "derby");

    static final String USAGE =
            """
            ./dangvan bench [quick|full|crash] [name=value …]
              runs=3 seconds=20 warmup=20 clients=1,8,32,256 sizes=10000,1000000,5000000
              sections=abcdefghi engines=postgresql,derby settle=30 kills=20,10,10 folder=…""";

    static Plan of(String profile, Map<String, String> options) {
        Map<String, String> all = new TreeMap<>(
                switch (profile) {
                    case "quick" -> Map.of(
                            "runs", "3", "seconds", "5", "warmup", "10", "clients", "1,8,32,256", "sizes", "10000");
                    case "full" -> Map.of(
                            "runs",
                            "3",
                            "seconds",
                            "20",
                            "warmup",
                            "20",
                            "clients",
                            "1,8,32,256",
                            "sizes",
                            "10000,1000000,5000000");
                    default -> throw new IllegalArgumentException(USAGE);
                });
        all.putAll(options);
        return new Plan(
                Integer.parseInt(all.getOrDefault("runs", "3")),
                Double.parseDouble(all.getOrDefault("seconds", "5")),
                Double.parseDouble(all.getOrDefault("warmup", "5")),
                numbers(all.getOrDefault("clients", "8")),
                numbers(all.getOrDefault("sizes", "10000")),
                all.getOrDefault("sections", "abcdefghi"),
                options.containsKey("engines") ? List.of(options.get("engines").split(",", -1)) : BOTH,
                Integer.parseInt(all.getOrDefault("settle", "30")));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).sorted().toList();
    }

    boolean measures(char section) {
        return sections.indexOf(section) >= 0;
    }
}
