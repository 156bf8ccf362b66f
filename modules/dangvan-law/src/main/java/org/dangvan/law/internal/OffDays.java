/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.law.PlannedSession.How;
import org.dangvan.law.internal.SessionPlan.Draft;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;

/** What becomes of a day that a schedule names: it stays when it is worked, or else the choice of the office decides. */
final class OffDays {

    private final StatutoryLaw law;
    private final Schedule schedule;

    OffDays(StatutoryLaw law, Schedule schedule) {
        this.law = law;
        this.schedule = schedule;
    }

    Draft draft(Version<Recurrence> version, LocalDate day) {
        Optional<String> off = law.calendar().whyOff(day);
        if (off.isEmpty()) {
            return new Draft(version, List.of(day), Optional.of(day), How.FIXED, List.of(), List.of());
        }
        OffDay choice = version.value().offDay().orElseGet(() -> common(day));
        String why = LegalDay.print(day) + " là ngày nghỉ: " + off.get() + ". ";
        return switch (choice) {
            case NEXT -> moved(version, day, why, worked(day, 1), "ngày làm việc tiếp theo");
            case PREVIOUS -> moved(version, day, why, worked(day, -1), "ngày làm việc liền trước");
            case SKIP -> new Draft(
                    version,
                    List.of(day),
                    Optional.empty(),
                    How.SKIPPED,
                    List.of(),
                    List.of(why + "Kỳ này không tổ chức" + by(version, day) + "."));
            case ASK -> new Draft(
                    version,
                    List.of(day),
                    Optional.empty(),
                    How.ASKED,
                    Stream.of(worked(day, -1), worked(day, 1))
                            .flatMap(Optional::stream)
                            .toList(),
                    List.of(why + "Người phụ trách chọn ngày khác" + by(version, day) + "."));
        };
    }

    private Draft moved(Version<Recurrence> version, LocalDate day, String why, Optional<LocalDate> to, String where) {
        String told = to.map(other -> "Chuyển sang " + where + " " + LegalDay.print(other))
                .orElse("Không chuyển được: ngoài thời gian áp dụng của lịch");
        return new Draft(
                version,
                List.of(day),
                to,
                to.isPresent() ? How.MOVED : How.SKIPPED,
                List.of(),
                List.of(why + told + by(version, day) + "."));
    }

    /** The nearest working day before or after on which the schedule holds too: nobody receives when it is no longer in force. */
    private Optional<LocalDate> worked(LocalDate day, int step) {
        return IntStream.rangeClosed(1, SessionPlan.FARTHEST)
                .mapToObj(days -> day.plusDays((long) days * step))
                .filter(law.calendar()::isWorked)
                .findFirst()
                .filter(found -> schedule.days().on(found).version().isPresent());
    }

    private OffDay common(LocalDate day) {
        return switch (law.policy(Policy.SESSION_DAY_OFF, day)) {
            case PREVIOUS_WORKING_DAY -> OffDay.PREVIOUS;
            case SKIPPED -> OffDay.SKIP;
            case ASKED -> OffDay.ASK;
            default -> OffDay.NEXT;
        };
    }

    /** Whose choice it was: the schedule's own needs no words. */
    private String by(Version<Recurrence> version, LocalDate day) {
        return version.value().offDay().isPresent() ? "" : law.chosen(Policy.SESSION_DAY_OFF, day);
    }
}
