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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongExampleTest {

    @TempDir
    Path copy;

    @Test
    void anExampleThatComesOutOtherwiseIsToldAtItsPlaceWhenThePackIsBuilt() throws IOException {
        copyOf(Path.of("../packs/vn/src/main/pack"));
        change("examples/due-days.yaml", "expect: 2020-06-30", "expect: 2020-07-01");

        assertThat(PackVerdict.of("vn", id -> copy).findings()).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.text())
                .startsWith("examples/due-days.yaml:")
                .contains("mong 01/07/2020 nhưng tính ra 30/06/2020"));
    }

    /** Every convention of counting, and one of each kind of value: changed, some example turns red. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "petition     | 10 working days                     | 9 working days                    | petition.yaml",
                "complaint    | term: 60 days                       | term: 59 days                     | complaint.yaml",
                "complaint    | when: remote and complex            | when: complex                     | complaint.yaml",
                "complaint    | direction: backward                 | direction: forward                | conventions.yaml",
                "complaint    | to: 2027-01-01                      | to: 2027-02-01                    | values.yaml",
                "complaint    | term: [7 working days, 10 days]     | term: 7 working days              | conventions.yaml",
                "complaint    | nature: limitation                  | nature: duty                      | conventions.yaml",
                "denunciation | times: 2                            | times: 1                          | denunciation.yaml",
                "minimums     | 2 days a month                      | 3 days a month                    | values.yaml",
                "counting     | counting.first-day                  | first-day: included               | conventions.yaml",
                "counting     | counting.last-day-off               | last-day-off: stays               | conventions.yaml",
                "counting     | counting.backward-day-off           | backward-day-off: stays           | conventions.yaml",
                "counting     | counting.limitation-first-day       | limitation-first-day: excluded    | conventions.yaml",
                "counting     | counting.limitation-day-off         | limitation-day-off: stays         | complaint.yaml",
                "counting     | counting.entry-day-off              | entry-day-off: stays              | conventions.yaml",
                "counting     | counting.resume-day                 | resume-day: excluded              | vectors.yaml",
                "counting     | counting.chain-start                | chain-start: unrolled-day         | conventions.yaml",
                "counting     | session.delegated-counts            | delegated-counts: yes             | values.yaml",
                "holidays     | days-of-tet                         | before: 2                         | reception.yaml",
                "holidays     | calendar.compensation               | compensation: none                | reception.yaml"
            })
    void aChangeOfLawTurnsAnExampleRed(String file, String from, String to, String example) throws IOException {
        copyOf(Path.of("../packs/vn/src/main/pack"));
        Path path = copy.resolve("regulations/" + file + ".yaml");
        String text = Files.readString(path);
        Files.writeString(path, changed(text, from, to));

        assertThat(PackVerdict.of("vn", id -> copy).findings())
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("example-fails"))
                .extracting(finding -> finding.origin().file())
                .contains("examples/" + example);
    }

    /** Changes a text, or the last way of a policy. */
    private static String changed(String text, String from, String to) {
        if (from.equals("days-of-tet")) {
            return text.replace("before: 1, after: 3", to + ", after: 3");
        }
        if (!to.contains(": ") || text.contains(from + ": ") || !text.contains("- key: " + from + "\n")) {
            assertThat(text).contains(from);
            return text.replace(from, to);
        }
        int rule = text.indexOf("- key: " + from + "\n");
        int next = text.indexOf("- key: ", rule + 1);
        int way = text.lastIndexOf("way: ", next < 0 ? text.length() : next);
        return text.substring(0, way) + "way: " + to.substring(to.indexOf(": ") + 2)
                + text.substring(text.indexOf('\n', way));
    }

    @ParameterizedTest
    @CsvSource({
        "calendar/2026.yaml, '  - { day: 2026-11-24', '  # '",
        "calendar/2026.yaml, '  - { day: 2026-08-22', '  # '",
        "calendar/2026.yaml, '  - { day: 2026-02-20', '  # '",
        "aspects.yaml, 'mode: NEW_APPLIES', 'mode: OLD_CONTINUES #'"
    })
    void aDayOrATransitionTakenAwayTurnsAnExampleRed(String file, String from, String to) throws IOException {
        copyOf(Path.of("../packs/vn/src/main/pack"));
        change(file, from, to + from.strip());

        assertThat(PackVerdict.of("vn", id -> copy).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("example-fails"));
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = copy.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private void copyOf(Path pack) throws IOException {
        try (Stream<Path> paths = Files.walk(pack)) {
            for (Path path : paths.toList()) {
                Path target = copy.resolve(pack.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
