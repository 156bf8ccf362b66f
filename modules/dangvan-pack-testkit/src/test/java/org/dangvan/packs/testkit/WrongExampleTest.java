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

    @Test
    void aTermThatBreaksTheExamplesIsTold() throws IOException {
        copyOf(Path.of("../packs/vn/src/main/pack"));
        change("regulations/petition.yaml", "10 working days", "9 working days");

        assertThat(PackVerdict.of("vn", id -> copy).findings())
                .hasSize(4)
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
