/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dangvan.architecture.House.Row;
import org.dangvan.architecture.Tree.Module;
import org.dangvan.architecture.Tree.Source;

/** How large things may grow before they are cut. The only place of these numbers. */
final class SizeBudget {

    static final int LINES_OF_A_FILE = 400;
    static final int LINES_OF_NINE_FILES_IN_TEN = 150;
    static final int LINES_OF_A_BUNDLE = 5_000;
    static final int TYPES_OF_A_CONTRACT_PACKAGE = 25;
    static final int LINES_OF_A_POM = 40;

    private SizeBudget() {}

    static List<String> longFiles(Tree tree) {
        return tree.sources().stream()
                .filter(source -> source.lines() > LINES_OF_A_FILE)
                .map(source -> source + " has " + source.lines() + " lines, at most " + LINES_OF_A_FILE)
                .toList();
    }

    /** The length that nine files of main code in ten do not exceed; 0 without files. */
    static long nineInTen(Tree tree) {
        List<Long> lengths = tree.sources().stream().map(Source::lines).sorted().toList();
        return lengths.isEmpty() ? 0 : lengths.get((int) Math.ceil(lengths.size() * 0.9) - 1);
    }

    static List<String> largeBundles(Tree tree) {
        List<String> found = new ArrayList<>();
        for (Module module : tree.modules()) {
            long lines = tree.sources(module).stream().mapToLong(Source::lines).sum();
            if (lines > LINES_OF_A_BUNDLE) {
                found.add(module.name() + " has " + lines + " lines, at most " + LINES_OF_A_BUNDLE);
            }
        }
        return found;
    }

    /** Packages that others program against: those of contracts and of the base. */
    static List<String> largeContracts(Tree tree) {
        Map<String, Integer> types = new TreeMap<>();
        for (Module module : tree.modules()) {
            if (House.row(module.name())
                    .filter(Set.of(Row.CONTRACTS, Row.BASE)::contains)
                    .isPresent()) {
                tree.sources(module).stream()
                        .filter(source -> !source.simpleName().equals("package-info"))
                        .forEach(source -> types.merge(source.packageName(), 1, Integer::sum));
            }
        }
        List<String> found = new ArrayList<>();
        types.forEach((name, count) -> {
            if (count > TYPES_OF_A_CONTRACT_PACKAGE) {
                found.add(name + " has " + count + " types, at most " + TYPES_OF_A_CONTRACT_PACKAGE);
            }
        });
        return found;
    }

    static List<String> longPoms(Tree tree) {
        List<String> found = new ArrayList<>();
        for (Module module : tree.modules()) {
            long lines = Tree.read(module.path().resolve("pom.xml")).lines().count();
            boolean bundle =
                    House.row(module.name()).filter(row -> row == Row.TESTS).isEmpty();
            if (bundle && lines > LINES_OF_A_POM) {
                found.add("the pom of " + module.name() + " has " + lines + " lines, at most " + LINES_OF_A_POM);
            }
        }
        return found;
    }
}
