/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.DatedValue.InForce;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Items;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;

/**
 * The packs of one chain of localities laid over each other: key by key, the most specific one wins.
 *
 * @param chain packs in force, the national one first; empty when none is
 * @param units agencies in the order in which the packs list them
 * @param abbreviations short forms in agency names and what they stand for
 * @param calendar days that differ from the base week
 * @param calendarYears years for which the packs hold a calendar, and whether each is decided as a whole
 * @param aspects aspects of procedure by id, each with all its transitions in order of their days
 * @param regulations rules by key
 * @param schedules schedules of receptions by key
 * @param watchWindows periods of heightened care by key
 * @param registers register mappings by id
 * @param reports reports by id
 * @param roles what people at each kind of post may do
 */
public record Layers(
        List<PackVersion> chain,
        List<UnitDefinition> units,
        Map<String, String> abbreviations,
        Map<LocalDate, CalendarDay> calendar,
        Map<Integer, Confirmation> calendarYears,
        Map<String, Aspect> aspects,
        Map<String, Regulation> regulations,
        Map<String, Schedule> schedules,
        Map<String, WatchWindow> watchWindows,
        Map<String, RegisterMapping> registers,
        Map<String, ReportDefinition> reports,
        Roles roles) {

    /** Key of the rule that lists the days of the week on which offices rest, by their English names. */
    public static final String REST_DAYS = "calendar.rest-days";

    /** Copies the collections, keeping the order of the units. */
    public Layers {
        chain = List.copyOf(chain);
        units = List.copyOf(units);
        abbreviations = Map.copyOf(abbreviations);
        calendar = Map.copyOf(calendar);
        calendarYears = Map.copyOf(calendarYears);
        aspects = Map.copyOf(aspects);
        regulations = Map.copyOf(regulations);
        schedules = Map.copyOf(schedules);
        watchWindows = Map.copyOf(watchWindows);
        registers = Map.copyOf(registers);
        reports = Map.copyOf(reports);
    }

    /** Nothing in force. */
    public static Layers none() {
        return new Layers(
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Roles.none());
    }

    /** The same packs with another calendar. */
    public Layers with(Map<LocalDate, CalendarDay> days, Map<Integer, Confirmation> years) {
        return new Layers(
                chain,
                units,
                abbreviations,
                days,
                years,
                aspects,
                regulations,
                schedules,
                watchWindows,
                registers,
                reports,
                roles);
    }

    /** The same packs with other rules. */
    public Layers with(Map<String, Regulation> rules) {
        return new Layers(
                chain,
                units,
                abbreviations,
                calendar,
                calendarYears,
                aspects,
                rules,
                schedules,
                watchWindows,
                registers,
                reports,
                roles);
    }

    /**
     * Whether the base week rests on {@code day}, before any holiday or decision: the days of the rule {@value #REST_DAYS},
     * Saturday and Sunday where no pack says it.
     */
    public boolean isRestDay(LocalDate day) {
        Regulation rule = regulations.get(REST_DAYS);
        if (rule != null
                && rule.on(day) instanceof InForce<LawValue> found
                && found.inForce().value() instanceof Items days) {
            return days.items().stream().anyMatch(item -> item.code()
                    .equalsIgnoreCase(day.getDayOfWeek().name()));
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The version of the pack with this id, when it is in force. */
    public Optional<PackVersion> pack(String id) {
        return chain.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The chain as receipts print it, for instance {@code "vn 0.1.0, vn-thai-nguyen 0.1.0"}. */
    public String chainText() {
        return chain.stream().map(PackVersion::text).collect(Collectors.joining(", "));
    }
}
