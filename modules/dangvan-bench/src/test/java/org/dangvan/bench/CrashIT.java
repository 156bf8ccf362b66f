/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dangvan.bench.CrashTruth.Verdict;
import org.dangvan.bench.CrashTruth.Victim;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One kill for each database at full load; {@code ./dangvan bench crash} kills forty times. */
class CrashIT {

    private static final Path HOME = Path.of(System.getProperty("dangvan.home"));

    @TempDir
    static Path folder;

    private static Path platform;

    @BeforeAll
    static void unpack() throws Exception {
        platform = Installation.unpack(HOME, folder.resolve("platform"));
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingDoubledOnDerby() throws Exception {
        assertThat(killed("derby")).matches(Verdict::holds);
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingDoubledOnPostgres() throws Exception {
        assertThat(killed("postgresql")).matches(Verdict::holds);
    }

    private static Verdict killed(String name) throws Exception {
        try (Engine engine = Main.engine(name, folder)) {
            return CrashTruth.run(new Stock(engine, platform, Main.today(), HOME), Victim.PLATFORM, 1, Verdict.LEAST);
        }
    }
}
