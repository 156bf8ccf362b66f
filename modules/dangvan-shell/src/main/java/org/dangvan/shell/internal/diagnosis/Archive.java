/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.diagnosis;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One zip with a text for each part. A part that fails is told by the kind of its failure alone: a message may quote
 * what nobody outside should read.
 */
public final class Archive {

    private final Map<String, Supplier<String>> parts;

    /** An archive of these parts, by name of the entry. */
    public Archive(Map<String, Supplier<String>> parts) {
        this.parts = parts;
    }

    /**
     * Writes it, readable for the owner alone.
     *
     * @throws IOException if there is such a file already or it cannot be written
     */
    public void write(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                        file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly);
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Supplier<String>> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(text(part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String text(Supplier<String> part) {
        try {
            return part.get();
        } catch (RuntimeException failed) {
            return "Không lấy được: " + failed.getClass().getName() + "\n";
        }
    }
}
