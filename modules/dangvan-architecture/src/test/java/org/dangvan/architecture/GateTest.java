/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.architecture.Judged.faults;
import static org.dangvan.architecture.Judged.house;
import static org.dangvan.architecture.Judged.planted;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One gate to the data: no port tells of records without being told what may be seen, and nobody but the gate says what that
 * is.
 */
class GateTest {

    private static final String RIGHTS = "org.dangvan.base.rights.";
    private static final Set<String> REACHES = Set.of(RIGHTS + "Reach", RIGHTS + "Sight");
    private static final Set<String> MADE = Set.of(RIGHTS + "Reach", RIGHTS + "Reach$Clause", RIGHTS + "Sight");

    /**
     * Who makes a reach: the gate; and the shell, which stands open to nobody but who runs the machine, and tells numbers of
     * petitions, no people.
     */
    private static final Set<String> MAY_MAKE = Set.of(
            RIGHTS + "Reach",
            RIGHTS + "Reach$Clause",
            RIGHTS + "Sight",
            "org.dangvan.access.rights.Gate",
            "org.dangvan.rights.internal.Standing",
            "org.dangvan.shell.internal.command.RecalculationsCommand");

    /** What tells of records: a view, a count of them, a file, a line of history. */
    private static final Set<String> TELLING = Set.of(
            "PetitionView",
            "VisitView",
            "MatterView",
            "EventView",
            "HistoryLine",
            "Attachment",
            "FactItem",
            "Counted",
            "MovedDeadline",
            "Recalculation",
            "FilledReport",
            "CellContent");

    /** What yields what whoever asks has just handed in, and what the platform asks when it recalculates. */
    private static final Set<String> EXEMPT =
            Set.of("PetitionDesk.submit", "VisitDesk.record", "DeskStore.add", "RecalculationStore.begin");

    @Test
    void everyPortThatTellsOfRecordsIsToldWhatMayBeSeen() {
        assertThat(house()).anyMatch(type -> type.getSimpleName().equals("Petitions"));
        assertThat(faults(toldWhatMayBeSeen(), house())).isEmpty();
    }

    @Test
    void aPortWithoutAReachIsSeen() {
        assertThat(faults(toldWhatMayBeSeen(), planted("gate")))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("Keyhole.list"))
                .anyMatch(fault -> fault.contains("Keyhole.total"));
    }

    @Test
    void onlyTheGateSaysWhatMayBeSeen() {
        assertThat(faults(madeByTheGate(), house())).isEmpty();
    }

    @Test
    void aReachOfOnesOwnIsSeen() {
        assertThat(faults(madeByTheGate(), planted("gate"))).hasSize(3).allMatch(fault -> fault.contains("Burglar"));
    }

    private static ArchRule toldWhatMayBeSeen() {
        return Judged.rule(
                "be told what may be seen",
                type -> type.isInterface() && !isInternal(type)
                        ? type.getMethods().stream()
                                .filter(GateTest::tells)
                                .filter(method -> !EXEMPT.contains(name(method)))
                                .filter(method -> method.getRawParameterTypes().stream()
                                        .noneMatch(given -> REACHES.contains(given.getName())))
                                .map(method -> name(method) + " tells of records without a reach")
                        : Stream.empty());
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().contains(".internal");
    }

    private static boolean tells(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> TELLING.contains(type.getSimpleName()));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static ArchRule madeByTheGate() {
        return Judged.rule(
                "leave it to the gate what may be seen",
                type -> MAY_MAKE.contains(type.getName())
                        ? Stream.empty()
                        : type.getAccessesFromSelf().stream()
                                .filter(GateTest::makes)
                                .map(JavaAccess::getDescription));
    }

    private static boolean makes(JavaAccess<?> access) {
        return MADE.contains(access.getTargetOwner().getName())
                && Set.of("<init>", "of", "whole").contains(access.getTarget().getName());
    }
}
