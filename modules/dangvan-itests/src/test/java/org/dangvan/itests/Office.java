/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What an office does with a platform, time and again. */
record Office(Platform platform) {

    static final String REPORT = "/api/v1/reports/half-year-summary";

    JsonNode take(String register, boolean dryRun) throws Exception {
        HttpResponse<String> answer = platform.importSheet(register, sample(register), dryRun);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Answers.json(answer);
    }

    void takeRows(String... rows) throws Exception {
        List<String> lines = new ArrayList<>(List.of(Sheet.PETITIONS));
        lines.addAll(List.of(rows));
        HttpResponse<String> answer =
                platform.importSheet("so-tiep-nhan-don", Sheet.of(lines.toArray(String[]::new)), false);
        assertThat(Answers.json(answer).get("added").asInt()).as(answer.body()).isEqualTo(rows.length);
    }

    int importing(String register, byte[] bytes) throws Exception {
        HttpResponse<String> answer = platform.importSheet(register, bytes, false);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return answer.statusCode();
    }

    /** The overdue petitions of one district: number → last day. */
    Map<String, String> dueDays(String asOf) throws Exception {
        Map<String, String> days = new TreeMap<>();
        JsonNode content = Answers.json(platform.get(REPORT
                + "/cells/overdue?from=2020-01-01&to=2020-12-31&row=ubnd-huyen-vo-nhai&limit=1000&asOf=" + asOf));
        content.get("items")
                .forEach(item ->
                        days.put(item.get("number").asText(), item.get("due").asText()));
        return days;
    }

    Map<String, String> figures(String query) throws Exception {
        HttpResponse<String> answer = platform.get(REPORT + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Answers.figures(Answers.json(answer));
    }

    String packs() throws Exception {
        return platform.get("/api/v1/packs").body();
    }

    static byte[] sample(String register) throws Exception {
        return Files.readAllBytes(Platform.SAMPLES.resolve(register + ".xlsx"));
    }

    static JsonNode expected() throws Exception {
        return Answers.json(Files.readString(Platform.SAMPLES.resolve("expected.json")));
    }

    static byte[] bomb() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** The same register as a part of a form. */
    HttpResponse<String> importForm(String register) throws Exception {
        String boundary = "ranh-gioi-thu";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"so.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(sample(register));
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return platform.send(platform.signedIn("/api/v1/imports/" + register + "?dryRun=true")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The cells of the first sheet as people see them. */
    static List<String> cells(byte[] workbook) throws Exception {
        List<String> cells = new ArrayList<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            opened.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell))));
        }
        return cells;
    }
}
