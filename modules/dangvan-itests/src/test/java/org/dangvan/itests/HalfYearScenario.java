/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One life of an installation: a province's registers in, its half-year report out, packs coming and going, a restart.
 * The steps stand on one another; a subclass says on which database.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class HalfYearScenario {

    private static final List<String> REGISTERS =
            List.of("so-tiep-cong-dan", "so-tiep-nhan-don", "so-dang-ky-gap-lanh-dao");
    private static final String HALF_YEAR = "?from=2020-01-01&to=2020-06-30";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    abstract Platform platform();

    private Office office() {
        return new Office(platform());
    }

    @Test
    @Order(1)
    void nothingIsToldWithoutSigningIn() throws Exception {
        assertThat(platform().status("/api/v1/units")).isEqualTo(401);
        assertThat(platform().status("/health/live")).isEqualTo(200);
        assertThat(platform()
                        .send(platform().as("admin:sai", "/api/v1/units").GET())
                        .statusCode())
                .isEqualTo(401);
        assertThat(platform().get("/api/v1/units?on=2020-06-30").body()).contains("UBND huyện Đại Từ");
        assertThat(platform().get("/api/v1/units?on=2025-07-01").body()).doesNotContain("UBND huyện Đại Từ");
    }

    @Test
    @Order(2)
    void aDryRunSaysWhatTheRunSaysAndKeepsNothing() throws Exception {
        for (String register : REGISTERS) {
            JsonNode dry = office().take(register, true);
            JsonNode run = office().take(register, false);
            assertThat(dry.get("added").asInt()).isEqualTo(dry.get("rows").asInt());
            assertThat(run.get("added")).isEqualTo(dry.get("added"));
            assertThat(run.get("warnings")).isEqualTo(dry.get("warnings"));
            assertThat(run.get("refused").asInt()).isZero();
            JsonNode again = office().take(register, false);
            assertThat(again.get("added").asInt()).isZero();
            assertThat(again.get("unchanged")).isEqualTo(run.get("rows"));
        }
    }

    @Test
    @Order(3)
    void theReportGivesWhatTheProvinceCounted() throws Exception {
        JsonNode expected = Office.expected();
        Map<String, String> figures = office().figures(HALF_YEAR);

        for (String cell : List.of("visits", "people", "matters", "petitions", "processed")) {
            assertThat(figures).containsEntry(cell, expected.get(cell).asText());
        }
        assertThat(figures).containsEntry("processed-percent", "95,90%");
        expected.get("petitions_by_type").properties().forEach(type -> assertThat(figures.values())
                .contains(type.getValue().asText()));
        List<String> overdue = new ArrayList<>();
        expected.get("overdue_by_unit")
                .properties()
                .forEach(unit -> overdue.add("overdue/" + unit.getKey() + "=" + unit.getValue()));
        assertThat(figures.entrySet().stream()
                        .filter(figure -> figure.getKey().startsWith("overdue/"))
                        .map(figure -> figure.getKey() + "=" + figure.getValue()))
                .containsExactlyElementsOf(overdue);
        assertThat(figures)
                .containsEntry("overdue-total", "30")
                .containsEntry("sessions/Chủ tịch UBND tỉnh", "5")
                .containsEntry("sessions/Bí thư Tỉnh ủy", "1")
                .containsEntry("sessions/Ban Nội chính Tỉnh ủy", "4")
                .containsEntry("registered-matters", "37")
                .containsEntry("received-matters", "22")
                .containsEntry("received-matters-percent", "59,46%")
                .containsEntry("registered-people", "77")
                .containsEntry("received-people", "30")
                .containsEntry("received-people-percent", "38,96%");
    }

    @Test
    @Order(4)
    void theOverdueTotalIsRightOnEveryOtherDay() throws Exception {
        for (Map.Entry<String, JsonNode> day :
                Office.expected().get("overdue_total_as_of").properties()) {
            assertThat(office().figures(HALF_YEAR + "&asOf=" + day.getKey()))
                    .as(day.getKey())
                    .containsEntry("overdue-total", day.getValue().asText());
        }
    }

    @Test
    @Order(5)
    void everyFigureOpensAsManyRecordsAsItCounts() throws Exception {
        for (JsonNode figure :
                Answers.json(platform().get(Office.REPORT + HALF_YEAR)).get("cells")) {
            String row = figure.has("rowCode") ? "&row=" + figure.get("rowCode").asText() : "";
            String path = Office.REPORT + "/cells/" + figure.get("id").asText() + HALF_YEAR + row + "&limit=1000";
            JsonNode content = Answers.json(platform().get(path));
            if (!figure.get("id").asText().endsWith("percent")) {
                assertThat(content.get("total")).as(path).isEqualTo(figure.get("value"));
            }
            assertThat(content.get("items"))
                    .as(path)
                    .hasSize(content.get("total").asInt());
            assertThat(content.has("next")).isFalse();
        }
        JsonNode page = Answers.json(platform().get(Office.REPORT + "/cells/overdue" + HALF_YEAR + "&limit=20"));
        JsonNode rest = Answers.json(platform()
                .get(Office.REPORT + "/cells/overdue" + HALF_YEAR + "&limit=20&after="
                        + page.get("next").asText()));
        assertThat(page.get("items").size() + rest.get("items").size()).isEqualTo(30);
    }

    @Test
    @Order(6)
    void aDenouncerIsANumberInListsAndInTheLog() throws Exception {
        String list = platform()
                .get(Office.REPORT + "/cells/petitions-by-type" + HALF_YEAR + "&row=DENUNCIATION&limit=1000")
                .body();

        assertThat(list).contains("Người tố cáo #1\"").doesNotContain("Hà Đức Long");
        assertThat(Files.readString(platform().folder().resolve("data/log/karaf.log")))
                .doesNotContain("Hà Đức Long", "020064104935");
    }

    @Test
    @Order(6)
    void nobodyElseOnTheMachineReadsDataLogOrFirstPassword() throws Exception {
        for (String file : List.of("own-data", "own-data/initial-admin-password", "data/log/karaf.log")) {
            assertThat(Files.getPosixFilePermissions(platform().folder().resolve(file)))
                    .as(file)
                    .noneMatch(permission -> !permission.name().startsWith("OWNER"));
        }
    }

    @Test
    @Order(7)
    void theSheetHoldsTheFigures() throws Exception {
        HttpResponse<byte[]> answer = platform().download(Office.REPORT + HALF_YEAR, XLSX);

        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        List<String> cells = Office.cells(answer.body());
        assertThat(cells).contains("869", "235", "140", "805", "772", "95,90%", "59,46%", "UBND huyện Định Hóa");
        assertThat(cells).noneMatch(cell -> cell.contains("${"));
    }

    @Test
    @Order(8)
    void badInputIsAnsweredAndNothingOfItIsKept() throws Exception {
        Map<String, String> before = office().figures(HALF_YEAR);

        assertThat(office().importing("so-tiep-nhan-don", "không phải bảng tính".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(415);
        assertThat(office().importing("so-tiep-nhan-don", Sheet.of("Một|Hai|Ba", "1|2|3")))
                .isEqualTo(422);
        assertThat(office().importing("so-tiep-nhan-don", Sheet.of(Sheet.PETITIONS)))
                .isEqualTo(422);
        assertThat(office().importing("so-tiep-nhan-don", Office.bomb())).isEqualTo(413);
        assertThat(office().importing("so-khong-co", Office.sample("so-tiep-nhan-don")))
                .isEqualTo(404);
        assertThat(platform()
                        .get(Office.REPORT + "?from=2020-01-01&to=2020-06-30&asOf=2019-12-31")
                        .statusCode())
                .isEqualTo(422);
        assertThat(platform()
                        .get(Office.REPORT + "?from=2020-07-01&to=2020-06-30")
                        .statusCode())
                .isEqualTo(422);
        assertThat(platform()
                        .get(Office.REPORT + "?from=2020-02-30&to=2020-06-30")
                        .statusCode())
                .isEqualTo(400);
        assertThat(platform().get(Office.REPORT + "?to=2020-06-30").statusCode())
                .isEqualTo(400);
        assertThat(platform().get("/api/v1/reports/khong-co" + HALF_YEAR).statusCode())
                .isEqualTo(404);
        assertThat(platform().get(Office.REPORT + "/cells/khong-co" + HALF_YEAR).statusCode())
                .isEqualTo(404);
        assertThat(platform()
                        .get(Office.REPORT + "/cells/overdue" + HALF_YEAR + "&row=khong-co")
                        .statusCode())
                .isEqualTo(404);
        assertThat(platform()
                        .get(Office.REPORT + "/cells/overdue" + HALF_YEAR + "&after=x")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> rows = platform()
                .importSheet(
                        "so-tiep-nhan-don",
                        Sheet.of(
                                Sheet.PETITIONS,
                                Sheet.petition(1, "31/02/2020", "Khiếu nại", "UBND huyện Võ Nhai"),
                                Sheet.petition(2, "03/02/2020", "Khiếu nại", "UBND huyện Sao Hỏa"),
                                Sheet.petition(3, "03/02/2020", "Khiếu kiện", "UBND huyện Võ Nhai")),
                        false);
        JsonNode report = Answers.json(rows);
        assertThat(report.get("refused").asInt()).isEqualTo(3);
        assertThat(report.get("errors").findValuesAsText("cell")).containsExactly("B2", "K3", "H4");
        assertThat(office().figures(HALF_YEAR)).isEqualTo(before);
    }

    @Test
    @Order(9)
    void aFormTakesTheFileAsAPart() throws Exception {
        HttpResponse<String> answer = office().importForm("so-tiep-cong-dan");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Answers.json(answer).get("unchanged").asInt()).isEqualTo(869);
    }

    @Test
    @Order(10)
    void theLastDayIsInTimeAndTheNextIsNot() throws Exception {
        String unit = "UBND huyện Võ Nhai";
        office().takeRows(
                        Sheet.petition(9001, "16/06/2020", "Khiếu nại", unit),
                        Sheet.petition(9002, "15/06/2020", "Khiếu nại", unit),
                        Sheet.petition(9003, "19/06/2020", "Tố cáo", unit),
                        Sheet.petition(9004, "18/06/2020", "Tố cáo", unit),
                        Sheet.petition(9005, "22/04/2020", "Kiến nghị, phản ánh", unit),
                        Sheet.petition(9006, "20/01/2020", "Khiếu nại", unit));

        assertThat(office().dueDays("2020-06-30"))
                .containsEntry("9002", "29/06/2020")
                .containsEntry("9004", "29/06/2020")
                .containsEntry("9005", "08/05/2020")
                .containsEntry("9006", "10/02/2020")
                .doesNotContainKeys("9001", "9003");
        assertThat(office().dueDays("2020-07-01"))
                .containsEntry("9001", "30/06/2020")
                .containsEntry("9003", "30/06/2020");
    }

    @Test
    @Order(11)
    void aReplacedPackDecidesAtOnceAndOpenDeadlinesFollow() throws Exception {
        Recalculated.on(platform());
        PackJar.like("vn")
                .withoutLines("calendar/2020.yaml", "day: 2020-01-", "day: 2020-04-", "day: 2020-05-")
                .without("examples/due-days.yaml")
                .into(platform().packs(), "0.2.0");
        platform().await("pack vn 0.2.0", () -> office().packs().contains("\"version\":\"0.2.0\""));
        office().takeRows(
                        Sheet.petition(9007, "22/04/2020", "Kiến nghị, phản ánh", "UBND huyện Võ Nhai"),
                        Sheet.petition(9008, "20/01/2020", "Khiếu nại", "UBND huyện Võ Nhai"));
        Recalculated last = Recalculated.on(platform());
        assertThat(office().dueDays("2020-07-01"))
                .containsAllEntriesOf(Map.of("9001", "30/06/2020", "9005", "06/05/2020", "9006", "03/02/2020"))
                .containsAllEntriesOf(Map.of("9007", "06/05/2020", "9008", "03/02/2020"));
        last.moved("9005", "2020-05-08", "2020-05-06", "30/04/2020");
        last.everyReceiptGivesItsDayAgain();
    }

    @Test
    @Order(12)
    void aBadPackIsRefusedWithItsPlaceAndWhatWasInForceStays() throws Exception {
        PackJar.like("vn")
                .with("regulations/petition.yaml", "- key: petition.processing\n  label: [\n")
                .into(platform().packs(), "0.3.0");

        platform().await("refusal", () -> office().packs().contains("\"state\":\"refused\""));
        JsonNode states = Answers.json(office().packs());
        assertThat(states.findValuesAsText("state")).contains("refused", "active");
        assertThat(states.findValuesAsText("code")).contains("yaml-syntax");
        assertThat(office().packs()).contains("regulations/petition.yaml:3:1");
        assertThat(office().figures(HALF_YEAR)).containsEntry("visits", "869");
        Files.delete(platform().packs().resolve("dangvan-pack-vn.jar"));
        platform().await("pack vn 0.1.0", () -> {
            String now = office().packs();
            return now.contains("\"id\":\"vn\",\"version\":\"0.1.0\"") && !now.contains("refused");
        });
        Recalculated.on(platform());
        assertThat(office().dueDays("2020-07-01"))
                .containsAllEntriesOf(Map.of("9005", "08/05/2020", "9006", "10/02/2020", "9007", "08/05/2020"));
    }

    @Test
    @Order(13)
    void aRegisterWithOtherHeadersAndWordsIsOnlyData() throws Exception {
        PackJar.like("vn-thai-nguyen")
                .with(
                        "registers/so-khac.yaml",
                        """
                        id: so-khac
                        title: Sổ của một đơn vị khác
                        record: petition
                        columns:
                          - { header: Số, field: number }
                          - { header: [Đến ngày, Ngày đến], field: day, required: true }
                          - { header: Người gửi, field: person-name, required: true }
                          - { header: Thể loại, field: type, required: true, words: { KN: COMPLAINT, TC: DENUNCIATION } }
                          - { header: Giao cho, field: unit, required: true }
                        """)
                .into(platform().packs(), "0.2.0");
        platform().await("the other register", () -> office().packs().contains("\"version\":\"0.2.0\""));

        JsonNode report = Answers.json(platform()
                .importSheet(
                        "so-khac",
                        Sheet.of(
                                "SỔ THEO DÕI ĐƠN NĂM 2020||||",
                                "Thể loại|Giao cho|Ngày đến|Số|Người gửi",
                                "KN|Ủy ban nhân dân huyện Võ Nhai|2/3/20|1|Người thử A",
                                "TC|Uỷ ban  nhân dân huyện VÕ NHAI|02-03-2020|2|Người thử B",
                                "XX|UBND huyện Võ Nhai|02.03.20|3|Người thử C"),
                        false));

        assertThat(report.get("added").asInt()).as(report.toString()).isEqualTo(2);
        assertThat(report.get("errors").findValuesAsText("cell")).containsExactly("A5");
        assertThat(report.toString()).doesNotContain("Người thử C");
        assertThat(office().dueDays("2020-07-01"))
                .containsEntry("1", "16/03/2020")
                .containsEntry("2", "11/03/2020");
        Files.delete(platform().packs().resolve("dangvan-pack-vn-thai-nguyen.jar"));
        platform().await("pack vn-thai-nguyen 0.1.0", () -> !office().packs().contains("\"version\":\"0.2.0\""));
    }

    @Test
    @Order(14)
    void aRemovedPacksReportIsGoneByNameAndItsDataStays() throws Exception {
        String before = platform().get("/api/v1/units?on=2020-06-30").body();

        platform().shell("bundle:uninstall dangvan-pack-vn-thai-nguyen");

        platform()
                .await(
                        "removal",
                        () -> platform().get(Office.REPORT + HALF_YEAR).statusCode() == 404);
        assertThat(platform().get(Office.REPORT + HALF_YEAR).body()).contains("vn-thai-nguyen");
        assertThat(Answers.json(office().packs()).findValuesAsText("state")).contains("removed");
        assertThat(platform().status("/health/ready")).isEqualTo(200);
        assertThat(platform().get("/api/v1/units?on=2020-06-30").body()).isEqualTo(before);
        PackJar.like("vn-thai-nguyen").into(platform().packs(), "0.1.0");
        platform()
                .await("return", () -> platform().get(Office.REPORT + HALF_YEAR).statusCode() == 200);
        assertThat(office().figures(HALF_YEAR)).containsEntry("visits", "869");
    }

    @Test
    @Order(15)
    void aRestartKeepsEverything() throws Exception {
        Map<String, String> before = office().figures(HALF_YEAR);
        String password = platform().password();

        platform().restart();

        assertThat(platform().password()).isEqualTo(password);
        assertThat(office().figures(HALF_YEAR)).isEqualTo(before);
        assertThat(office().take("so-tiep-nhan-don", false).get("added").asInt())
                .isZero();
    }

    @Test
    @Order(16)
    void tenWrongPasswordsAreAnsweredWithATime() throws Exception {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(platform()
                            .send(platform().as("ai-do:sai", "/api/v1/units").GET())
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> blocked =
                platform().send(platform().as("ai-do:sai", "/api/v1/units").GET());
        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.headers().firstValue("Retry-After")).isPresent();
        assertThat(platform().get("/api/v1/units").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(17)
    void stoppingIsClean() throws Exception {
        assertThat(platform().stop()).isZero();
        assertThat(Files.readString(platform().folder().resolve("data/log/karaf.log"))
                        .lines()
                        .filter(line -> line.contains("| ERROR |") || line.contains("Exception in thread"))
                        .filter(line -> !line.contains("Pack vn 0.3.0 refused")))
                .isEmpty();
    }
}
