/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.architecture.Judged.faults;
import static org.dangvan.architecture.Judged.house;
import static org.dangvan.architecture.Judged.planted;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A component is ready when its constructor returns. */
class InjectionTest {

    private static final Set<String> GIVEN_FROM_OUTSIDE =
            Set.of("Reference", "Inject", "Autowired", "Resource", "PersistenceContext", "PersistenceUnit");

    @Test
    void whatAComponentNeedsComesThroughItsConstructor() {
        assertThat(faults(throughConstructors(), house())).isEmpty();
    }

    @Test
    void fieldsAndSettersThatAreInjectedAreSeen() {
        assertThat(faults(throughConstructors(), planted("injection")))
                .hasSize(4)
                .anyMatch(fault -> fault.contains("referenced"))
                .anyMatch(fault -> fault.contains("injected"))
                .anyMatch(fault -> fault.contains("setWork"))
                .anyMatch(fault -> fault.contains("setOptional"));
    }

    private static ArchRule throughConstructors() {
        return Judged.rule(
                "be given what they need through the constructor",
                type -> Stream.concat(
                        type.getFields().stream()
                                .filter(field -> !isShellCommand(type))
                                .filter(field -> field.getAnnotations().stream().anyMatch(InjectionTest::isInjection))
                                .map(JavaField::getDescription),
                        type.getMethods().stream()
                                .filter(method -> method.getAnnotations().stream()
                                        .anyMatch(each -> isInjection(each) && !comesAndGoes(each)))
                                .map(JavaMethod::getDescription)));
    }

    /** Karaf's shell makes a command for one call and fills its fields; it knows no other way. */
    private static boolean isShellCommand(JavaClass type) {
        return type.isAnnotatedWith("org.apache.karaf.shell.api.action.Command");
    }

    private static boolean isInjection(JavaAnnotation<?> annotation) {
        return GIVEN_FROM_OUTSIDE.contains(annotation.getRawType().getSimpleName());
    }

    /** A service that may come and go while the component lives cannot come through a constructor; DS offers a method. */
    private static boolean comesAndGoes(JavaAnnotation<?> annotation) {
        return annotation
                .get("policy")
                .filter(policy -> policy instanceof JavaEnumConstant constant
                        && constant.name().equals("DYNAMIC"))
                .isPresent();
    }
}
