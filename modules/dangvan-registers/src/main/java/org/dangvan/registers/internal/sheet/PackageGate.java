/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks at the container before POI does: kind, damage, and how large it is unpacked.
 *
 * <p>POI's own guard against bombs ({@code ZipSecureFile}) is static and any bundle may change it for all others, so it
 * is not relied on. Everything is unpacked once here and counted, nothing is kept; POI then reads through the same
 * {@link ZipFile}, so both see the same parts. The small parts that POI parses itself are parsed here first by the safe
 * parser: whichever parser POI finds in the container never meets a DOCTYPE.
 */
final class PackageGate {

    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int DIRECTORY_ENTRY = 'P' << 24 | 'K' << 16 | 1 << 8 | 2;
    private static final int BUFFER = 64 * 1024;

    private final SheetLimits limits;
    private long unpacked;

    PackageGate(SheetLimits limits) {
        this.limits = limits;
    }

    /** The archive, checked through; the caller closes it. */
    ZipFile open(Path file) throws SheetRefused, IOException {
        byte[] start = start(file);
        if (start.length == 0) {
            throw SheetRefused.empty("Tệp gửi lên không có nội dung (0 byte)");
        }
        if (startsWith(start, OLE2)) {
            throw SheetRefused.notXlsx("đây là tệp .xls đời cũ hoặc tệp có đặt mật khẩu");
        }
        if (!startsWith(start, ZIP)) {
            throw SheetRefused.notXlsx("nội dung không phải tệp Excel (có thể là CSV, PDF, ảnh hoặc trang web)");
        }
        refuseManyParts(file);
        ZipFile archive = archive(file);
        try {
            walk(archive);
            return archive;
        } catch (SheetRefused refused) {
            close(archive);
            throw refused;
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(ZIP.length);
        }
    }

    private static void refuseManyParts(Path file) throws SheetRefused, IOException {
        int parts = 0;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            int last = 0;
            for (int read = stream.read(); read >= 0; read = stream.read()) {
                last = last << Byte.SIZE | read;
                if (last == DIRECTORY_ENTRY && ++parts > SheetLimits.PARTS) {
                    throw SheetRefused.tooLarge("Tệp chứa hơn " + SheetLimits.PARTS + " phần bên trong");
                }
            }
        }
    }

    private static ZipFile archive(Path file) throws SheetRefused {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException damaged) {
            // The library answers damaged directories with unchecked exceptions, too.
            throw SheetRefused.damaged("không đọc được mục lục của tệp nén");
        }
    }

    private void walk(ZipFile archive) throws SheetRefused {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
            String name = entry.getName();
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw SheetRefused.damaged("phần " + name + " có hai lần");
            }
            boolean usual =
                    entry.getMethod() == ZipArchiveEntry.DEFLATED || entry.getMethod() == ZipArchiveEntry.STORED;
            if (!usual || entry.getGeneralPurposeBit().usesEncryption()) {
                throw SheetRefused.notXlsx("tệp nén theo cách lạ hoặc có mật khẩu");
            }
            try {
                count(archive, entry);
                if (isDirectory(name)) {
                    try (InputStream part = archive.getInputStream(entry)) {
                        SecureXml.parse(part, new DefaultHandler(), name);
                    }
                }
            } catch (IOException | RuntimeException damaged) {
                throw SheetRefused.damaged("phần " + name);
            }
        }
        if (!names.contains("[content_types].xml")) {
            throw SheetRefused.notXlsx("đây là tệp nén (ZIP, ODS …) nhưng không có cấu trúc của Excel");
        }
    }

    private void count(ZipFile archive, ZipArchiveEntry entry) throws IOException, SheetRefused {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        try (InputStream part = archive.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                sum.update(buffer, 0, read);
                size += read;
                unpacked += read;
                refuseLarge(entry, size);
            }
        }
        if (sum.getValue() != entry.getCrc()) {
            throw SheetRefused.damaged("phần " + entry.getName() + " sai tổng kiểm tra");
        }
    }

    private void refuseLarge(ZipArchiveEntry entry, long size) throws SheetRefused {
        if (unpacked > limits.unpackedBytes()) {
            throw SheetRefused.tooLarge(
                    "Tệp giải nén ra lớn hơn " + (limits.unpackedBytes() >> 20) + " MB, mức tối đa được nhận");
        }
        if (isDirectory(entry.getName()) && size > SheetLimits.DIRECTORY_BYTES) {
            throw SheetRefused.tooLarge("Phần mô tả " + entry.getName() + " lớn bất thường");
        }
        if (size > SheetLimits.RATIO_FROM_BYTES && size / Math.max(1, entry.getCompressedSize()) > SheetLimits.RATIO) {
            throw SheetRefused.tooLarge(
                    "Phần " + entry.getName() + " nén hơn " + SheetLimits.RATIO + " lần, giống một quả bom nén");
        }
    }

    /** Parts that tell how the file is built; POI or this package reads them whole. */
    private static boolean isDirectory(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("[content_types].xml")
                || lower.endsWith(".rels")
                || (lower.startsWith("docprops/") && lower.endsWith(".xml"))
                || lower.equals("xl/workbook.xml");
    }

    private static boolean startsWith(byte[] file, int[] signature) {
        if (signature.length > file.length) {
            return false;
        }
        for (int index = 0; index < signature.length; index++) {
            if ((file[index] & 0xFF) != signature[index]) {
                return false;
            }
        }
        return true;
    }

    private static void close(ZipFile archive) {
        try {
            archive.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a file that was only read does not close", impossible);
        }
    }
}
