/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder of imports, mode 0700: {@code <id>.xlsx} as it was sent, {@code <id>-refused.xlsx} and, on the way to it,
 * {@code .rows} and {@code .part} of it. A file that was sent and is found at the start was under way when the platform ended.
 */
final class JobFiles {

    private static final int ID = 36;
    private static final int WORKBOOKS = 50;
    private static final String SENT = ".xlsx";
    private static final String REFUSED = "-refused.xlsx";

    private final Path folder;

    JobFiles(Path folder) {
        try {
            this.folder = PrivateFiles.folder(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("folder of imports " + folder, failed);
        }
    }

    /** Copies what was sent, at most {@code most + 1} bytes of it. */
    Path spool(UUID id, InputStream sheet, int most) throws IOException {
        Path file = PrivateFiles.create(folder.resolve(id + SENT));
        try (OutputStream copy = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long left = most + 1L;
            for (int read = sheet.read(buffer, 0, (int) Math.min(buffer.length, left));
                    read > 0;
                    read = sheet.read(buffer, 0, (int) Math.min(buffer.length, left))) {
                copy.write(buffer, 0, read);
                left -= read;
            }
        } catch (IOException | RuntimeException broken) {
            delete(file);
            throw broken;
        }
        return file;
    }

    /** The same file under another id. */
    Path rename(Path file, UUID id) throws IOException {
        return Files.move(file, folder.resolve(id + SENT));
    }

    /** Where the refused rows of an import go. */
    Path refused(UUID id) {
        return folder.resolve(id + REFUSED);
    }

    /** Ids of the imports whose file is still here. */
    Set<UUID> sent() {
        Set<UUID> ids = new HashSet<>();
        for (Path file : all()) {
            String name = folder.relativize(file).toString();
            if (name.length() == ID + SENT.length() && name.endsWith(SENT)) {
                id(file).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** Deletes everything of an import. */
    void delete(UUID id) {
        all().stream().filter(file -> id(file).filter(id::equals).isPresent()).forEach(JobFiles::delete);
    }

    /** Deletes the file that was sent and what is half written, and keeps the refused rows. */
    void deleteSent(UUID id) {
        delete(folder.resolve(id + SENT));
        delete(folder.resolve(id + REFUSED + ".rows"));
        delete(folder.resolve(id + REFUSED + ".part"));
    }

    /** Deletes refused rows from before {@code oldest}, and all but the last fifty. */
    void sweep(Instant oldest) {
        List<Path> workbooks = all().stream()
                .filter(file -> folder.relativize(file).toString().endsWith(REFUSED))
                .sorted(Comparator.comparing(JobFiles::written).reversed())
                .toList();
        for (int at = 0; at < workbooks.size(); at++) {
            if (at >= WORKBOOKS || written(workbooks.get(at)).isBefore(oldest)) {
                delete(workbooks.get(at));
            }
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    private Optional<UUID> id(Path file) {
        String name = folder.relativize(file).toString();
        try {
            return name.length() < ID ? Optional.empty() : Optional.of(UUID.fromString(name.substring(0, ID)));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private List<Path> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.toList());
        } catch (IOException failed) {
            throw new UncheckedIOException("folder of imports " + folder, failed);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException("cannot delete " + file, stuck);
        }
    }
}
