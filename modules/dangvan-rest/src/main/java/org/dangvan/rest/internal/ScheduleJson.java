/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;

/** A schedule as this interface writes it; {@code inForce} is empty on a day on which nothing is planned. */
record ScheduleJson(
        String key,
        String label,
        String host,
        Optional<String> unit,
        Optional<String> place,
        Optional<String> minimum,
        List<String> attendance,
        Optional<VersionJson> inForce) {

    static ScheduleJson of(Schedule schedule, LocalDate day) {
        return new ScheduleJson(
                schedule.key(),
                schedule.label(),
                schedule.host(),
                schedule.unit(),
                schedule.place(),
                schedule.minimum(),
                schedule.attendance(),
                schedule.days().on(day).version().map(VersionJson::of));
    }

    /** What holds: a rule of RFC 5545 with the first of its days where that matters, a week of the month (0 for the last), or days one by one. */
    record VersionJson(
            LocalDate from,
            Optional<LocalDate> to,
            Optional<String> rule,
            Optional<LocalDate> start,
            Optional<Integer> week,
            List<LocalDate> days,
            Optional<OffDay> offDay,
            Citation source,
            Confirmation confirmation) {

        static VersionJson of(Version<Recurrence> version) {
            Recurrence recurrence = version.value();
            return new VersionJson(
                    version.from(),
                    version.validity().to(),
                    recurrence instanceof Recurrence.Rule rule ? Optional.of(rule.rule()) : Optional.empty(),
                    recurrence instanceof Recurrence.Rule rule ? rule.start() : Optional.empty(),
                    recurrence instanceof Recurrence.WeekOfMonth week
                            ? Optional.of(week.number().orElse(0))
                            : Optional.empty(),
                    recurrence instanceof Recurrence.Dates dates ? dates.days() : List.of(),
                    recurrence.offDay(),
                    version.source(),
                    version.confirmation());
        }
    }
}
