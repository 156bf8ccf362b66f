/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What whoever runs an installation does with it: the shell's commands, and the web console. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperatorIT {

    private static final String CONSOLE = "/system/console/bundles";

    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.start("dangvan.database.user=nguoi-dung-kin", "dangvan.database.password=mat-khau-rat-kin");
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
    }

    @Test
    @Order(1)
    void theShellIsShutUntilItIsAskedForAndAfterwards() throws Exception {
        assertThat(platform.shell("dangvan:health"))
                .containsPattern("database +hoạt động +\\d+ ms")
                .containsPattern("packs +hoạt động +\\d+ ms");

        assertThat(platform.folder().resolve("etc/shell.key")).doesNotExist();
        assertThat(platform.folder().resolve("etc/keys.properties")).doesNotExist();
        assertThat(platform.folder().resolve("etc/org.apache.karaf.shell.cfg")).doesNotExist();
    }

    @Test
    @Order(2)
    void packsAreListedCheckedAndExplained() throws Exception {
        assertThat(platform.shell("dangvan:packs"))
                .containsPattern("vn 0\\.1\\.0 +đang có hiệu lực")
                .containsPattern("vn-thai-nguyen 0\\.1\\.0 +đang có hiệu lực");

        assertThat(platform.shell("dangvan:explain petition.processing --on 20/01/2020"))
                .contains("Ngày 20/01/2020: 10 ngày làm việc", "gói vn, regulations/petition.yaml:");
        assertThat(new ShellDoor(platform.folder()).run("dangvan:explain petition.processing --on 2001-01-01"))
                .satisfies(done -> assertThat(done.output()).contains("không có giá trị nào"))
                .satisfies(done -> assertThat(done.code()).isEqualTo(1));

        assertThat(platform.shell("dangvan:law --differing 30/06/2026 01/07/2026"))
                .contains("30/06/2026: 1 ngày mỗi tuần", "01/07/2026: 2 ngày mỗi tháng")
                .contains("complaint.dialogue-notice", "30/06/2026: không có hiệu lực")
                .doesNotContain("reception.answer");
        assertThat(platform.shell("dangvan:calendar 2027"))
                .contains("Lịch nghỉ năm 2027 chưa được quyết định", "11/02/2027  nghỉ bù    Nghỉ bù Tết Nguyên đán");

        assertThat(platform.shell("dangvan:sessions 01/10/2026 31/10/2026"))
                .contains("reception.province-chair", "26/10/2026  đề xuất, công bố chậm nhất 19/10/2026");
        Path source = Platform.HOME.resolve("modules/packs/vn-thai-nguyen");
        assertThat(new ShellDoor(platform.folder()).run("dangvan:pack-check " + source))
                .satisfies(done -> assertThat(done.output()).contains("sẽ nhận"))
                .satisfies(done -> assertThat(done.code()).isZero());
    }

    @Test
    @Order(2)
    void aDraftIsTriedAndChangesNothing() throws Exception {
        Path calendar = Files.writeString(
                platform.folder().resolve("2026.yaml"),
                Files.readString(Platform.HOME.resolve("modules/packs/vn/src/main/pack/calendar/2026.yaml"))
                        + "  - { day: 2026-12-31, kind: moved-off, name: Nghỉ thử, source: { instrument: dự thảo, provision: mục 1 } }\n");
        Path cases = Files.writeString(
                platform.folder().resolve("cases.csv"),
                "A;petition.processing;24/12/2026\nB;petition.processing;03/08/2026\n");

        assertThat(platform.shell("dangvan:what-if --on 08/01/2027 --cases " + cases + " " + calendar))
                .contains("A  Xử lý đơn: 08/01/2027 → 11/01/2027  (nay: 31/12/2026 Nghỉ thử (mục 1, dự thảo))")
                .contains("Đã xét 2: sớm hơn 0, muộn hơn 1, thành quá hạn 0, không còn hạn 0, mới có hạn 0.");
        assertThat(platform.shell("dangvan:what-if " + calendar)).contains("Đã xét 0:");
        assertThat(new ShellDoor(platform.folder()).run("dangvan:what-if --cases " + calendar + " " + calendar))
                .satisfies(done -> assertThat(done.output()).contains("2026.yaml:1: cần “mã;khóa quy định;ngày”"))
                .satisfies(done -> assertThat(done.code()).isEqualTo(1));
        assertThat(platform.shell("dangvan:calendar 2026")).doesNotContain("Nghỉ thử");
    }

    @Test
    @Order(3)
    void aBadPackIsRefusedBeforeItIsInstalledAsAfterwards() throws Exception {
        PackJar bad = PackJar.like("vn-thai-nguyen").with("units.yaml", "- { code: [");
        Path built = Files.createDirectories(platform.folder().resolve("built"));
        bad.into(built, "9.0.0");

        ShellDoor.Done checked = new ShellDoor(platform.folder())
                .run("dangvan:pack-check " + built.resolve("dangvan-pack-vn-thai-nguyen.jar"));
        assertThat(checked.code()).isEqualTo(1);
        Matcher place = Pattern.compile("units\\.yaml:\\d+:\\d+: .+").matcher(checked.output());
        assertThat(place.find()).as(checked.output()).isTrue();

        bad.into(platform.packs(), "9.0.0");
        platform.await("refusal", () -> platform.get("/api/v1/packs").body().contains("9.0.0"));
        assertThat(platform.shell("dangvan:packs"))
                .contains("bị giữ lại", place.group().strip());
        Files.delete(platform.packs().resolve("dangvan-pack-vn-thai-nguyen.jar"));
    }

    @Test
    @Order(4)
    void accountsAreMadeLockedAndGivenAnotherPassword() throws Exception {
        String first = made(platform.shell("dangvan:users add lan.nguyen Nguyễn Thị Lan"));
        assertThat(status("lan.nguyen:" + first, "/api/v1/packs")).isEqualTo(200);
        assertThat(platform.shell("dangvan:users list"))
                .containsPattern("admin +mở +quản trị")
                .containsPattern("lan.nguyen +mở +Nguyễn Thị Lan");

        platform.shell("dangvan:users lock lan.nguyen");
        assertThat(status("lan.nguyen:" + first, "/api/v1/packs")).isEqualTo(401);
        platform.shell("dangvan:users unlock lan.nguyen");
        assertThat(status("lan.nguyen:" + first, "/api/v1/packs")).isEqualTo(200);

        String second = made(platform.shell("dangvan:users reset-password lan.nguyen"));
        assertThat(status("lan.nguyen:" + first, "/api/v1/packs")).isEqualTo(401);
        assertThat(status("lan.nguyen:" + second, "/api/v1/packs")).isEqualTo(200);
        assertThat(new ShellDoor(platform.folder()).run("dangvan:users lock ai-do"))
                .satisfies(done -> assertThat(done.output()).contains("Không có tài khoản"))
                .satisfies(done -> assertThat(done.code()).isEqualTo(1));
    }

    @Test
    @Order(5)
    void theArchiveForWhoeverHelpsTellsNothingOfAnybody() throws Exception {
        new Office(platform)
                .takeRows(
                        "7001|07/01/2020|Bưu điện|Trần Văn Kín|012345678901|thôn Đồi Chè|1|Tố cáo|Đất đai|Nội dung rất kín|UBND huyện Võ Nhai||");
        platform.send(
                platform.as("Trần Văn Kín:mat-khau-go-nham", "/api/v1/packs").GET());
        Files.writeString(
                platform.folder().resolve("data/log/karaf.log"),
                "2026-11-22T09:00:00,123 | ERROR | qtp-1 | internal.ApiServlet | dangvan-rest | tran van kin 012345678901\n",
                StandardOpenOption.APPEND);
        Path file = platform.folder().resolve("chan-doan.zip");
        String password = platform.password();

        assertThat(platform.shell("dangvan:diagnose " + file)).contains("Đã ghi " + file);

        Map<String, String> entries = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(entries)
                .containsOnlyKeys(
                        "versions.txt",
                        "bundles.txt",
                        "settings.txt",
                        "packs.txt",
                        "health.txt",
                        "threads.txt",
                        "memory.txt",
                        "log.txt",
                        "database.txt")
                .allSatisfy((name, text) -> assertThat(text)
                        .as(name)
                        .isNotBlank()
                        .doesNotContainIgnoringCase(
                                "Trần Văn Kín",
                                "tran van kin",
                                "012345678901",
                                "Đồi Chè",
                                "rất kín",
                                "mat-khau",
                                "nguoi-dung-kin")
                        .doesNotContain("argon2id$", password, "Nguyễn Thị Lan", "lan.nguyen"));
        assertThat(entries.get("database.txt"))
                .contains("Apache Derby", "migration 0006-account-state")
                .containsPattern("(?i)table account 2")
                .containsPattern("(?i)table petition 1");
        assertThat(entries.get("bundles.txt"))
                .contains("active    dangvan-shell", "resolved  org.apache.felix.webconsole");
        assertThat(entries.get("settings.txt")).contains("[org.dangvan.packs]", "dangvan.database.password = ‹ẩn›");
        assertThat(entries.get("log.txt")).contains("database ‹…› is open", "Pack ‹…› is ‹…›, ‹…› values unconfirmed");
    }

    @Test
    @Order(6)
    void theWebConsoleIsShutUntilTheOperatorTurnsItOn() throws Exception {
        assertThat(platform.get(CONSOLE).statusCode()).isEqualTo(404);
        assertThat(platform.status("/system/console/")).isEqualTo(404);
        assertThat(platform.shell("bundle:start org.apache.felix.webconsole")).doesNotContain("Error");
        platform.await("web console", () -> platform.status(CONSOLE) == 401);
        assertThat(platform.get(CONSOLE).statusCode()).as("started by hand").isEqualTo(401);
        assertThat(status("admin:admin", CONSOLE)).isEqualTo(401);
        assertThat(status("admin:", CONSOLE)).isEqualTo(401);
        platform.shell("bundle:stop org.apache.felix.webconsole");
    }

    @Test
    @Order(7)
    void turnedOnItLetsAdministratorsInAndNobodyElse() throws Exception {
        String clerk = made(platform.shell("dangvan:users reset-password lan.nguyen"));
        String second = made(platform.shell("dangvan:users add minh --administrator Trần Minh"));
        Path settings = platform.folder().resolve("etc/dangvan.properties");
        Files.writeString(
                settings, Files.readString(settings).replace("dangvan.webconsole = off", "dangvan.webconsole = on"));
        platform.restart();
        platform.await("web console", () -> platform.status(CONSOLE) == 401);

        HttpResponse<String> page = platform.get(CONSOLE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Web Console");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(status("minh:" + second, CONSOLE)).isEqualTo(200);
        assertThat(status("lan.nguyen:" + clerk, CONSOLE)).isEqualTo(403);
        for (String stranger : List.of("admin:admin", "karaf:karaf", "admin:sai")) {
            assertThat(status(stranger, CONSOLE)).as(stranger).isEqualTo(401);
        }
        HttpRequest.Builder lured = platform.signedIn(CONSOLE).header("Sec-Fetch-Site", "cross-site");
        assertThat(platform.send(lured.GET()).statusCode()).isEqualTo(403);
        assertThat(platform.status("/health/ready")).isEqualTo(200);

        platform.shell("dangvan:users lock minh");
        assertThat(status("minh:" + second, CONSOLE)).isEqualTo(401);
        for (int attempt = 0; attempt < 10; attempt++) {
            status("karaf:sai" + attempt, CONSOLE);
        }
        assertThat(status("karaf:karaf", CONSOLE)).isEqualTo(429);
    }

    private static int status(String pair, String path) throws Exception {
        return platform.send(platform.as(pair, path).GET()).statusCode();
    }

    private static String made(String output) {
        Matcher password = Pattern.compile("chỉ hiện một lần này: (\\S+)").matcher(output);
        assertThat(password.find()).as(output).isTrue();
        return password.group(1);
    }
}
