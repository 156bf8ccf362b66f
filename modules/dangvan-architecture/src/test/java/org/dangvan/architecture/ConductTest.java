/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.architecture.Judged.PLANTED;
import static org.dangvan.architecture.Judged.faults;
import static org.dangvan.architecture.Judged.house;
import static org.dangvan.architecture.Judged.planted;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How classes behave: pure calculation, no state for everybody, honest names, one way to speak. */
class ConductTest {

    /** The calculating packages: no I/O at all, and OSGi only on the components under {@code .internal}. */
    private static final List<String> PURE = List.of("base", "pack", "casework", "law");

    private static final List<String> INPUT_OUTPUT =
            List.of("java.io", "java.nio.file", "java.nio.channels", "java.sql", "java.net");

    /** Not input or output, though it lives there. */
    private static final Set<String> HARMLESS = Set.of("java.io.Serializable");

    private static final Pattern VAGUE = Pattern.compile(".*(Impl|Manager|Utils?|Helper)");
    private static final Pattern HUNGARIAN = Pattern.compile("I[A-Z][a-z].*");

    private static final Set<String> MUTABLE = Set.of(
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.ArrayList",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.Properties",
            "java.lang.ThreadLocal",
            "java.lang.StringBuilder",
            "java.text.SimpleDateFormat");

    @Test
    void calculationIsPure() {
        assertThat(faults(pure(House.ROOT), house())).isEmpty();
    }

    @Test
    void inputAndOutputInACalculationAreSeen() {
        assertThat(faults(pure(PLANTED + ".conduct"), planted("conduct")))
                .anyMatch(fault -> fault.contains("law.Sum") && fault.contains("java.nio.file.Files"))
                .anyMatch(fault -> fault.contains("law.Sum") && fault.contains("java.io.IOException"))
                .anyMatch(fault -> fault.contains("law.Sum") && fault.contains("Component"))
                .noneMatch(fault -> fault.contains("law.internal.Published"))
                .noneMatch(fault -> fault.contains("rest.Free"));
    }

    @Test
    void nothingIsStaticAndMutable() {
        assertThat(faults(noStaticState(), house())).isEmpty();
    }

    @Test
    void staticStateIsSeen() {
        assertThat(faults(noStaticState(), planted("conduct.rest")))
                .hasSize(4)
                .anyMatch(fault -> fault.contains("counter"))
                .anyMatch(fault -> fault.contains("cache"))
                .anyMatch(fault -> fault.contains("sequence"))
                .anyMatch(fault -> fault.contains("list"));
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(faults(honestNames(), house())).isEmpty();
    }

    @Test
    void vagueNamesAreSeen() {
        assertThat(faults(honestNames(), planted("conduct.names"))).hasSize(6);
    }

    @Test
    void nobodySpeaksPastTheLog() {
        assertThat(faults(oneVoice(), house())).isEmpty();
    }

    @Test
    void everyOtherVoiceIsSeen() {
        assertThat(faults(oneVoice(), planted("conduct.voice")))
                .anyMatch(fault -> fault.contains("Crier.out()"))
                .anyMatch(fault -> fault.contains("Crier.err()"))
                .anyMatch(fault -> fault.contains("Crier.trace(") && fault.contains("printStackTrace"))
                .anyMatch(fault -> fault.contains("Crier.jul("));
    }

    private static ArchRule pure(String root) {
        return Judged.rule("be pure where they calculate", type -> {
            String own = type.getPackageName() + ".";
            if (PURE.stream().noneMatch(name -> own.startsWith(root + "." + name + "."))) {
                return Stream.empty();
            }
            boolean published = own.contains(".internal.");
            return type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> touchesTheWorld(use) || !published && needsOsgi(use))
                    .map(Dependency::getDescription);
        });
    }

    private static boolean touchesTheWorld(Dependency use) {
        String name = use.getTargetClass().getBaseComponentType().getName();
        return !HARMLESS.contains(name) && INPUT_OUTPUT.stream().anyMatch(each -> name.startsWith(each + "."));
    }

    /** Annotations for bnd (export, version, provider type) are read when the bundle is built; nothing of them runs. */
    private static boolean needsOsgi(Dependency use) {
        String name = use.getTargetClass().getBaseComponentType().getName();
        return name.startsWith("org.osgi.") && !name.startsWith("org.osgi.annotation.");
    }

    private static ArchRule noStaticState() {
        return Judged.rule("hold no static state", type -> type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL) || isMutable(field))
                .map(JavaField::getDescription));
    }

    private static boolean isMutable(JavaField field) {
        String type = field.getRawType().getName();
        return MUTABLE.contains(type) || type.startsWith("java.util.concurrent.");
    }

    private static ArchRule honestNames() {
        return Judged.rule("have names that say what they are", type -> Stream.of(type)
                .filter(each -> VAGUE.matcher(each.getSimpleName()).matches()
                        || each.isInterface()
                                && HUNGARIAN.matcher(each.getSimpleName()).matches())
                .map(JavaClass::getDescription));
    }

    private static ArchRule oneVoice() {
        return Judged.rule(
                "speak through the log only",
                type -> Stream.concat(
                        type.getAccessesFromSelf().stream()
                                .filter(access -> {
                                    String owner = access.getTargetOwner().getName();
                                    String name = access.getName();
                                    return owner.equals("java.lang.System")
                                                    && (name.equals("out") || name.equals("err"))
                                            || name.equals("printStackTrace");
                                })
                                .map(access -> access.getDescription()),
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(use -> use.getTargetClass().getName().startsWith("java.util.logging."))
                                .map(Dependency::getDescription)));
    }
}
