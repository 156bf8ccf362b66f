/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A pack made from a shipped one with some files changed, as a province's own build would make it. */
final class PackJar {

    private final String id;
    private final Map<String, byte[]> files = new TreeMap<>();

    private PackJar(String id) {
        this.id = id;
    }

    /** The shipped pack. */
    static PackJar like(String id) throws IOException {
        PackJar jar = new PackJar(id);
        Path root = Platform.HOME.resolve("modules/packs/" + id + "/src/main/pack");
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                jar.files.put(root.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return jar;
    }

    PackJar with(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PackJar without(String file) {
        files.remove(file);
        return this;
    }

    /** Leaves out the lines that contain one of {@code words}. */
    PackJar withoutLines(String file, String... words) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        return with(
                file,
                text.lines()
                        .filter(line -> Arrays.stream(words).noneMatch(line::contains))
                        .reduce("", (all, line) -> all + line + "\n"));
    }

    /** Builds the bundle and puts it into the folder at once. */
    void into(Path folder, String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "dangvan-pack-" + id);
        main.putValue("Bundle-Version", version);
        main.putValue("Provide-Capability", "dangvan.pack;dangvan.pack=" + id);
        main.putValue("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=dangvan.pack)\"");
        Path building = Files.createTempFile("pack", ".tmp");
        try (OutputStream bytes = Files.newOutputStream(building);
                JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new JarEntry("pack/" + file.getKey()));
                jar.write(file.getValue());
                jar.closeEntry();
            }
        }
        Files.move(building, folder.resolve("dangvan-pack-" + id + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }
}
