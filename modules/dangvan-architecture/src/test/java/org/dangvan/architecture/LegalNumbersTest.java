/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dangvan.architecture.Tree.Module;
import org.dangvan.architecture.Tree.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law and forms are data of the packs: no day, no term and no cell of a report stands in Java. */
class LegalNumbersTest {

    /** A civil day of this century, or a step of a fixed length. One day is a step of a loop, not a term. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("\\bof\\(\\s*20\\d\\d\\s*,"),
            Pattern.compile("\\bparse\\(\\s*\"20\\d\\d-"),
            Pattern.compile("\\b(?:plus|minus)Days\\(\\s*(?:[2-9]|\\d\\d)"),
            Pattern.compile("\\b(?:plus|minus)(?:Weeks|Months|Years)\\(\\s*\\d"),
            Pattern.compile("\\bPeriod\\.of(?:Days|Weeks|Months|Years)?\\(\\s*\\d"));

    private static final Pattern ID =
            Pattern.compile("(?m)^\\s*(?:- )?(?:\\{ )?id: *\"?([A-Za-z0-9]+(?:-[A-Za-z0-9]+)+)");

    @TempDir
    Path folder;

    @Test
    void noLegalDayOrTermStandsInJava() {
        assertThat(numbers(Tree.ofProject())).isEmpty();
    }

    @Test
    void everyLegalNumberInJavaIsSeen() {
        Tree tree = new Tree(folder)
                .with("modules/dangvan-law/pom.xml", "")
                .with(java("Day"), "day = LocalDate.of(2025, 6, 30);")
                .with(java("Wrapped"), "day = LocalDate.of(\n        2025, 6, 30);")
                .with(java("Written"), "day = LocalDate.parse(\"2025-06-30\");")
                .with(java("Week"), "day = day.plusDays(7);")
                .with(java("Ten"), "day = day.plusDays(10);")
                .with(java("Month"), "day = day.plusMonths(1);")
                .with(java("Term"), "term = Period.ofDays(30);")
                .with(
                        java("Allowed"),
                        "day = day.plusDays(1).plusDays(term.amount()); first = LocalDate.of(1900, 1, 1);");

        assertThat(numbers(tree)).hasSize(7).noneMatch(line -> line.contains("Allowed"));
    }

    @Test
    void noReportIsKnownToJava() {
        assertThat(ids(Tree.ofProject())).contains("processed-percent");
        assertThat(reports(Tree.ofProject())).isEmpty();
    }

    @Test
    void aReportInJavaIsSeen() {
        Tree tree = new Tree(folder)
                .with("modules/packs/vn-x/pom.xml", "")
                .with(
                        "modules/packs/vn-x/src/main/pack/reports/year-end/report.yaml",
                        "id: year-end\ncells:\n  - id: all\n  - id: all-late\n  - { id: none-late }\n")
                .with("modules/dangvan-law/pom.xml", "")
                .with(java("Report"), "if (id.equals(\"year-end\"))")
                .with(java("Cell"), "/** For instance all-late. */")
                .with(java("InBraces"), "\"none-late\"")
                .with(java("Allowed"), "\"all\" and \"all-later\" and \"mid-year-end\"");

        assertThat(reports(tree)).hasSize(3).noneMatch(line -> line.contains("Allowed"));
    }

    private static String java(String name) {
        return "modules/dangvan-law/src/main/java/org/dangvan/law/" + name + ".java";
    }

    private static List<String> numbers(Tree tree) {
        return shipped(tree)
                .flatMap(source -> NUMBERS.stream()
                        .flatMap(pattern -> pattern.matcher(source.text()).results())
                        .map(found -> source + " says " + found.group().replaceAll("\\s+", " ")))
                .toList();
    }

    private static List<String> reports(Tree tree) {
        Set<String> ids = ids(tree);
        List<String> found = new ArrayList<>();
        shipped(tree).forEach(source -> ids.stream()
                .filter(id -> Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])")
                        .matcher(source.text())
                        .find())
                .forEach(id -> found.add(source + " knows " + id)));
        return found;
    }

    /** Ids of reports and of their cells; only those of several words, since {@code people} is also just a word. */
    private static Set<String> ids(Tree tree) {
        Set<String> found = new TreeSet<>();
        for (Module module : tree.modules()) {
            for (Path file : Tree.files(module.path().resolve("src/main/pack/reports"))) {
                if (file.getFileName().toString().endsWith(".yaml")) {
                    ID.matcher(Tree.read(file)).results().forEach(id -> found.add(id.group(1)));
                }
            }
        }
        return found;
    }

    private static Stream<Source> shipped(Tree tree) {
        return tree.sources().stream().filter(source -> source.module().shipsJava());
    }
}
