/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.dangvan.pack.Finding;
import org.junit.jupiter.api.Test;

/**
 * Run by the build of every pack, on its {@code src/main/pack}; parents are found among the test dependencies. Prints
 * {@code file:line:column: message} for everything that the platform would refuse.
 */
class PackIsSoundTest {

    private static final Path OWN = Path.of("src", "main", "pack");

    @Test
    void thePlatformWouldTakeThisPack() {
        String id = System.getProperty("dangvan.pack.artifact", "").replaceFirst("^dangvan-pack-", "");

        PackVerdict verdict = PackVerdict.of(id, pack -> pack.equals(id) ? OWN : parent(pack));

        assertThat(verdict.findings()).extracting(Finding::text).isEmpty();
    }

    private static Path parent(String id) {
        try {
            for (URL manifest :
                    Collections.list(PackIsSoundTest.class.getClassLoader().getResources("pack/pack.yaml"))) {
                Path file = path(manifest.toURI());
                if (Files.readAllLines(file).contains("id: " + id)) {
                    return Optional.ofNullable(file.getParent()).orElseThrow();
                }
            }
        } catch (IOException | URISyntaxException wrong) {
            throw new IllegalStateException("looking for pack " + id, wrong);
        }
        throw new IllegalStateException("pack " + id + " is not among the test dependencies");
    }

    private static Path path(URI file) throws IOException {
        if (!file.getScheme().equals("jar")) {
            return Path.of(file);
        }
        return jar(file).provider().getPath(file);
    }

    private static FileSystem jar(URI file) throws IOException {
        try {
            return FileSystems.getFileSystem(file);
        } catch (FileSystemNotFoundException closed) {
            return FileSystems.newFileSystem(file, Map.of());
        }
    }
}
