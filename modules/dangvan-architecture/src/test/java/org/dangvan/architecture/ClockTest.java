/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.architecture.Judged.faults;
import static org.dangvan.architecture.Judged.house;
import static org.dangvan.architecture.Judged.planted;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What day it is, is told by an injected clock: a duty of 2020 is computed today as it was then. */
class ClockTest {

    private static final String ACTIVATE = "org.osgi.service.component.annotations.Activate";
    private static final Set<String> OLD_CALENDARS =
            Set.of("java.util.Date", "java.util.GregorianCalendar", "java.util.Calendar");

    @Test
    void nobodyAsksTheSystemWhatTimeItIs() {
        assertThat(faults(noOwnTime(), house())).isEmpty();
    }

    @Test
    void everyWayToAskTheSystemIsSeen() {
        List<String> faults = faults(noOwnTime(), planted("clock"));

        assertThat(List.of(
                        "day",
                        "dayInZone",
                        "reference",
                        "month",
                        "year",
                        "moment",
                        "inLambda",
                        "millis",
                        "date",
                        "madeDate",
                        "calendar"))
                .allSatisfy(method -> assertThat(faults).anyMatch(fault -> fault.contains("Sundial." + method + "(")));
        assertThat(faults).noneMatch(fault -> fault.contains("allowed"));
    }

    @Test
    void clocksAreWoundByComponentsOnly() {
        assertThat(faults(woundByComponents(), house())).isEmpty();
    }

    @Test
    void aClockOfOnesOwnIsSeen() {
        assertThat(faults(woundByComponents(), planted("clock")))
                .hasSize(4)
                .anyMatch(fault -> fault.contains("ownClock"))
                .anyMatch(fault -> fault.contains("zonedClock"))
                .anyMatch(fault -> fault.contains("ticking"))
                .anyMatch(fault -> fault.contains("Sundial.<init>(java.lang.String)"));
    }

    private static ArchRule noOwnTime() {
        return Judged.rule("take the time from a clock", type -> type.getAccessesFromSelf().stream()
                .filter(access -> asksTheSystem(access.getTargetOwner(), access))
                .map(JavaAccess::getDescription));
    }

    private static boolean asksTheSystem(JavaClass owner, JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        List<String> given =
                target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !given.equals(List.of("java.time.Clock"));
            case "currentTimeMillis" -> owner.getName().equals("java.lang.System");
            case "<init>", "getInstance" -> OLD_CALENDARS.contains(owner.getName()) && !given.contains("long");
            default -> false;
        };
    }

    private static ArchRule woundByComponents() {
        return Judged.rule("be given their clock", type -> type.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().getName().equals("java.time.Clock"))
                .filter(access -> access.getName().startsWith("system")
                        || access.getName().matches("tick.+"))
                .filter(access -> !(access.getOrigin() instanceof JavaConstructor constructor
                        && constructor.isAnnotatedWith(ACTIVATE)))
                .map(JavaAccess::getDescription));
    }
}
