/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.judge.content.CalendarYear;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Regulation.Protection;
import org.dangvan.yaml.Findings;

/** Lays a pack over its parents: key by key the more specific pack wins, above the floor that the parents protect. */
public final class Layering {

    /**
     * A pack over its parents.
     *
     * @param layers the outcome; not to be used when there are findings
     * @param findings why the pack does not fit over its parents
     * @param remarks what whoever writes the pack should know: values that nothing can select, gaps, ends without successor
     */
    public record Laid(Layers layers, List<Finding> findings, List<Finding> remarks) {

        /** Copies the lists. */
        public Laid {
            findings = List.copyOf(findings);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Lays one pack.
     *
     * @param below its parents, or {@link Layers#none()} for the national pack
     * @param version the pack's id and version
     * @param content what it says
     */
    public Laid over(Layers below, PackVersion version, PackContent content) {
        Findings findings = new Findings();
        Map<String, Aspect> aspects = Aspects.over(below.aspects(), content.aspects(), findings);
        Map<String, Regulation> regulations = new HashMap<>(below.regulations());
        for (Regulation regulation : content.regulations()) {
            Floor.check(below, regulation, findings);
            Regulation parent = below.regulations().get(regulation.key());
            if (parent == null || parent.protection() == Protection.NONE) {
                regulations.put(regulation.key(), regulation);
            } else {
                Floor.check(parent, regulation, findings);
                regulations.put(regulation.key(), guarded(regulation, parent.protection()));
            }
        }
        Duties.check(content.regulations(), regulations.values(), findings);
        Rules.check(content.regulations(), regulations, aspects, findings);

        Map<String, String> abbreviations = new HashMap<>(below.abbreviations());
        abbreviations.putAll(content.abbreviations());
        List<UnitDefinition> units = units(below, content.units());
        UnitParents.check(units, content.units(), findings);
        UnitNames.check(units, abbreviations, version.id(), findings);

        Layers layers = new Layers(
                append(below.chain(), version),
                units,
                abbreviations,
                calendar(below, content.calendar()),
                years(below, content.calendar()),
                aspects,
                regulations,
                byId(below.schedules(), content.schedules(), schedule -> schedule.key()),
                byId(below.watchWindows(), content.watchWindows(), window -> window.key()),
                byId(below.registers(), content.registers(), register -> register.id()),
                byId(below.reports(), content.reports(), report -> report.id()),
                RoleLayering.over(below.roles(), content.roles(), below.chain().isEmpty(), version.id(), findings));
        Schedules.check(content.schedules(), layers, findings);
        for (CalendarYear year : content.calendar()) {
            for (CalendarDay day : year.days()) {
                Floor.check(below, day, findings);
                checkEffect(layers, day, findings);
            }
        }
        return new Laid(layers, findings.sorted(), Remarks.of(content, layers));
    }

    /** The days of some years that say nothing which the base week of {@code layers} does not say already. */
    public static List<Finding> daysWithoutEffect(Layers layers, List<CalendarYear> years) {
        Findings findings = new Findings();
        years.forEach(year -> year.days().forEach(day -> checkEffect(layers, day, findings)));
        return findings.sorted();
    }

    private static void checkEffect(Layers layers, CalendarDay day, Findings findings) {
        boolean rest = layers.isRestDay(day.day());
        if (rest != (day.kind() == CalendarDay.Kind.WORKED)) {
            findings.add(
                    day.origin(),
                    "day-without-effect",
                    rest
                            ? LegalDay.print(day.day())
                                    + " là ngày nghỉ hằng tuần, vốn đã nghỉ. Hãy bỏ dòng này; nếu là ngày làm"
                                    + " bù thì viết “kind: worked”."
                            : LegalDay.print(day.day()) + " vốn là ngày làm việc. Hãy bỏ dòng này hoặc sửa “kind”.");
        }
    }

    private static Regulation guarded(Regulation regulation, Protection protection) {
        return new Regulation(
                regulation.key(),
                regulation.label(),
                regulation.aspect(),
                protection,
                regulation.favourable(),
                regulation.duty(),
                regulation.values(),
                regulation.origin());
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static List<UnitDefinition> units(Layers below, List<UnitDefinition> own) {
        Map<String, UnitDefinition> units = new LinkedHashMap<>();
        below.units().forEach(unit -> units.put(unit.code(), unit));
        own.forEach(unit -> units.put(unit.code(), unit));
        return List.copyOf(units.values());
    }

    private static Map<LocalDate, CalendarDay> calendar(Layers below, List<CalendarYear> own) {
        Map<LocalDate, CalendarDay> days = new HashMap<>(below.calendar());
        own.forEach(year -> year.days().forEach(day -> days.put(day.day(), day)));
        return days;
    }

    /** A year is decided when every pack that holds it says so. */
    private static Map<Integer, Confirmation> years(Layers below, List<CalendarYear> own) {
        Map<Integer, Confirmation> years = new HashMap<>(below.calendarYears());
        own.forEach(year -> years.merge(
                year.year(), year.confirmation(), (above, said) -> above == Confirmation.UNCONFIRMED ? above : said));
        return years;
    }

    private static <T> Map<String, T> byId(Map<String, T> below, Collection<T> own, Function<T, String> id) {
        Map<String, T> all = new HashMap<>(below);
        own.forEach(one -> all.put(id.apply(one), one));
        return all;
    }
}
