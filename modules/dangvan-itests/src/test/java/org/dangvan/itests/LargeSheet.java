/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A register of petitions with many rows, as Excel writes it: texts in a table of their own, cells point to them. */
final class LargeSheet {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 2);
    private static final String[] TYPES = {"Khiếu nại", "Kiến nghị, phản ánh", "Kiến nghị, phản ánh", "Tố cáo"};
    private static final String CONTENT =
            "Về việc bồi thường, hỗ trợ tái định cư khi Nhà nước thu hồi đất làm đường, thửa số ";

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();

    private LargeSheet() {}

    /** {@code count} rows that are all good and all different, of about {@code count * 2 / 3} people. */
    static byte[] of(int count, String unit) throws IOException {
        LargeSheet sheet = new LargeSheet();
        sheet.row(1, List.of(Sheet.PETITIONS.split("\\|")));
        for (int at = 1; at <= count; at++) {
            int person = at * 2 / 3;
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(at),
                    DAY.format(FIRST.plusDays(at / 300)),
                    at % 3 == 0 ? "Bưu điện" : "Trực tiếp",
                    "Nguyễn Văn Thử " + person,
                    String.format("0190%08d", person),
                    "Tổ " + person % 500 + ", xã Đồng Hỷ",
                    "1",
                    TYPES[at % TYPES.length],
                    "Đất đai",
                    CONTENT + at + ", tờ bản đồ " + at % 97,
                    unit));
            if (at % 2 == 0) {
                cells.add(DAY.format(FIRST.plusDays(at / 300 + 5)));
                cells.add("Chuyển đơn");
            }
            sheet.row(at + 1, cells);
        }
        return sheet.bytes();
    }

    private void row(int number, List<String> cells) {
        rows.append("<row r=\"").append(number).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            rows.append("<c r=\"")
                    .append((char) ('A' + column))
                    .append(number)
                    .append("\" t=\"s\"><v>")
                    .append(texts.computeIfAbsent(cells.get(column), text -> texts.size()))
                    .append("</v></c>");
        }
        rows.append("</row>");
    }

    private byte[] bytes() throws IOException {
        StringBuilder table = new StringBuilder(HEAD + "<sst xmlns=\"" + MAIN + "\">");
        texts.keySet().forEach(text -> table.append("<si><t>").append(text).append("</t></si>"));
        table.append("</sst>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                            + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + override("workbook.xml", "sheet.main") + override("worksheets/sheet1.xml", "worksheet")
                            + override("sharedStrings.xml", "sharedStrings") + "</Types>");
            part(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                            + relation("rId2", "sharedStrings", "sharedStrings.xml")));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            part(zip, "xl/sharedStrings.xml", table.toString());
        }
        return bytes.toByteArray();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String relations) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
