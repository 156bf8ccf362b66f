/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.dangvan.journal.internal.note.Checkpoint;

/**
 * A file outside the database to which checkpoints are added: on another disk or a share, best where what is written stays. Safe for
 * concurrent calls.
 */
final class SecondPlace {

    private final Path file;
    private long length;
    private long size;

    SecondPlace(Path file) {
        this.file = file;
    }

    /** The checkpoints there, the oldest first; none where there is no file yet. */
    List<String> notes() throws IOException {
        return Files.exists(file) ? Checkpoint.split(Files.readAllLines(file, StandardCharsets.UTF_8)) : List.of();
    }

    /** Size of the largest checkpoint there; read anew when the file is not as it was left. */
    synchronized long lastSize() throws IOException {
        long now = Files.exists(file) ? Files.size(file) : 0;
        if (now != length) {
            size = notes().stream().mapToLong(Checkpoint::size).max().orElse(0);
            length = now;
        }
        return size;
    }

    /** Adds checkpoints and waits until they are on the disk. */
    synchronized void add(List<String> notes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(
                file,
                // After a note that was torn, the next one begins on a line of its own.
                (endsWhole() ? "" : "\n") + String.join("", notes),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.DSYNC);
    }

    private boolean endsWhole() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return true;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            return bytes.read() == '\n';
        }
    }
}
