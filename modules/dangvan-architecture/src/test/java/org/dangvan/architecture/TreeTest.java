/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in the project: nothing out of place, nothing huge, nothing that holds on one machine only. */
class TreeTest {

    private static final long ONE_MEBIBYTE = 1 << 20;

    private static final Set<String> TOP_LEVEL = Set.of(
            "features",
            "modules",
            "assembly",
            "config",
            "README.md",
            "pom.xml",
            "LICENSE",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "docs",
            "dangvan");

    /** Put together here, so that this file does not find itself. */
    private static final Pattern ONE_MACHINE = Pattern.compile("(?<![\\w.$}~-])/(?:ho" + "me|ro" + "ot|wo" + "rk|Us"
            + "ers|work" + "space)/[\\w.]|\\b[A-Z]:\\\\\\\\?Us" + "ers\\b");

    private static final Pattern REGISTRY = Pattern.compile("(?i)\\b(?:"
            + String.join(
                    "|",
                    "repo1?\\.ma" + "ven\\.(?:apache\\.)?org",
                    "registry\\.np" + "mjs\\.org",
                    "py" + "pi\\.org",
                    "files\\.python" + "hosted\\.org",
                    "proxy\\.go" + "lang\\.org",
                    "crates\\.i" + "o",
                    "deb\\.deb" + "ian\\.org",
                    "rubyg" + "ems\\.org",
                    "oss\\.sona" + "type\\.org",
                    "[\\w.-]*(?:artif" + "actory|nex" + "us)[\\w-]*\\.[\\w.-]+")
            + ")\\b");

    private static final Pattern OTHER_REPOSITORY =
            Pattern.compile("<(?:repositories|pluginRepositories|distributionManagement|mirrors)>");

    @TempDir
    Path folder;

    @Test
    void onTopStandsOnlyWhatBelongsThere() {
        assertThat(misplaced(kept(Tree.ofProject().root()))).isEmpty();
    }

    @Test
    void aFileOutOfPlaceIsSeen() {
        new Tree(folder)
                .with("pom.xml", "")
                .with(".mvn/jvm.config", "")
                .with("docs/a.md", "")
                .with("notes.txt", "")
                .with("scripts/a.sh", "");

        assertThat(misplaced(kept(folder))).containsExactly("notes.txt", "scripts");
    }

    @Test
    void noFileIsHuge() {
        Path root = Tree.ofProject().root();

        assertThat(kept(root)).hasSizeGreaterThan(300);
        assertThat(huge(root, kept(root))).isEmpty();
    }

    @Test
    void aHugeFileIsSeen() {
        new Tree(folder).with("docs/just.txt", "a".repeat(1 << 20)).with("docs/huge.txt", "a".repeat((1 << 20) + 1));

        assertThat(huge(folder, kept(folder))).containsExactly("docs/huge.txt");
    }

    @Test
    void nothingHoldsOnOneMachineOnly() {
        Path root = Tree.ofProject().root();

        assertThat(local(root, kept(root))).isEmpty();
    }

    @Test
    void everyPathOfAMachineAndEveryRegistryIsSeen() {
        new Tree(folder)
                .with("docs/home.md", "see /ho" + "me/an/notes")
                .with("docs/root.md", "file:///ro" + "ot/.m2")
                .with("docs/windows.md", "C:\\Us" + "ers\\an")
                .with("docs/central.md", "https://repo.ma" + "ven.apache.org/maven2")
                .with("docs/inner.md", "https://nex" + "us.tinh.vn/maven")
                .with("pom.xml", "<repositories></repositories>")
                .with(
                        "docs/fine.md",
                        "http://maven.apache.org/POM/4.0.0, GET /api/v1/home/, $HOME/root/x, ./work/list");

        assertThat(local(folder, kept(folder))).hasSize(6).noneMatch(line -> line.contains("fine.md"));
    }

    private static List<String> misplaced(List<String> kept) {
        Set<String> found = new TreeSet<>();
        for (String file : kept) {
            String first = file.split("/", 2)[0];
            if (!first.startsWith(".") && !TOP_LEVEL.contains(first)) {
                found.add(first);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> huge(Path root, List<String> kept) {
        return kept.stream()
                .filter(file -> size(root.resolve(file)) > ONE_MEBIBYTE)
                .toList();
    }

    private static List<String> local(Path root, List<String> kept) {
        List<String> found = new ArrayList<>();
        for (String file : kept) {
            String text = text(root.resolve(file));
            for (Pattern pattern : List.of(ONE_MACHINE, REGISTRY)) {
                pattern.matcher(text).results().forEach(hit -> found.add(file + " says " + hit.group()));
            }
            if (file.endsWith("pom.xml")) {
                OTHER_REPOSITORY.matcher(text).results().forEach(hit -> found.add(file + " says " + hit.group()));
            }
        }
        return found;
    }

    /** The content; empty for a binary file. */
    private static String text(Path file) {
        String text = Files.isRegularFile(file) ? Tree.read(file) : "";
        return text.indexOf('\0') >= 0 ? "" : text;
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    /** The files under version control; without that (an unpacked archive, a planted tree) all but what a build leaves. */
    private static List<String> kept(Path root) {
        return Files.exists(root.resolve(".git")) ? tracked(root).orElseGet(() -> lying(root)) : lying(root);
    }

    /** Empty if git is not installed or does not want to say. */
    private static Optional<List<String>> tracked(Path root) {
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(List.of(names.split("\0"))) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("git ls-files in " + root, stopped);
        }
    }

    private static List<String> lying(Path root) {
        try (Stream<Path> top = Files.list(root)) {
            return top.filter(each -> !List.of("target", ".dangvan", ".git")
                            .contains(each.getFileName().toString()))
                    .flatMap(each -> Files.isDirectory(each) ? Tree.files(each).stream() : Stream.of(each))
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> !file.contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(root.toString(), broken);
        }
    }
}
