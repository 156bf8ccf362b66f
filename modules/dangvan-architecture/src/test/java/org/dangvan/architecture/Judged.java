/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The classes that are judged, and how a rule is put to them. */
final class Judged {

    /** The packages of planted violations. */
    static final String PLANTED = House.ROOT + ".architecture.planted";

    private Judged() {}

    /** The compiled main code of all modules that are shipped: planted violations lie among the tests and are never here. */
    static JavaClasses house() {
        return Compiled.HOUSE;
    }

    /** The planted classes of one package and those below it. */
    static JavaClasses planted(String name) {
        return new ClassFileImporter().importPackages(PLANTED + "." + name);
    }

    /** A rule on every class: {@code faults} says in one sentence each what is wrong with it. */
    static ArchRule rule(String sentence, Function<JavaClass, Stream<String>> faults) {
        return ArchRuleDefinition.classes().should(new ArchCondition<>(sentence) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                faults.apply(item).forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        });
    }

    /** What a rule finds, one sentence for each violation. */
    static List<String> faults(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    /** Read once for all tests; apart, so that planted violations are judged even where a bundle was not compiled. */
    private static final class Compiled {

        static final JavaClasses HOUSE = compiled(Tree.ofProject());
    }

    private static JavaClasses compiled(Tree tree) {
        List<Path> folders = tree.modules().stream()
                .filter(Tree.Module::shipsJava)
                .map(Tree.Module::classes)
                .toList();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalStateException(
                        folder + " is missing: build with -am, so that every bundle is compiled first");
            }
        }
        return new ClassFileImporter().importPaths(folders);
    }
}
