/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.Regulation;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.packs.CalendarYear;
import org.dangvan.packs.PackContent;
import org.dangvan.packs.internal.yaml.Findings;

/** Lays a pack over its parents: key by key the more specific pack wins, above the floor that the parents protect. */
public final class Layering {

    /**
     * A pack over its parents.
     *
     * @param layers the outcome; not to be used when there are findings
     * @param findings why the pack does not fit over its parents
     */
    public record Laid(Layers layers, List<Finding> findings) {

        /** Copies the findings. */
        public Laid {
            findings = List.copyOf(findings);
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
        Map<String, Regulation> regulations = new HashMap<>(below.regulations());
        for (Regulation regulation : content.regulations()) {
            Regulation parent = below.regulations().get(regulation.key());
            if (parent != null && parent.protectedMaximum()) {
                Floor.check(parent, regulation, findings);
            }
            regulations.put(
                    regulation.key(), parent != null && parent.protectedMaximum() ? protect(regulation) : regulation);
        }
        content.calendar().forEach(year -> year.days().forEach(day -> Floor.check(below, day, findings)));
        Duties.check(content.regulations(), regulations.values(), findings);

        Map<String, String> abbreviations = new HashMap<>(below.abbreviations());
        abbreviations.putAll(content.abbreviations());
        List<UnitDefinition> units = units(below, content.units());
        UnitNames.check(units, abbreviations, version.id(), findings);

        Layers layers = new Layers(
                append(below.chain(), version),
                units,
                abbreviations,
                calendar(below, content.calendar()),
                years(below, content.calendar()),
                regulations,
                byId(below.registers(), content.registers(), register -> register.id()),
                byId(below.reports(), content.reports(), report -> report.id()));
        return new Laid(layers, findings.sorted());
    }

    private static Regulation protect(Regulation regulation) {
        return new Regulation(
                regulation.key(),
                regulation.label(),
                regulation.duty(),
                regulation.aspect(),
                regulation.trigger(),
                regulation.types(),
                true,
                regulation.versions(),
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
