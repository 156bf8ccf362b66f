/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Period;
import org.dangvan.base.Receipt;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.law.LawBook;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Choice;
import org.dangvan.pack.law.LawValue.Holiday;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Transition;
import org.dangvan.pack.law.Way;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;

/** A small law to ask questions of. */
final class SampleLaw {

    static final Origin HERE = new Origin("test", "test.yaml", 1, 1);
    static final Citation SOURCE = new Citation("văn bản", "Điều 1");

    private final Map<LocalDate, CalendarDay> calendar = new HashMap<>();
    private final Map<Integer, Confirmation> years = new HashMap<>();
    private final Map<String, Aspect> aspects = new HashMap<>();
    private final Map<String, Regulation> rules = new HashMap<>();
    private final Map<String, Schedule> schedules = new HashMap<>();
    private final Map<String, WatchWindow> windows = new HashMap<>();

    SampleLaw decided(int year, String... daysOff) {
        years.put(year, Confirmation.CONFIRMED);
        Arrays.stream(daysOff).forEach(day -> with(day, CalendarDay.Kind.HOLIDAY));
        return this;
    }

    /** The days off of 2026, with the two that were moved (domain.md 4.4). */
    SampleLaw decided2026() {
        return decided(
                        2026,
                        "2026-01-01",
                        "2026-02-16",
                        "2026-02-17",
                        "2026-02-18",
                        "2026-02-19",
                        "2026-02-20",
                        "2026-04-27",
                        "2026-04-30",
                        "2026-05-01",
                        "2026-09-01",
                        "2026-09-02",
                        "2026-11-24")
                .with("2026-01-02", CalendarDay.Kind.MOVED_OFF)
                .with("2026-01-10", CalendarDay.Kind.WORKED)
                .with("2026-08-31", CalendarDay.Kind.MOVED_OFF)
                .with("2026-08-22", CalendarDay.Kind.WORKED);
    }

    SampleLaw with(String day, CalendarDay.Kind kind) {
        LocalDate date = LocalDate.parse(day);
        calendar.put(
                date,
                new CalendarDay(date, kind, "ngày " + day, SOURCE, Confirmation.CONFIRMED, Optional.empty(), HERE));
        return this;
    }

    SampleLaw holiday(String key, String on, boolean lunar, int before, int after) {
        return rule(value(
                "calendar.holiday." + key,
                "calendar",
                version("2000-01-01", new Holiday(MonthDay.parse("--" + on), lunar, before, after))));
    }

    SampleLaw compensation() {
        return rule(
                value("calendar.compensation", "calendar", version("2000-01-01", new Choice(Way.NEXT_WORKING_DAY))));
    }

    SampleLaw choice(String key, Way way) {
        return rule(value(key, "counting", version("2000-01-01", new Choice(way))));
    }

    SampleLaw schedule(Schedule schedule) {
        schedules.put(schedule.key(), schedule);
        return this;
    }

    SampleLaw watch(String key, String from, String to) {
        Period days = new Period(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)));
        windows.put(key, new WatchWindow(key, "đợt " + key, days, List.of(), 0, SOURCE, Confirmation.CONFIRMED, HERE));
        return this;
    }

    SampleLaw rule(Regulation rule) {
        rules.put(rule.key(), rule);
        return this;
    }

    SampleLaw aspect(String id, Transition... transitions) {
        aspects.put(id, new Aspect(id, "mặt " + id, List.of(transitions)));
        return this;
    }

    Layers layers() {
        return new Layers(
                List.of(new PackVersion("test", "1.0.0")),
                List.of(),
                Map.of(),
                calendar,
                years,
                aspects,
                rules,
                schedules,
                windows,
                Map.of(),
                Map.of(),
                Roles.none());
    }

    LawBook book() {
        return new StatutoryDeadlines().over(layers());
    }

    static Receipt receipt(LawBook.Outcome outcome) {
        return ((LawBook.Due) outcome).receipt();
    }

    static CaseState on(String day) {
        return CaseState.on(LocalDate.parse(day));
    }

    static CaseState on(String day, Map<LegalEvent, String> events, String act) {
        return new CaseState(
                LocalDate.parse(day),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                events.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, day(Map.Entry::getValue))),
                Optional.of(LocalDate.parse(act)),
                List.of(),
                List.of());
    }

    private static <T> Function<T, LocalDate> day(Function<T, String> written) {
        return written.andThen(LocalDate::parse);
    }

    static Regulation term(int amount, TermUnit unit) {
        return term("test.rule", "handling", version("2000-01-01", Length.of(new Term(amount, unit))));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Regulation term(String key, String aspect, DatedValue.Version<LawValue>... versions) {
        Duty duty = new Duty(
                key,
                LegalEvent.COMPLAINT_ACCEPTED,
                DutyNature.DUTY,
                Duty.Direction.FORWARD,
                Set.of(),
                true,
                Optional.empty());
        return rule(key, aspect, Optional.of(duty), Optional.of(Regulation.Favour.MORE), versions);
    }

    static Regulation backward(int amount, TermUnit unit) {
        Duty duty = new Duty(
                "test.notice",
                LegalEvent.DIALOGUE,
                DutyNature.DUTY,
                Duty.Direction.BACKWARD,
                Set.of(),
                false,
                Optional.empty());
        return rule(
                "test.notice",
                "handling",
                Optional.of(duty),
                Optional.empty(),
                version("2000-01-01", Length.of(new Term(amount, unit))));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Regulation value(String key, String aspect, DatedValue.Version<LawValue>... versions) {
        return rule(key, aspect, Optional.empty(), Optional.of(Regulation.Favour.LESS), versions);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Regulation rule(
            String key,
            String aspect,
            Optional<Duty> duty,
            Optional<Regulation.Favour> favourable,
            DatedValue.Version<LawValue>... versions) {
        return new Regulation(
                key,
                "Quy định thử",
                aspect,
                Regulation.Protection.NONE,
                favourable,
                duty,
                new DatedValue<>(List.of(versions)),
                HERE);
    }

    static DatedValue.Version<LawValue> version(String from, LawValue value) {
        return version(from, Optional.empty(), value);
    }

    static DatedValue.Version<LawValue> version(String from, Optional<String> to, LawValue value) {
        return new DatedValue.Version<>(
                new Period(Optional.of(LocalDate.parse(from)), to.map(LocalDate::parse)),
                value,
                SOURCE,
                Confirmation.CONFIRMED,
                Optional.empty(),
                HERE);
    }
}
