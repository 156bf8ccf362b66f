/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Manifest;
import org.dangvan.pack.Unconfirmed;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Transition;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;

/**
 * Everything one pack says, judged and found good by itself.
 *
 * @param manifest who it is
 * @param abbreviations short forms in agency names and what they stand for
 * @param units agencies in the order of the file
 * @param calendar years, each with its days
 * @param aspects aspects of procedure; one without a label belongs to a pack above and has transitions here
 * @param regulations rules
 * @param schedules schedules of receptions
 * @param watchWindows periods of heightened care
 * @param registers sheets to import
 * @param reports reports
 * @param roles roles, and the most that packs below may give
 * @param examples cases that must come out right before it is activated
 */
public record PackContent(
        Manifest manifest,
        Map<String, String> abbreviations,
        List<UnitDefinition> units,
        List<CalendarYear> calendar,
        List<Aspect> aspects,
        List<Regulation> regulations,
        List<Schedule> schedules,
        List<WatchWindow> watchWindows,
        List<RegisterMapping> registers,
        List<ReportDefinition> reports,
        Roles roles,
        List<Example> examples) {

    /** Copies the collections. */
    public PackContent {
        abbreviations = Map.copyOf(abbreviations);
        units = List.copyOf(units);
        calendar = List.copyOf(calendar);
        aspects = List.copyOf(aspects);
        regulations = List.copyOf(regulations);
        schedules = List.copyOf(schedules);
        watchWindows = List.copyOf(watchWindows);
        registers = List.copyOf(registers);
        reports = List.copyOf(reports);
        examples = List.copyOf(examples);
    }

    /** The values that nobody has compared with the law yet, in the order of the files. */
    public List<Unconfirmed> unconfirmed() {
        List<Unconfirmed> open = new ArrayList<>();
        for (UnitDefinition unit : units) {
            if (unit.confirmation() == Confirmation.UNCONFIRMED) {
                open.add(new Unconfirmed("unit " + unit.code(), unit.origin()));
            }
        }
        for (CalendarYear year : calendar) {
            if (year.confirmation() == Confirmation.UNCONFIRMED) {
                open.add(new Unconfirmed("calendar " + year.year(), year.origin()));
            }
            for (CalendarDay day : year.days()) {
                if (day.confirmation() == Confirmation.UNCONFIRMED) {
                    open.add(new Unconfirmed("calendar " + day.day(), day.origin()));
                }
            }
        }
        for (Aspect aspect : aspects) {
            for (Transition transition : aspect.transitions()) {
                if (transition.confirmation() == Confirmation.UNCONFIRMED) {
                    open.add(new Unconfirmed(
                            "transition " + aspect.id() + " on " + transition.on(), transition.origin()));
                }
            }
        }
        regulations.forEach(rule -> add(open, rule.key(), rule.values().versions()));
        roles.byKey().values().stream()
                .filter(role -> role.confirmation() == Confirmation.UNCONFIRMED)
                .forEach(role -> open.add(new Unconfirmed("role " + role.key(), role.origin())));
        schedules.forEach(schedule -> add(open, schedule.key(), schedule.days().versions()));
        for (WatchWindow window : watchWindows) {
            if (window.confirmation() == Confirmation.UNCONFIRMED) {
                open.add(new Unconfirmed("watch " + window.key(), window.origin()));
            }
        }
        return List.copyOf(open);
    }

    private static <T> void add(List<Unconfirmed> open, String key, List<Version<T>> versions) {
        for (Version<T> version : versions) {
            if (version.confirmation() == Confirmation.UNCONFIRMED) {
                open.add(new Unconfirmed(key + " from " + version.from(), version.origin()));
            }
        }
    }
}
