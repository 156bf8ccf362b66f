/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dangvan.architecture.House.Row;
import org.dangvan.architecture.Tree.Module;
import org.dangvan.architecture.Tree.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package lives in one bundle, says whether null may pass, and is exported with a version or private. */
class PackagesTest {

    private static final Pattern NULL_MARKED = Pattern.compile("(?m)^@NullMarked$");
    private static final Pattern EXPORT = Pattern.compile("(?m)^@Export\\b");
    private static final Pattern VERSION = Pattern.compile("(?m)^@Version\\(\"\\d+\\.\\d+\\.\\d+\"\\)$");
    private static final String LOMBOK = "import lom" + "bok.";

    @TempDir
    Path folder;

    @Test
    void aPackageLivesInExactlyOneBundle() {
        assertThat(shared(Tree.ofProject())).isEmpty();
    }

    @Test
    void aSharedPackageIsSeen() {
        Tree tree = planted("dangvan-law", "org/dangvan/law/Law.java", "");
        planted("dangvan-packs", "org/dangvan/law/Other.java", "");

        assertThat(shared(tree)).singleElement().asString().contains("org.dangvan.law", "dangvan-packs");
    }

    @Test
    void everyPackageSaysWhetherNullMayPass() {
        assertThat(unmarked(Tree.ofProject())).isEmpty();
    }

    @Test
    void aPackageWithoutTheMarkIsSeen() {
        Tree tree = planted("dangvan-law", "org/dangvan/law/Law.java", "");
        planted(
                "dangvan-packs",
                "org/dangvan/packs/package-info.java",
                "/** No {@code @NullMarked} here. */\npackage x;");
        planted("dangvan-base", "org/dangvan/base/package-info.java", "@NullMarked\npackage x;");

        assertThat(unmarked(tree)).containsExactlyInAnyOrder("org.dangvan.law", "org.dangvan.packs");
    }

    @Test
    void whatIsNotPrivateIsExportedWithAVersion() {
        assertThat(wronglyExported(Tree.ofProject())).isEmpty();
    }

    @Test
    void everyWrongExportIsSeen() {
        Tree tree = planted("dangvan-law", "org/dangvan/law/package-info.java", "@NullMarked\npackage x;");
        planted("dangvan-packs", "org/dangvan/packs/package-info.java", "@Export\npackage x;");
        planted(
                "dangvan-packs",
                "org/dangvan/packs/internal/package-info.java",
                "@Export\n@Version(\"1.0.0\")\npackage x;");
        planted("dangvan-rest", "org/dangvan/rest/package-info.java", "@Export\n@Version(\"1.0.0\")\npackage x;");
        planted("dangvan-base", "org/dangvan/base/package-info.java", "@Export\n@Version(\"1.0.0\")\npackage x;");

        assertThat(wronglyExported(tree))
                .containsExactlyInAnyOrder(
                        "org.dangvan.law is neither private nor exported with a version",
                        "org.dangvan.packs is neither private nor exported with a version",
                        "org.dangvan.packs.internal is private and exported",
                        "org.dangvan.rest stands in an edge, which exports nothing");
    }

    @Test
    void nobodyGeneratesCodeOutOfSight() {
        assertThat(generated(Tree.ofProject())).isEmpty();
    }

    @Test
    void generatedCodeIsSeen() {
        assertThat(generated(planted("dangvan-law", "org/dangvan/law/Law.java", LOMBOK + "Data;")))
                .hasSize(1);
    }

    private Tree planted(String bundle, String file, String text) {
        return new Tree(folder)
                .with("modules/" + bundle + "/pom.xml", "")
                .with("modules/" + bundle + "/src/main/java/" + file, text);
    }

    private static List<String> shared(Tree tree) {
        Map<String, Set<String>> homes = new TreeMap<>();
        tree.sources().forEach(source -> homes.computeIfAbsent(source.packageName(), name -> new TreeSet<>())
                .add(source.module().name()));
        List<String> found = new ArrayList<>();
        homes.forEach((name, bundles) -> {
            if (bundles.size() > 1) {
                found.add(name + " lives in " + bundles);
            }
        });
        return found;
    }

    private static List<String> unmarked(Tree tree) {
        List<String> found = new ArrayList<>();
        tree.modules().forEach(module -> described(tree, module).forEach((name, description) -> {
            if (!NULL_MARKED.matcher(description).find()) {
                found.add(name);
            }
        }));
        return found;
    }

    private static List<String> wronglyExported(Tree tree) {
        List<String> found = new ArrayList<>();
        for (Module module : tree.modules()) {
            if (!module.shipsJava()) {
                continue;
            }
            boolean edge =
                    House.row(module.name()).filter(row -> row == Row.EDGES).isPresent();
            described(tree, module).forEach((name, description) -> {
                boolean exported = EXPORT.matcher(description).find();
                boolean versioned = VERSION.matcher(description).find();
                if ((name + ".").contains(".internal.")) {
                    if (exported) {
                        found.add(name + " is private and exported");
                    }
                } else if (edge) {
                    found.add(name + " stands in an edge, which exports nothing");
                } else if (!exported || !versioned) {
                    found.add(name + " is neither private nor exported with a version");
                }
            });
        }
        return found;
    }

    private static List<String> generated(Tree tree) {
        return tree.sources().stream()
                .filter(source -> source.text().contains(LOMBOK))
                .map(Source::toString)
                .toList();
    }

    /** Each package of a module with the text of its description; an empty text if nobody wrote one. */
    private static Map<String, String> described(Tree tree, Module module) {
        Map<String, String> found = new TreeMap<>();
        for (Source source : tree.sources(module)) {
            if (source.simpleName().equals("package-info")) {
                found.put(source.packageName(), source.text());
            } else {
                found.putIfAbsent(source.packageName(), "");
            }
        }
        return found;
    }
}
