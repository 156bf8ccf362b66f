/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PackVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent to whoever helps tells how the platform is and nothing of anybody. */
class DiagnosisTest {

    private static final List<String> PLANTED = List.of(
            "Nguyễn Thị Hồng",
            "nguyen thi hong",
            "Hồng",
            "019283746501",
            "0912345678",
            "mat-khau-rat-kin",
            "hong@example.vn",
            "thôn Đồi Chè");

    private static final String HEAD = "2026-11-22T09:00:00,123 | WARN  | qtp1-nguyen thi hong | diagnosis.Speaker"
            + "                        | dangvan-shell | ";

    @TempDir
    Path folder;

    /** What a class of ours might have written into the log. */
    private static final class Speaker {

        private static List<String> said() {
            return List.of(
                    "database {} does not open, next attempt in {} s: {}",
                    "The packs in force are not written down",
                    "{}: {}");
        }
    }

    @Test
    void namesNumbersAndPasswordsAreInNoEntryWhereverTheyStood() throws IOException {
        Path log = folder.resolve("karaf.log");
        Files.writeString(
                log,
                String.join(
                        "\n",
                        HEAD + "database Nguyễn Thị Hồng does not open, next attempt in 019283746501 s: 0912345678",
                        HEAD + "The packs in force are not written down",
                        HEAD + "nguyen thi hong ở thôn Đồi Chè, hong@example.vn",
                        HEAD + "Nguyễn Thị Hồng: 019283746501",
                        "java.lang.IllegalStateException: Nguyễn Thị Hồng, 019283746501",
                        "\tat org.dangvan.Hồng.read(Hồng.java:12)",
                        "\tat org.dangvan.casework.Intake.read(Intake.java:12) ~[nguyen thi hong]",
                        "Caused by: java.sql.SQLException: mat-khau-rat-kin",
                        "nguyen thi hong",
                        "hong.Hồng: 0912345678",
                        "\t... 12 more"));
        Map<String, Supplier<String>> parts = new LinkedHashMap<>();
        parts.put("log.txt", () -> String.join("\n", tail().read(log, 100)));
        parts.put("settings.txt", () -> Stream.of(
                        Settings.line(".password", "mat-khau-rat-kin"),
                        Settings.line("dangvan.database.password", "mat-khau-rat-kin"),
                        Settings.line("apiToken", new String[] {"mat-khau-rat-kin"}),
                        Settings.line("trustStorePass", "mat-khau-rat-kin"),
                        Settings.line("signing.key", "mat-khau-rat-kin"),
                        Settings.line(
                                "url", "jdbc:postgresql://hong@example.vn:mat-khau-rat-kin@10.0.0.1:5432/dangvan"),
                        Settings.line(
                                "url",
                                "jdbc:postgresql://db/dangvan?user=hong@example.vn&password=mat-khau-rat-kin&ssl=on"))
                .reduce("", String::concat));
        parts.put(
                "packs.txt",
                () -> Parts.packs(List.of(new PackState(
                        new PackVersion("vn-mau", "1.0.0"),
                        "Hồng",
                        PackState.State.REFUSED,
                        List.of(new Finding(
                                new Origin("vn-mau", "pack.yaml", 3, 7),
                                "bad-contact",
                                "“Nguyễn Thị Hồng” 0912345678")),
                        List.of(),
                        List.of()))));
        parts.put("threads.txt", () -> Machine.shown("Karaf ssh console user nguyen thi hong"));
        parts.put("broken.txt", () -> {
            throw new IllegalStateException("Nguyễn Thị Hồng 019283746501");
        });

        Map<String, String> entries = archived(parts);

        assertThat(entries)
                .hasSize(5)
                .allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain(PLANTED));
        assertThat(entries.get("log.txt").lines())
                .containsExactly(
                        "2026-11-22T09:00:00,123 | WARN | diagnosis.Speaker | dangvan-shell | database ‹…› does not open,"
                                + " next attempt in ‹…› s: ‹…›",
                        "2026-11-22T09:00:00,123 | WARN | diagnosis.Speaker | dangvan-shell | The packs in force are not"
                                + " written down",
                        "2026-11-22T09:00:00,123 | WARN | diagnosis.Speaker | dangvan-shell | ‹…›",
                        "2026-11-22T09:00:00,123 | WARN | diagnosis.Speaker | dangvan-shell | ‹…›",
                        "java.lang.IllegalStateException: ‹…›",
                        "‹…›",
                        "    at org.dangvan.casework.Intake.read(Intake.java:12)",
                        "Caused by: java.sql.SQLException: ‹…›",
                        "‹…›",
                        "‹…›",
                        "\t... 12 more");
        assertThat(entries.get("settings.txt"))
                .contains("url = jdbc:postgresql://‹ẩn›@10.0.0.1:5432/dangvan", "ssl=on");
        assertThat(entries.get("packs.txt")).contains("vn-mau 1.0.0 REFUSED", "pack.yaml:3:7 bad-contact");
        assertThat(entries.get("broken.txt")).isEqualTo("Không lấy được: java.lang.IllegalStateException\n");
    }

    @Test
    void theArchiveIsForItsOwnerAndOverwritesNothing() throws IOException {
        Path file = folder.resolve("chan-doan.zip");
        new Archive(Map.of("versions.txt", Machine::versions)).write(file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> new Archive(Map.of()).write(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void onlyTheLastLinesAreTold() throws IOException {
        Path log = Files.writeString(folder.resolve("karaf.log"), (HEAD + "bất kỳ\n").repeat(50));

        assertThat(tail().read(log, 7)).hasSize(7);
        assertThat(tail().read(folder.resolve("khong-co.log"), 7)).isEmpty();
    }

    @Test
    void memoryAndThreadsAreTold() {
        assertThat(Machine.memory()).contains("heap", "MB used");
        assertThat(Machine.threads()).contains("main: RUNNABLE", "DiagnosisTest.memoryAndThreadsAreTold");
    }

    private static LogTail tail() {
        assertThat(Speaker.said()).hasSize(3);
        URL code = Objects.requireNonNull(DiagnosisTest.class.getResource("DiagnosisTest$Speaker.class"));
        // In the platform the class stands alone; here it is looked up under the name that it would have.
        return new LogTail(new WrittenWords((bundle, pattern) -> List.of(alone(code))));
    }

    private static URL alone(URL code) {
        try {
            Path file = Files.createTempDirectory("dangvan-words").resolve("Speaker.class");
            try (var bytes = code.openStream()) {
                Files.write(file, bytes.readAllBytes());
            }
            file.toFile().deleteOnExit();
            return file.toUri().toURL();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, String> archived(Map<String, Supplier<String>> parts) throws IOException {
        Path file = folder.resolve("tat-ca.zip");
        new Archive(parts).write(file);
        Map<String, String> entries = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
