/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.judge.FolderFiles;
import org.dangvan.judge.PackJudge;
import org.dangvan.judge.content.PackFiles;
import org.osgi.framework.Version;

/**
 * A pack on disk that is not installed. Closing it closes the jar.
 *
 * @param id id that the jar declares; of a folder, what its {@code pack.yaml} says
 * @param version version of the bundle; of a folder 0.0.0
 * @param files its files
 * @param jar the open jar, when it is one
 */
record PackSource(String id, Version version, PackFiles files, Optional<FileSystem> jar) implements AutoCloseable {

    private static final String MANIFEST = "pack.yaml";
    private static final Pattern DECLARED = Pattern.compile("\\bdangvan\\.pack(?::String)?\\s*=\\s*\"?([^\";,\\s]+)");

    /**
     * Opens a folder, a module or a jar.
     *
     * @throws IOException if it cannot be read, or is no pack at all; the message is Vietnamese
     */
    static PackSource open(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            Path module = source.resolve("src/main/pack");
            return folder(Files.isDirectory(module) ? module : source);
        }
        if (!Files.isRegularFile(source)) {
            throw new IOException(
                    "Không có thư mục hay tệp này. Hãy chỉ đến thư mục có pack.yaml hoặc tệp jar của gói.");
        }
        try {
            return jar(source);
        } catch (UncheckedIOException | IllegalArgumentException broken) {
            throw new IOException("Tệp jar hỏng (" + broken.getMessage() + ").", broken);
        }
    }

    private static PackSource folder(Path folder) throws IOException {
        PackFiles files = new FolderFiles(folder);
        if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
            throw new IOException("Thư mục không có pack.yaml. Hãy chỉ đến thư mục của một gói.");
        }
        Optional<Path> named =
                Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName());
        String id = PackJudge.id(files).or(() -> named.map(Path::toString)).orElse("?");
        return new PackSource(id, Version.emptyVersion, files, Optional.empty());
    }

    private static PackSource jar(Path file) throws IOException {
        Attributes headers;
        try (JarFile opened = new JarFile(file.toFile())) {
            headers = Optional.ofNullable(opened.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElseGet(Attributes::new);
        } catch (IOException broken) {
            throw new IOException("Không phải tệp jar, hoặc tệp hỏng (" + broken.getMessage() + ").", broken);
        }
        Matcher declared = DECLARED.matcher(header(headers, "Provide-Capability"));
        if (!declared.find()) {
            throw new IOException(
                    "Tệp jar không khai báo gói nào (Provide-Capability: dangvan.pack). Hãy dựng lại gói.");
        }
        FileSystem content = FileSystems.newFileSystem(file);
        return new PackSource(
                declared.group(1),
                Version.parseVersion(header(headers, "Bundle-Version")),
                new FolderFiles(content.getPath("/pack")),
                Optional.of(content));
    }

    private static String header(Attributes headers, String name) {
        return Optional.ofNullable(headers.getValue(name)).orElse("");
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
