/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.DatedValue.InForce;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Choice;
import org.dangvan.pack.law.LawValue.Holiday;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Way;

/** The days off of a year nobody has decided yet, from the holidays that law names and its rule for holidays on rest days. */
final class Holidays {

    private final Layers layers;
    private final List<Regulation> rules;

    Holidays(Layers layers) {
        this.layers = layers;
        this.rules = layers.regulations().values().stream()
                .filter(rule -> rule.values().versions().get(0).value() instanceof Holiday)
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    /** The days off of the year; none where no holiday is law in it. */
    List<CalendarDay> of(int year) {
        Map<LocalDate, CalendarDay> off = new TreeMap<>();
        for (Regulation rule : rules) {
            IntStream.rangeClosed(year - 1, year + 1)
                    .boxed()
                    .flatMap(around -> days(rule, around))
                    .forEach(day -> off.putIfAbsent(day.day(), day));
        }
        List<CalendarDay> days = new ArrayList<>(off.values());
        for (CalendarDay holiday : List.copyOf(days)) {
            compensation(holiday, off).ifPresent(day -> {
                off.put(day.day(), day);
                days.add(day);
            });
        }
        return days.stream()
                .filter(day -> day.day().getYear() == year && !layers.isRestDay(day.day()))
                .toList();
    }

    private static Stream<CalendarDay> days(Regulation rule, int year) {
        return rule.values().versions().stream().flatMap(version -> {
            Holiday holiday = (Holiday) version.value();
            return day(holiday, year)
                    .filter(version.validity()::contains)
                    .map(on -> IntStream.rangeClosed(-holiday.before(), holiday.after())
                            .mapToObj(step -> off(on.plusDays(step), CalendarDay.Kind.HOLIDAY, rule.label(), version)))
                    .orElseGet(Stream::of);
        });
    }

    private static Optional<LocalDate> day(Holiday holiday, int year) {
        return holiday.lunar()
                ? LunarDays.civil(year, holiday.on())
                : Optional.of(holiday.on().atYear(year));
    }

    /** The next working day in place of a holiday on a rest day. */
    private Optional<CalendarDay> compensation(CalendarDay holiday, Map<LocalDate, CalendarDay> off) {
        Regulation rule = layers.regulations().get(Policy.COMPENSATION.key());
        if (rule == null
                || !layers.isRestDay(holiday.day())
                || !(rule.on(holiday.day()) instanceof InForce<LawValue> found)
                || !(found.inForce().value() instanceof Choice choice)
                || choice.way() != Way.NEXT_WORKING_DAY) {
            return Optional.empty();
        }
        LocalDate day = holiday.day();
        while (layers.isRestDay(day) || off.containsKey(day)) {
            day = day.plusDays(1);
        }
        String name = "Nghỉ bù " + holiday.name();
        return Optional.of(off(day, CalendarDay.Kind.COMPENSATION, name, found.inForce()));
    }

    private static CalendarDay off(LocalDate day, CalendarDay.Kind kind, String name, Version<LawValue> version) {
        Citation source = version.source();
        return new CalendarDay(day, kind, name, source, Confirmation.UNCONFIRMED, version.recorded(), version.origin());
    }
}
