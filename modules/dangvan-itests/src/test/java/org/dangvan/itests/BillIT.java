/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tar.gz as an operator gets it, compared with the bill that lies in it. */
class BillIT {

    private static final String BILL = "dangvan.cdx.json";

    /** What runs, or would on some machine, and is neither a jar nor a script to read. */
    private static final String BINARY = ".*\\.(?:exe|dll|so|dylib|class|war|kar|zip|gz)";

    /** SHA-256 of every file, by its path below the one folder of the archive. */
    private static final Map<String, String> FILES = new TreeMap<>();

    private static JsonNode bill = new ObjectMapper().createObjectNode();
    private static long owners;

    @BeforeAll
    static void read() throws IOException, GeneralSecurityException {
        try (InputStream file = Files.newInputStream(archive());
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                owners = Math.max(owners, entry.getLongUserId() + entry.getLongGroupId());
                if (entry.isFile()) {
                    byte[] content = tar.readAllBytes();
                    String path = entry.getName().substring(entry.getName().indexOf('/') + 1);
                    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
                    FILES.put(path, HexFormat.of().formatHex(digest));
                    if (path.equals(BILL)) {
                        bill = new ObjectMapper().readTree(content);
                    }
                }
            }
        }
    }

    @Test
    void theBillNamesEveryJarWithItsHashAndNothingElse() {
        Map<String, String> jars = new TreeMap<>(FILES);
        jars.keySet().removeIf(path -> !path.endsWith(".jar"));
        Map<String, String> billed = new TreeMap<>();
        bill.path("components").forEach(each -> billed.put(path(each), hash(each)));

        assertThat(jars).hasSizeGreaterThan(100);
        assertThat(billed).isEqualTo(jars);
    }

    @Test
    void everyJarOfTheBillHasALicence() {
        assertThat(bill.path("components"))
                .allSatisfy(each -> assertThat(each.at("/licenses/0/license/id").asText())
                        .as(path(each))
                        .isNotEmpty());
    }

    @Test
    void nothingThatRunsIsShippedBesideTheBill() {
        assertThat(FILES.keySet()).noneMatch(path -> path.matches(BINARY));
    }

    @Test
    void theArchiveTellsNothingOfWhoBuiltIt() {
        assertThat(owners).isZero();
    }

    private static String path(JsonNode component) {
        return component.at("/properties/0/value").asText();
    }

    private static String hash(JsonNode component) {
        return component.at("/hashes/0/content").asText();
    }

    private static Path archive() {
        Path target = Path.of(System.getProperty("dangvan.home"), "assembly", "target");
        try (Stream<Path> all = Files.list(target)) {
            List<Path> found =
                    all.filter(file -> file.toString().endsWith(".tar.gz")).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(target.toString(), broken);
        }
    }
}
