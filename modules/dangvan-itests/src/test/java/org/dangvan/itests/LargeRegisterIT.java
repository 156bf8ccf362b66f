/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dangvan.store.jpa.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long a register of 100,000 rows takes and what memory; run with {@code -Ddangvan.large=postgres} or {@code derby}. */
@EnabledIfSystemProperty(named = "dangvan.large", matches = "postgres|derby")
class LargeRegisterIT {

    private static final int ROWS = Integer.getInteger("dangvan.large.rows", 100_000);
    private static final int RUNS = Integer.getInteger("dangvan.large.runs", 1);
    private static final int SECONDS = 900;

    @Test
    void aLargeRegisterIsTakenInBoundedTimeAndMemory() throws Exception {
        byte[] sheet = LargeSheet.of(ROWS, "UBND huyện Võ Nhai");
        System.out.printf("file of %d rows: %.1f MB%n", ROWS, sheet.length / 1e6);
        for (int run = 0; run < RUNS; run++) {
            if (System.getProperty("dangvan.large").equals("postgres")) {
                try (PostgresServer server = PostgresServer.start()) {
                    measure(
                            Platform.start("dangvan.database.url=" + server.url(), "dangvan.database.user=dangvan"),
                            sheet);
                }
            } else {
                measure(Platform.start(), sheet);
            }
        }
    }

    private static void measure(Platform platform, byte[] sheet) throws Exception {
        try {
            long begin = System.nanoTime();
            JsonNode report = ImportJob.send(platform, sheet).report(SECONDS);
            System.out.printf("taken in %.1f s, %s%n", (System.nanoTime() - begin) / 1e9, memory(platform.pid()));
            assertThat(report.get("added").asInt()).isEqualTo(ROWS);
            begin = System.nanoTime();
            report = ImportJob.send(platform, sheet).report(SECONDS);
            System.out.printf("again in %.1f s, %s%n", (System.nanoTime() - begin) / 1e9, memory(platform.pid()));
            assertThat(report.get("unchanged").asInt()).isEqualTo(ROWS);
        } finally {
            platform.close();
        }
    }

    /** Peak and present size of the process that runs Java, as Linux tells them. */
    private static List<String> memory(long pid) throws Exception {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM") || line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList();
    }
}
