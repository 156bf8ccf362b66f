/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office with agencies in three levels, somebody in every role, and records of all kinds, open and sealed; and what of
 * them each may see, by a sum of the test's own.
 */
final class RightsOffice {

    static final String FROM = "2026-01-01";
    static final String TO = "2026-12-31";
    private static final int PETITIONS = 36;
    private static final int VISITS = 12;
    private static final int MATTERS = 7;

    private static final List<String> TYPES =
            List.of("COMPLAINT", "DENUNCIATION", "PETITION_FEEDBACK", "MIXED", "OTHER");
    private static final List<String> UNITS =
            List.of("so-xay-dung", "phong-dat-dai", "to-mot-cua", "so-tai-nguyen-moi-truong", "");
    private static final List<String> FIELDS = List.of("Đất đai", "Chính sách", "");
    private static final Set<String> BELOW = Set.of("so-xay-dung", "phong-dat-dai", "to-mot-cua");

    private static final String THREE_LEVELS =
            """
              - { code: phong-dat-dai, name: Phòng Đất đai thử nghiệm, level: other, parent: so-xay-dung }
              - { code: to-mot-cua, name: Tổ Một cửa thử nghiệm, level: other, parent: phong-dat-dai }
            """;

    /** Who takes papers where. */
    private static final Map<String, String> TAKES =
            Map.of("chief", "", "clerk", "phong-dat-dai", "desk", "to-mot-cua", "other", "so-tai-nguyen-moi-truong");

    /** What the test knows of a record. */
    record Known(
            String id,
            String matter,
            String unit,
            String takenAt,
            String field,
            boolean entrusted,
            boolean sealed,
            boolean petition) {}

    final Map<String, Colleague> colleagues = new LinkedHashMap<>();
    final List<Known> records = new ArrayList<>();

    private final Platform platform;

    RightsOffice(Platform platform) throws Exception {
        this.platform = platform;
        String units = Files.readString(Platform.HOME.resolve("modules/packs/vn-thai-nguyen/src/main/pack/units.yaml"));
        PackJar.like("vn-thai-nguyen")
                .with("units.yaml", units.stripTrailing() + "\n" + THREE_LEVELS)
                .into(platform.packs(), "8.0.0");
        platform.await(
                "three levels", () -> platform.get("/api/v1/units").body().contains("to-mot-cua"));
        people();
        for (int at = 0; at < PETITIONS; at++) {
            records.add(petition(at));
        }
        for (int at = 0; at < VISITS; at++) {
            records.add(visit(at));
        }
    }

    private void people() throws Exception {
        colleagues.put("chief", hire("chief", "RECEPTION_BOARD_HEAD"));
        colleagues.put("board", hire("board", "RECEPTION_BOARD_OFFICER"));
        colleagues.put("head", hire("head", "AGENCY_HEAD --unit=so-xay-dung"));
        colleagues.put("commune", hire("commune", "COMMUNE_CHAIR --unit=phong-dat-dai"));
        colleagues.put("division", hire("division", "UNIT_HEAD --unit=phong-dat-dai"));
        colleagues.put("clerk", hire("clerk", "PETITION_CLERK --unit=phong-dat-dai"));
        colleagues.put("desk", hire("desk", "RECEPTION_OFFICER --unit=to-mot-cua"));
        colleagues.put("guest", hire("guest", "PARTICIPANT --unit=to-mot-cua"));
        colleagues.put("other", hire("other", "PETITION_CLERK --unit=so-tai-nguyen-moi-truong"));
        colleagues.put("field", hire("field", "PETITION_CLERK --unit=so-tai-nguyen-moi-truong '--field=Đất đai'"));
        colleagues.put("verifier", hire("verifier", "VERIFIER --unit=so-xay-dung"));
        colleagues.put("chair", hire("chair", "PROVINCE_CHAIR"));
        colleagues.put("inspector", hire("inspector", "INSPECTOR"));
        colleagues.put("system", hire("system", "INTEGRATION"));
        colleagues.put("auditor", hire("auditor", "AUDITOR"));
        colleagues.put("past", hire("past", "RECEPTION_BOARD_HEAD --from=2020-01-01 --to=2026-01-01"));
        colleagues.put("nobody", hire("nobody", ""));
    }

    /** Makes an account, gives it a post, and signs it in. */
    Colleague hire(String name, String post) throws Exception {
        String output = platform.shell("dangvan:users add " + name + " Người " + name
                + (post.isEmpty() ? "" : "; dangvan:posts give " + name + " " + post));
        Matcher password = Pattern.compile("chỉ hiện một lần này: (\\S+)").matcher(output);
        assertThat(password.find()).as(output).isTrue();
        assertThat(output).as(output).satisfies(text -> assertThat(post.isEmpty() || text.contains(" từ "))
                .isTrue());
        return new Colleague(platform, name, password.group(1));
    }

    private Known petition(int at) throws Exception {
        String taker = List.of("chief", "clerk", "desk", "other").get(at % 4);
        String type = TYPES.get(at % 5);
        String unit = UNITS.get((at / 2) % 5);
        String field = FIELDS.get(at % 3);
        String json = "{\"type\":\"" + type + "\",\"receivedDay\":\"2026-03-0" + (1 + at % 9) + "\",\"anonymous\":true,"
                + "\"content\":\"Chuyện thử " + at + "\",\"matter\":\"VV-Q-" + at % MATTERS + "\""
                + (unit.isEmpty() ? "" : ",\"unit\":\"" + unit + "\"")
                + (field.isEmpty() ? "" : ",\"field\":\"" + field + "\"") + "}";
        HttpResponse<String> made = colleague(taker).send("POST", "/petitions", json);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String id = Answers.json(made).get("id").asText();
        boolean entrusted = at % 6 == 1;
        boolean sealedByHand = at % 10 == 4;
        if (entrusted || sealedByHand) {
            String access = "{" + (entrusted ? "\"assignee\":\"verifier\"" : "")
                    + (entrusted && sealedByHand ? "," : "") + (sealedByHand ? "\"sealed\":true" : "") + "}";
            assertThat(colleague("chief")
                            .send("PATCH", "/petitions/" + id + "/access", access, "If-Match", "\"1\"")
                            .statusCode())
                    .isEqualTo(200);
        }
        return new Known(
                id,
                Answers.json(made).get("matter").get("id").asText(),
                unit,
                TAKES.get(taker),
                field,
                entrusted,
                sealedByHand || type.equals("DENUNCIATION"),
                true);
    }

    private Known visit(int at) throws Exception {
        String taker = List.of("chief", "desk").get(at % 2);
        String unit = UNITS.get((at / 2) % 5);
        String json = "{\"day\":\"2026-04-0" + (1 + at % 9) + "\",\"person\":{\"name\":\"Khách thử " + at + "\"},"
                + "\"matter\":\"VV-Q-" + at % MATTERS + "\""
                + (unit.isEmpty() ? "" : ",\"unit\":\"" + unit + "\"") + "}";
        HttpResponse<String> made = colleague(taker).send("POST", "/visits", json);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return new Known(
                Answers.json(made).get("id").asText(),
                Answers.json(made).get("matter").get("id").asText(),
                unit,
                TAKES.get(taker),
                "",
                false,
                false,
                false);
    }

    Colleague colleague(String name) {
        return Optional.ofNullable(colleagues.get(name)).orElseThrow();
    }

    /** Whether a colleague may see a record: written down role by role, not read from where the platform reads it. */
    static boolean may(String name, Known record) {
        return switch (name) {
            case "chief", "chair", "inspector" -> true;
            case "board", "system" -> !record.sealed();
            case "head" -> BELOW.contains(record.unit()) || BELOW.contains(record.takenAt());
            case "commune" -> at(record, "phong-dat-dai") || at(record, "to-mot-cua");
            case "division", "clerk" -> at(record, "phong-dat-dai");
            case "desk" -> at(record, "to-mot-cua");
            case "guest" -> at(record, "to-mot-cua") && !record.sealed();
            case "other" -> at(record, "so-tai-nguyen-moi-truong");
            case "field" -> at(record, "so-tai-nguyen-moi-truong")
                    && record.field().equals("Đất đai");
            case "verifier" -> record.petition() && record.entrusted();
            default -> false;
        };
    }

    private static boolean at(Known record, String unit) {
        return record.unit().equals(unit) || record.takenAt().equals(unit);
    }
}
