/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project on disk, or a small planted one of the same shape. */
record Tree(Path root) {

    /** A module: its folder below {@code modules/} and whether it is a pack. */
    record Module(String folder, Path path, boolean pack) {

        /** What its artifact, and so its bundle, must be called. */
        String name() {
            return pack ? "dangvan-pack-" + folder : folder;
        }

        Path sources() {
            return path.resolve("src/main/java");
        }

        Path classes() {
            return path.resolve("target/classes");
        }

        /** Says whether it brings Java into the distribution. */
        boolean shipsJava() {
            return Files.isDirectory(sources())
                    && House.row(name()).filter(row -> row != House.Row.TESTS).isPresent();
        }
    }

    /** A Java file of main code. */
    record Source(Module module, Path file, String text) {

        /** The name of the package, from the folder. */
        String packageName() {
            return module.sources().relativize(file.getParent()).toString().replace('/', '.');
        }

        String simpleName() {
            return file.getFileName().toString().replace(".java", "");
        }

        long lines() {
            return text.lines().count();
        }

        @Override
        public String toString() {
            return module.folder() + ": " + packageName() + "." + simpleName();
        }
    }

    /** This project: the nearest folder above that holds the one script and the modules. */
    static Tree ofProject() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !(Files.isRegularFile(folder.resolve("dangvan")) && Files.isDirectory(folder.resolve("modules")))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no project above " + Path.of("").toAbsolutePath());
        }
        return new Tree(folder);
    }

    /** All modules, packs last. */
    List<Module> modules() {
        Path modules = root.resolve("modules");
        List<Module> found = new ArrayList<>();
        for (Path folder : children(modules)) {
            if (!folder.getFileName().toString().equals("packs")) {
                found.add(new Module(folder.getFileName().toString(), folder, false));
            }
        }
        for (Path folder : children(modules.resolve("packs"))) {
            found.add(new Module(folder.getFileName().toString(), folder, true));
        }
        return found;
    }

    /** All Java files of main code. */
    List<Source> sources() {
        return modules().stream().flatMap(module -> sources(module).stream()).toList();
    }

    /** The Java files of main code of one module. */
    List<Source> sources(Module module) {
        return files(module.sources()).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(file -> new Source(module, file, read(file)))
                .toList();
    }

    /** Writes a file of a planted tree. */
    Tree with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /** The regular files below a folder, in order; none if there is no such folder. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(folder.toString(), broken);
        }
    }

    /** Folders with a pom: what else lies there (a forgotten {@code target}) is no module. */
    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(child -> Files.isRegularFile(child.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(folder.toString(), broken);
        }
    }
}
