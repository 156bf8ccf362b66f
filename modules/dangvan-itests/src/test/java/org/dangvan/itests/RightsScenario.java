/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.itests.RightsOffice.Known;
import org.junit.jupiter.api.Test;

/**
 * Everybody asks for the same records at every door, and gets the same ones at each: those that are theirs, and never a row or
 * a number more. A subclass names the database.
 */
abstract class RightsScenario {

    private static final String SPAN = "?from=" + RightsOffice.FROM + "&to=" + RightsOffice.TO;
    private static final String REPORT = "/reports/half-year-summary";

    /** Every operation of REST that this test asks, or that tells of no record; a new one must be put on a list. */
    private static final Set<String> ASKED = Set.of(
            "/petitions",
            "/petitions/{id}",
            "/petitions/{id}/access",
            "/petitions/{id}/history",
            "/petitions/{id}/attachments/{attachment}",
            "/visits",
            "/visits/{id}",
            "/matters/{id}",
            "/events",
            "/reports/{report}",
            "/reports/{report}/cells/{cell}",
            "/recalculations",
            "/recalculations/{id}/deadlines",
            "/imports/{register}",
            "/imports/jobs/{id}",
            "/imports/jobs/{id}/refused-rows");

    private static final Set<String> OF_NO_RECORD = Set.of(
            "/units",
            "/packs",
            "/reports",
            "/law",
            "/law/calendar/{year}",
            "/law/deadlines",
            "/law/minimums",
            "/schedules",
            "/schedules/{key}/sessions",
            "/schedules/{key}/calendar.ics",
            "/openapi.json",
            "/docs",
            "/health/live",
            "/health/ready");

    private static final Set<String> PAGES_ASKED = Set.of(
            "/don/*", "/luot-tiep/*", "/vu-viec/*", "/bao-cao/*", "/nhap-so/*", "/luat/tinh-lai/*", "/", "/don/moi");

    private static final Set<String> PAGES_OF_NO_RECORD =
            Set.of("/luat", "/luat/tinh-han", "/lich-tiep", "/goi", "/nguoi-dung/*", "/nhat-ky/*");

    abstract RightsOffice office();

    abstract Platform platform();

    @Test
    void everyDoorIsAskedOrTellsOfNoRecord() throws Exception {
        Set<String> paths = new TreeSet<>();
        Answers.json(platform().get("/api/v1/openapi.json"))
                .get("paths")
                .fieldNames()
                .forEachRemaining(paths::add);
        assertThat(paths)
                .isEqualTo(Stream.concat(ASKED.stream(), OF_NO_RECORD.stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        Set<String> pages = patterns("dangvan-console");
        pages.addAll(patterns("dangvan-administration"));
        assertThat(pages)
                .isEqualTo(Stream.concat(PAGES_ASKED.stream(), PAGES_OF_NO_RECORD.stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The addresses of the servlets of a bundle, as its sources say them. */
    private static Set<String> patterns(String bundle) throws IOException {
        Pattern pattern = Pattern.compile("@HttpWhiteboardServletPattern\\((?:\"([^\"]+)\"|(\\S+?))\\)");
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Platform.HOME.resolve("modules/" + bundle + "/src/main/java"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(one -> found.add(one.group(1) != null ? one.group(1) : constant(one.group(2))));
            }
        }
        return found;
    }

    private static String constant(String name) {
        return name.endsWith("HOME") ? "/" : "/don/moi";
    }

    @Test
    void listsCountsAndSearchesGiveTheSame() throws Exception {
        for (Colleague colleague : office().colleagues.values()) {
            Set<String> petitions = may(colleague, Known::petition);
            assertThat(colleague.listed("/petitions", "id", "next"))
                    .as(colleague + " lists")
                    .isEqualTo(petitions);
            assertThat(colleague.listed("/petitions?q=chuyen+thu", "id", "next"))
                    .as(colleague + " searches")
                    .isEqualTo(petitions);
            HttpResponse<String> counted = colleague.get("/petitions?total=true&limit=1");
            if (counted.statusCode() == 200) {
                assertThat(Answers.json(counted).get("total").get("count").asInt())
                        .as(colleague + " counts")
                        .isEqualTo(petitions.size());
            }
            assertThat(colleague.listed("/visits", "id", "next"))
                    .as(colleague + " visits")
                    .isEqualTo(may(colleague, record -> !record.petition()));
            assertThat(colleague.shown("/don", "/don/")).as(colleague + " sees").isEqualTo(petitions);
            assertThat(colleague.shown("/don?q=chuyen+thu", "/don/"))
                    .as(colleague + " looks for")
                    .isEqualTo(petitions);
            assertThat(colleague.shown("/luot-tiep", "/luot-tiep/"))
                    .as(colleague + " sees visits")
                    .isEqualTo(may(colleague, record -> !record.petition()));
            assertThat(Colleague.found(
                            colleague
                                    .soap("<ListPetitions><limit>200</limit></ListPetitions>")
                                    .body(),
                            "(?i)<(?:\\w+:)?petition>\\s*<(?:\\w+:)?id>([^<]+)<"))
                    .as(colleague + " by SOAP")
                    .isEqualTo(petitions);
        }
    }

    @Test
    void aRecordOutOfReachIsNotThereByAnyAddress() throws Exception {
        for (Colleague colleague : office().colleagues.values()) {
            boolean reads = colleague.status("/petitions") == 200;
            for (Known record :
                    office().records.stream().filter(Known::petition).toList()) {
                boolean seen = RightsOffice.may(colleague.name, record);
                int expected = seen ? 200 : reads ? 404 : 403;
                String path = "/petitions/" + record.id();
                assertThat(colleague.status(path)).as(colleague + path).isEqualTo(expected);
                assertThat(colleague.status(path + "/history")).isEqualTo(expected);
                assertThat(colleague.status(path + "/access")).isEqualTo(expected);
                assertThat(colleague.page("/don/" + record.id()).statusCode()).isEqualTo(expected);
                if (!seen) {
                    unseen(colleague, record, reads);
                }
            }
        }
    }

    private static void unseen(Colleague colleague, Known record, boolean reads) throws Exception {
        String path = "/petitions/" + record.id();
        assertThat(colleague.status(path + "/attachments/" + record.id())).isEqualTo(reads ? 404 : 403);
        for (String patched : List.of(path, path + "/access")) {
            HttpResponse<String> answer =
                    colleague.send("PATCH", patched, "{\"outcome\":\"x\",\"sealed\":false}", "If-Match", "\"1\"");
            assertThat(answer.statusCode())
                    .as(colleague + patched + answer.body())
                    .isIn(403, 404);
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
        }
        assertThat(colleague
                        .soap("<GetPetition><id>" + record.id() + "</id></GetPetition>")
                        .body())
                .containsPattern("NotFound|NotAllowed")
                .doesNotContain("Chuyện thử");
        assertThat(colleague
                        .soap("<RecordReply><id>" + record.id() + "</id><version>1</version><day>2026-03-10</day>"
                                + "<outcome>x</outcome></RecordReply>")
                        .body())
                .containsPattern("NotFound|NotAllowed");
    }

    @Test
    void mattersAndVisitsTellOfWhatMayBeSeenAlone() throws Exception {
        Set<String> matters = office().records.stream().map(Known::matter).collect(Collectors.toSet());
        for (Colleague colleague : office().colleagues.values()) {
            for (String matter : matters) {
                Set<String> petitions =
                        may(colleague, one -> one.petition() && one.matter().equals(matter));
                Set<String> visits =
                        may(colleague, one -> !one.petition() && one.matter().equals(matter));
                HttpResponse<String> answer = colleague.get("/matters/" + matter);
                assertThat(answer.statusCode() == 200).isEqualTo(!petitions.isEmpty() || !visits.isEmpty());
                String page = colleague.page("/vu-viec/" + matter).body();
                if (answer.statusCode() == 200) {
                    assertThat(ids(Answers.json(answer).get("petitions"))).isEqualTo(petitions);
                    assertThat(ids(Answers.json(answer).get("visits"))).isEqualTo(visits);
                }
                assertThat(Colleague.found(page, "href=\"/don/([0-9a-f-]{36})\""))
                        .isEqualTo(petitions);
                assertThat(Colleague.found(page, "href=\"/luot-tiep/([0-9a-f-]{36})\""))
                        .isEqualTo(visits);
            }
            for (Known visit :
                    office().records.stream().filter(one -> !one.petition()).toList()) {
                boolean seen = RightsOffice.may(colleague.name, visit);
                assertThat(colleague.status("/visits/" + visit.id()) == 200).isEqualTo(seen);
                assertThat(colleague.page("/luot-tiep/" + visit.id()).statusCode() == 200)
                        .isEqualTo(seen);
            }
        }
    }

    @Test
    void figuresCountAndOpenWhatMayBeSeenAlone() throws Exception {
        for (Colleague colleague : office().colleagues.values()) {
            HttpResponse<String> report = colleague.get(REPORT + SPAN);
            String home = colleague.page("/").body();
            if (report.statusCode() == 403) {
                assertThat(home).doesNotContain("class=\"figures\"");
                assertThat(colleague.page("/bao-cao/half-year-summary").statusCode())
                        .isEqualTo(403);
                continue;
            }
            assertThat(report.statusCode()).isEqualTo(200);
            Set<String> petitions = may(colleague, Known::petition);
            Set<String> visits = may(colleague, record -> !record.petition());
            assertThat(opened(colleague, "petitions"))
                    .as(colleague + " opens petitions")
                    .isEqualTo(petitions);
            assertThat(opened(colleague, "visits"))
                    .as(colleague + " opens visits")
                    .isEqualTo(visits);
            for (JsonNode cell : Answers.json(report).get("cells")) {
                String id = cell.get("id").asText();
                if (id.equals("petitions") || id.equals("visits")) {
                    assertThat(cell.get("value").asInt())
                            .as(colleague + " counts " + id)
                            .isEqualTo((id.equals("visits") ? visits : petitions).size());
                }
            }
            assertThat(colleague.shown("/bao-cao/half-year-summary/o/petitions" + SPAN, "/don/"))
                    .as(colleague + " opens on a page")
                    .isEqualTo(petitions);
        }
    }

    private static Set<String> opened(Colleague colleague, String cell) throws Exception {
        JsonNode content = Answers.json(colleague.get(REPORT + "/cells/" + cell + SPAN + "&limit=1000"));
        assertThat(content.get("items")).hasSize(content.get("total").asInt());
        return ids(content.get("items"));
    }

    @Test
    void eventsTellOfWhatMayBeSeenAlone() throws Exception {
        for (Colleague colleague : office().colleagues.values()) {
            HttpResponse<String> answer = colleague.get("/events?limit=1000");
            if (answer.statusCode() == 403) {
                continue;
            }
            List<String> subjects = new ArrayList<>();
            Answers.json(answer)
                    .get("items")
                    .forEach(event -> subjects.add(event.get("subject").asText()));
            assertThat(new TreeSet<>(subjects)).as(colleague + " follows").isEqualTo(may(colleague, record -> true));
        }
        assertThat(office().colleague("clerk").status("/events")).isEqualTo(403);
    }

    @Test
    void whatIsNoMatterOfRecordsAsksForItsOwnRight() throws Exception {
        for (String name : List.of("clerk", "head", "system", "nobody", "past", "auditor")) {
            Colleague colleague = office().colleague(name);
            assertThat(colleague
                            .send("POST", "/imports/so-tiep-cong-dan?dryRun=true", "x")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(colleague.status("/imports/jobs/00000000-0000-7000-8000-000000000000"))
                    .isEqualTo(403);
            assertThat(colleague.page("/nhap-so").statusCode()).isEqualTo(403);
        }
        assertThat(office().colleague("board").page("/nhap-so").statusCode()).isEqualTo(200);
        for (Colleague colleague : office().colleagues.values()) {
            assertThat(colleague.page("/nguoi-dung").statusCode()).isEqualTo(403);
        }
        assertThat(office().colleague("clerk").status("/recalculations")).isEqualTo(403);
        assertThat(office().colleague("head").page("/luat/tinh-lai").statusCode())
                .isEqualTo(200);
        assertThat(office().colleague("inspector")
                        .send("POST", "/petitions", "{}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(office().colleague("chair").page("/don/moi").statusCode()).isEqualTo(403);
        assertThat(office().colleague("nobody").page("/").body()).contains("Chào bạn");
    }

    @Test
    void aPostThatEndsTakesEverythingWithItAtOnce() throws Exception {
        Colleague colleague = office().hire("tam", "INSPECTOR");
        assertThat(colleague.status("/petitions")).isEqualTo(200);
        assertThat(colleague.page("/don").statusCode()).isEqualTo(200);
        String post = platform().shell("dangvan:posts list tam").strip().split("\\s", -1)[0];

        assertThat(platform().shell("dangvan:posts end " + post)).contains("đến trước");

        assertThat(colleague.status("/petitions")).isEqualTo(403);
        assertThat(colleague.page("/don").statusCode()).isEqualTo(403);
        assertThat(colleague.soap("<ListPetitions/>").body()).contains("NotAllowed", "petition.read");
    }

    @Test
    void aPostThatMakesNoSenseIsNotGiven() throws Exception {
        ShellDoor door = new ShellDoor(platform().folder());
        assertThat(door.run("dangvan:posts give nobody KHONG_CO").output()).contains("Không có vai trò", "INSPECTOR");
        assertThat(door.run("dangvan:posts give ai-do INSPECTOR").output()).contains("Không có tài khoản");
        assertThat(door.run("dangvan:posts give nobody INSPECTOR --unit=khong-co")
                        .output())
                .contains("Không có cơ quan");
        assertThat(door.run("dangvan:posts give nobody INSPECTOR --from=2026-02-30")
                        .output())
                .contains("Cách dùng");
        assertThat(office().colleague("nobody").status("/petitions")).isEqualTo(403);
    }

    private Set<String> may(Colleague colleague, Predicate<Known> wanted) {
        return office().records.stream()
                .filter(wanted)
                .filter(record -> RightsOffice.may(colleague.name, record))
                .map(Known::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(JsonNode items) {
        Set<String> ids = new TreeSet<>();
        items.forEach(item -> ids.add(item.get("id").asText()));
        return ids;
    }
}
