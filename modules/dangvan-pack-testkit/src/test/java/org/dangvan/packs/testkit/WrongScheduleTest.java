/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dangvan.pack.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A holiday, a policy or a rule that is changed turns an example of a schedule red. */
class WrongScheduleTest {

    private static final Path PACKS = Path.of("..", "packs");

    @TempDir
    Path copies;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vn-lang-son-thanh-pho | vn-lang-son-thanh-pho | schedules/chair.yaml     | BYMONTHDAY=1,16       | BYMONTHDAY=1,15",
                "vn-lang-son-thanh-pho | vn-lang-son-thanh-pho | schedules/chair.yaml     | from: 2025-07-01      | from: 2026-07-20",
                "vn-lang-son-thanh-pho | vn-lang-son-thanh-pho | schedules/chair.yaml     | from: 2017-08-02      | from: 2017-08-17",
                "vn-lang-son-thanh-pho | vn                    | calendar/2026.yaml       | 2026-02-16, kind      | 2026-03-24, kind",
                "vn-lang-son-thanh-pho | vn                    | calendar/2026.yaml       | 2026-08-31, kind      | 2026-09-03, kind",
                "vn-thai-nguyen        | vn                    | calendar/2026.yaml       | 2026-04-27, kind      | 2026-04-24, kind",
                "vn-thai-nguyen        | vn-thai-nguyen        | schedules/chair.yaml     | week: last            | week: 4",
                "vn-thai-nguyen        | vn-thai-nguyen        | schedules/chair.yaml     | from: 2021-01-20      | from: 2021-01-27"
            })
    void aChangeTurnsAnExampleOfTheScheduleRed(String pack, String changed, String file, String from, String to)
            throws IOException {
        copy("vn", "vn-thai-nguyen", "vn-lang-son", "vn-lang-son-thanh-pho");
        removeExamples("vn");
        change(changed, file, from, to);

        assertThat(PackVerdict.of(pack, copies::resolve).findings())
                .isNotEmpty()
                .extracting(Finding::code)
                .containsOnly("example-fails");
    }

    /** The last example of the city asks by the common choice. */
    @ParameterizedTest
    @CsvSource({"next-working-day, previous-working-day", "next-working-day, skipped", "next-working-day, asked"})
    void anotherCommonChoiceTurnsTheExampleOfTheScheduleRed(String from, String to) throws IOException {
        copy("vn", "vn-lang-son", "vn-lang-son-thanh-pho");
        removeExamples("vn");
        change("vn", "regulations/schedules.yaml", "way: " + from, "way: " + to);

        assertThat(PackVerdict.of("vn-lang-son-thanh-pho", copies::resolve).findings())
                .extracting(Finding::message)
                .anySatisfy(message ->
                        assertThat(message).contains("“cả năm 2026 theo lựa chọn chung” mong 2026-01-05 moved"))
                .noneSatisfy(message -> assertThat(message).contains("liền trước” mong"));
    }

    @ParameterizedTest
    @CsvSource({
        "next-working-day, previous-working-day, schedule.day-off",
        "last-working-days, week-of-last-working-day, schedule.last-week"
    })
    void aPolicyOfTheNationalPackHasAnExampleOfItsOwn(String from, String to, String key) throws IOException {
        copy("vn");
        change("vn", "regulations/schedules.yaml", "way: " + from, "way: " + to);

        assertThat(PackVerdict.of("vn", copies::resolve).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).startsWith("examples/values.yaml:"));
        assertThat(Files.readString(PACKS.resolve("vn/src/main/pack/examples/values.yaml")))
                .contains("ask: " + key);
    }

    @Test
    void anExampleOfAnUnknownScheduleIsTold() throws IOException {
        copy("vn", "vn-lang-son", "vn-lang-son-thanh-pho");
        removeExamples("vn");
        change(
                "vn-lang-son-thanh-pho",
                "examples/schedules.yaml",
                "ask: schedule.reception.city-chair",
                "ask: schedule.none");

        assertThat(PackVerdict.of("vn-lang-son-thanh-pho", copies::resolve).findings())
                .hasSize(7)
                .allSatisfy(finding -> assertThat(finding.message()).contains("không có lịch “none”"));
    }

    private void change(String pack, String file, String from, String to) throws IOException {
        Path path = copies.resolve(pack).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void removeExamples(String pack) throws IOException {
        try (Stream<Path> files = Files.list(copies.resolve(pack).resolve("examples"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void copy(String... packs) throws IOException {
        for (String pack : packs) {
            Path from = PACKS.resolve(pack).resolve("src/main/pack");
            try (Stream<Path> paths = Files.walk(from)) {
                for (Path path : paths.toList()) {
                    Path target =
                            copies.resolve(pack).resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target);
                    }
                }
            }
        }
    }
}
