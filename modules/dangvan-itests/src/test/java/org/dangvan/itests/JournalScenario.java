/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is done leaves a trace, and a trace that somebody edits is found; a subclass says on which database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class JournalScenario {

    private static final String STRANGER = "/api/v1/petitions/00000000-0000-7000-8000-000000000009";

    abstract Platform platform();

    /** Edits the database behind the platform's back. */
    abstract void edit(String sql) throws Exception;

    private Path export() throws Exception {
        Path file = Files.createTempDirectory("dangvan-itests").resolve("nhat-ky.txt");
        assertThat(platform().shell("dangvan:journal export " + file)).contains("Đã xuất");
        return file;
    }

    private Path keys() {
        return platform().folder().resolve("own-data/journal");
    }

    /** The verifier as somebody runs it who has Java and the files alone. */
    private ShellDoor.Done verify(String... arguments) throws Exception {
        Path said = Files.createTempFile("dangvan-itests", ".txt");
        List<String> command = Stream.concat(
                        Stream.of(
                                platform()
                                        .folder()
                                        .resolve("bin/dangvan-verify")
                                        .toString(),
                                "--key",
                                keys().resolve("journal.pub").toString()),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "PATH", "/usr/bin:/bin"));
        int code = builder.start().waitFor();
        String output = Files.readString(said);
        Files.delete(said);
        return new ShellDoor.Done(code, output);
    }

    private ShellDoor.Done verifyExport() throws Exception {
        Path file = export();
        ShellDoor.Done done =
                verify("--checkpoints", keys().resolve("checkpoints").toString(), file.toString());
        Files.delete(file);
        Files.delete(file.getParent());
        return done;
    }

    @Test
    @Order(1)
    void whatIsDoneAndRefusedIsWrittenWithFromWhere() throws Exception {
        platform().send(platform().as("admin:sai", "/api/v1/units").GET());
        assertThat(platform().get(STRANGER).statusCode()).isEqualTo(404);
        String petition = "{\"type\":\"COMPLAINT\",\"receivedDay\":\"2026-11-02\",\"anonymous\":true}";
        assertThat(platform()
                        .send(platform()
                                .signedIn("/api/v1/petitions")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(petition)))
                        .statusCode())
                .isEqualTo(201);
        assertThat(platform()
                        .get("/api/v1/schedules/reception.province-chair/calendar.ics")
                        .statusCode())
                .isEqualTo(200);

        Path file = export();
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                .anyMatch(line -> line.contains("\"action\":\"Từ chối đăng nhập\"") && line.contains("rest 127.0.0.1"))
                .anyMatch(line -> line.contains("\"action\":\"Đăng nhập\"") && line.contains("\"actor\":\"admin\""))
                .anyMatch(line -> line.contains("\"action\":\"Từ chối truy cập\"") && line.contains(STRANGER))
                .anyMatch(line -> line.contains("\"action\":\"Tiếp nhận đơn\"") && line.contains("rest 127.0.0.1"))
                .anyMatch(line -> line.contains("\"action\":\"Xuất dữ liệu\"") && line.contains("calendar.ics"))
                .anyMatch(line -> line.contains("\"action\":\"Gói có hiệu lực\"") && line.contains("vn-thai-nguyen"))
                .anyMatch(
                        line -> line.contains("\"action\":\"Thiết lập ban đầu\"") && line.contains("org.dangvan.rest"));
    }

    @Test
    @Order(2)
    void whoeverHasTheFilesAndTheKeyChecksThem() throws Exception {
        assertThat(platform().shell("dangvan:journal verify")).contains("Nhật ký nguyên vẹn");
        assertThat(verifyExport()).satisfies(done -> {
            assertThat(done.output()).contains("Nhật ký nguyên vẹn");
            assertThat(done.code()).isZero();
        });

        Path file = export();
        Matcher line = Pattern.compile("\"id\":\"([^\"]+)\"[^\n]*Tiếp nhận đơn").matcher(Files.readString(file));
        assertThat(line.find()).isTrue();
        Path proof = Files.writeString(
                file.resolveSibling("proof"), platform().shell("dangvan:journal proof " + line.group(1)));
        assertThat(verify("--proof", proof.toString()).output()).contains("thuộc nhật ký đã ký", line.group(1));
        Files.writeString(proof, Files.readString(proof).replaceFirst("index \\d+", "index 0"));
        assertThat(verify("--proof", proof.toString()).code()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void aLineThatSomebodyEditsInTheDatabaseIsFound() throws Exception {
        edit("update journal_entry set actor = 'hoa' where action = 'Tiếp nhận đơn'");

        assertThat(new ShellDoor(platform().folder()).run("dangvan:journal verify"))
                .satisfies(done -> {
                    assertThat(done.output()).contains("không khớp dấu niêm", "hoa", "NHẬT KÝ ĐÃ BỊ THAY ĐỔI");
                    assertThat(done.code()).isEqualTo(1);
                });
        assertThat(verifyExport().code()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void aJournalThatIsCutTogetherWithItsCheckpointsIsFound() throws Exception {
        edit("update journal_entry set actor = 'admin' where actor = 'hoa'");
        assertThat(platform().shell("dangvan:journal verify")).contains("Nhật ký nguyên vẹn");
        edit("delete from journal_entry where id in (select entry_id from journal_seal where place >= 20)");
        edit("delete from journal_seal where place >= 20");
        edit("delete from journal_checkpoint where lines > 20");

        assertThat(platform().shell("dangvan:journal verify")).contains("NHẬT KÝ ĐÃ BỊ THAY ĐỔI");
    }
}
