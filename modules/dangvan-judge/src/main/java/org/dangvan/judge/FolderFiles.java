/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dangvan.judge.content.PackFiles;

/**
 * A pack in a folder, as whoever writes it has it.
 *
 * @param folder the folder that holds {@code pack.yaml}
 */
public record FolderFiles(Path folder) implements PackFiles {

    @Override
    public List<String> paths() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> StreamSupport.stream(folder.relativize(file).spliterator(), false)
                            .map(Path::toString)
                            .collect(Collectors.joining("/")))
                    .sorted()
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public byte[] read(String path, int limit) {
        try (InputStream file = Files.newInputStream(folder.resolve(path))) {
            return file.readNBytes(limit + 1);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
