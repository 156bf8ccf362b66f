/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, so that a test can plant what Excel never writes. */
final class SheetFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** XML of a cell, as it is, without its place. */
    record Raw(String attributes, String content) {}

    private SheetFile() {}

    /** One sheet with these rows. */
    static SheetFile of(List<List<?>> rows) {
        return ofXml(rows(rows));
    }

    /** One sheet for each list of rows. */
    static SheetFile ofSheets(List<List<List<?>>> sheets) {
        return ofXml(sheets.stream().map(SheetFile::rows).toArray(String[]::new));
    }

    /** Sheets whose rows are given as XML. */
    static SheetFile ofXml(String... sheets) {
        SheetFile file = new SheetFile();
        StringBuilder types = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int at = 1; at <= sheets.length; at++) {
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet" + at
                            + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            names.append("<sheet name=\"S" + at + "\" sheetId=\"" + at + "\" r:id=\"rId" + at + "\"/>");
            relations.append(relation("rId" + at, "worksheet", "worksheets/sheet" + at + ".xml"));
        }
        file.part(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + types + "</Types>");
        file.part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        file.part(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + names
                        + "</sheets></workbook>");
        file.part("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        for (int at = 1; at <= sheets.length; at++) {
            file.part(
                    "xl/worksheets/sheet" + at + ".xml",
                    HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheets[at - 1]
                            + "</sheetData></worksheet>");
        }
        return file;
    }

    /** Days count from 1904. */
    SheetFile since1904() {
        return replace("xl/workbook.xml", "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    }

    /** With a table of shared texts; each is the XML inside {@code <si>}. */
    SheetFile shared(String... texts) {
        replace(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                relation("rId90", "sharedStrings", "sharedStrings.xml") + "</Relationships>");
        return part(
                "xl/sharedStrings.xml",
                HEAD + "<sst xmlns=\"" + MAIN + "\">"
                        + List.of(texts).stream()
                                .map(text -> "<si>" + text + "</si>")
                                .collect(Collectors.joining())
                        + "</sst>");
    }

    SheetFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    SheetFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    SheetFile without(String name) {
        parts.remove(name);
        return this;
    }

    SheetFile replace(String name, String old, String replacement) {
        String content = new String(parts.get(name), StandardCharsets.UTF_8);
        if (!content.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        return part(name, content.replace(old, replacement));
    }

    /** Spoils one part. */
    SheetFile mutate(String name, Random random, BiFunction<byte[], Random, byte[]> mutation) {
        return part(name, mutation.apply(parts.get(name), random));
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The number under which Excel stores a day of today's calendar. */
    static long serial(String day) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(day));
    }

    private static String rows(List<List<?>> rows) {
        StringBuilder xml = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<row r=\"" + (row + 1) + "\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                xml.append(cell(
                        (char) ('A' + column) + "" + (row + 1), rows.get(row).get(column)));
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String cell(String place, Object value) {
        if (value instanceof Raw raw) {
            return "<c r=\"" + place + "\" " + raw.attributes() + ">" + raw.content() + "</c>";
        }
        if (value instanceof Number) {
            return "<c r=\"" + place + "\"><v>" + value + "</v></c>";
        }
        String text = value.toString().replace("&", "&amp;").replace("<", "&lt;");
        return text.isEmpty()
                ? "<c r=\"" + place + "\"/>"
                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static String relations(String relations) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
