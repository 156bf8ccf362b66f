/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bill and its judgement, on small planted distributions. */
class BillOfMaterialsTest {

    private static final String TABLE =
            """
            allow | Apache-2.0 | fine
            reads | http*://www.apache.org/licenses/LICENSE-2.0.txt | Apache-2.0 | the text itself
            ban | log4j:log4j | without fixes
            ban | org.apache.cxf:cxf-rt-transports-jms | CVE-2026-44417
            """;

    @TempDir
    Path folder;

    @Test
    void aJarIsNamedWithItsHashItsLicenceAndWhatItCarries() throws IOException {
        jar("system/org/example/tool/1.0/tool-1.0.jar", APACHE, "org.example:tool:1.0", "org.inner:part:2.1");

        write(TABLE);

        assertThat(Files.readString(folder.resolve("bill.json")))
                .contains(
                        "\"specVersion\" : \"1.6\"",
                        "\"timestamp\" : \"2026-11-22T00:00:00Z\"",
                        "\"purl\" : \"pkg:maven/org.example/tool@1.0?type=jar\"",
                        "\"id\" : \"Apache-2.0\"",
                        "\"content\" : \"" + ShippedJar.below(folder).get(0).sha256() + "\"",
                        "\"purl\" : \"pkg:maven/org.inner/part@2.1?type=jar\"");
    }

    @Test
    void theSameJarsGiveTheSameBytes() throws IOException {
        jar("system/org/example/tool/1.0/tool-1.0.jar", APACHE, "org.example:tool:1.0");
        write(TABLE);
        String first = Files.readString(folder.resolve("bill.json"));

        write(TABLE);

        assertThat(folder.resolve("bill.json")).hasContent(first);
    }

    @Test
    void whatNamesNoLicenceOrAStrangeOneIsRefused() throws IOException {
        jar("system/org/example/mute/1.0/mute-1.0.jar", "");
        jar("system/org/example/copyleft/1.0/copyleft-1.0.jar", "AGPL-3.0-only");
        jar("system/org/example/odd/1.0/odd-1.0.jar", "\"Ours, all of it\";link=\"http://odd.example/\"");
        jar("system/org/example/fine/1.0/fine-1.0.jar", APACHE);

        assertThat(refusals(TABLE))
                .hasSize(3)
                .anyMatch(line -> line.contains("mute-1.0.jar: names no licence"))
                .anyMatch(line -> line.contains("copyleft-1.0.jar: licence [AGPL-3.0-only] is not among"))
                .anyMatch(line -> line.contains("odd-1.0.jar: licence [Ours, all of it] is not among"));
    }

    @Test
    void everyOneOfSeveralLicencesCounts() throws IOException {
        jar("system/org/example/two/1.0/two-1.0.jar", APACHE + ", AGPL-3.0-only;link=\"http://two.example/a,b\"");

        assertThat(refusals(TABLE)).singleElement().asString().contains("[AGPL-3.0-only]");
    }

    @Test
    void aReviewedLineNamesALicenceThatTheJarDoesNot() throws IOException {
        jar("system/org/example/mute/1.0/mute-1.0.jar", "");

        assertThat(refusals("allow | Apache-2.0 | fine\nnames | org.example:mute | Apache-2.0 | its LICENSE file"))
                .isEmpty();
    }

    @Test
    void whatIsBannedIsRefusedAlsoInsideAnotherJar() throws IOException {
        jar("system/org/apache/cxf/cxf-rt-transports-jms/3.6.10/cxf-rt-transports-jms-3.6.10.jar", APACHE);
        jar("system/org/example/shaded/1.0/shaded-1.0.jar", APACHE, "log4j:log4j:1.2.17");

        assertThat(refusals(TABLE))
                .hasSize(2)
                .anyMatch(line -> line.contains("cxf-rt-transports-jms:3.6.10 must not ship, shipped.txt:4"))
                .anyMatch(line -> line.contains("log4j:log4j:1.2.17 must not ship, shipped.txt:3"));
    }

    @Test
    void whatATableSaysIsCarriedIsJudgedToo() throws IOException {
        jar("system/org/example/fat/1.0/fat-1.0.jar", APACHE);

        assertThat(refusals(TABLE
                        + "carries | org.example:fat:1.0 | log4j:log4j:1.2.17 | Apache-2.0 | its classes lie inside\n"))
                .singleElement()
                .asString()
                .contains("log4j:log4j:1.2.17 must not ship");
    }

    @Test
    void theLicenceOfWhatLiesInsideIsJudgedToo() throws IOException {
        jar("system/org/example/fat/1.0/fat-1.0.jar", APACHE);

        assertThat(refusals(TABLE + "carries | org.example:fat:1.0 | org.example:meat:1 | GPL-3.0-only | its pom\n"))
                .singleElement()
                .asString()
                .contains("GPL-3.0-only", "org.example:meat:1 inside", "is not among");
    }

    @Test
    void twoReleasesOfOneLibraryAreRefused() throws IOException {
        jar("system/org/example/tool/1.0/tool-1.0.jar", APACHE);
        jar("system/org/example/tool/1.1/tool-1.1.jar", APACHE);

        assertThat(refusals(TABLE)).containsExactly("org.example:tool: shipped in the releases [1.0, 1.1]");
    }

    @Test
    void aLineThatNothingNeedsAndAnEmptyDistributionAreRefused() throws IOException {
        Files.createDirectories(folder.resolve("system"));

        assertThat(refusals(TABLE))
                .contains("no jar found: nothing was judged", "shipped.txt:1: nothing shipped needs 'Apache-2.0'");
    }

    @Test
    void outsideSystemAJarMustSayWhatItIs() throws IOException {
        jar("lib/boot/known-1.0.jar", APACHE, "org.example:known:1.0");
        assertThat(refusals(TABLE)).isEmpty();

        jar("lib/boot/unknown-1.0.jar", APACHE);
        assertThatThrownBy(() -> refusals(TABLE)).hasMessageContaining("lib/boot/unknown-1.0.jar");
    }

    @Test
    void aLineWithoutAReasonIsNotRead() {
        assertThatThrownBy(() -> refusals("ban | log4j:log4j |"))
                .hasMessageContaining("shipped.txt:1: 'ban' wants 3 columns, the last one a reason");
        assertThatThrownBy(() -> refusals("permit | MIT | why")).hasMessageContaining("unknown kind 'permit'");
    }

    private static final String APACHE = "https://www.apache.org/licenses/LICENSE-2.0.txt";

    private List<String> refusals(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("shipped.txt"), table);
        return Judgement.of(ShippedJar.below(folder), new ReviewedTable(file)).refusals();
    }

    private void write(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("shipped.txt"), table);
        BillOfMaterials.main(
                folder.toString(),
                file.toString(),
                "1.0",
                "2026-11-22T00:00:00Z",
                folder.resolve("bill.json").toString());
    }

    private void jar(String path, String licence, String... poms) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (!licence.isEmpty()) {
            manifest.getMainAttributes().putValue("Bundle-License", licence);
        }
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String pom : poms) {
                Coordinates each = Coordinates.of(pom);
                jar.putNextEntry(
                        new ZipEntry("META-INF/maven/" + each.group() + "/" + each.name() + "/pom.properties"));
                jar.write("groupId=%s%nartifactId=%s%nversion=%s%n"
                        .formatted(each.group(), each.name(), each.version())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
