/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.law.LawBook;
import org.dangvan.law.LawLine;
import org.dangvan.law.MinimumCheck;
import org.dangvan.law.Sentence;
import org.dangvan.law.WorkCalendar;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.law.DatedValue.NotInForce;
import org.dangvan.pack.law.DatedValue.Selection;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;

/** The law as this interface writes it. */
final class LawJson {

    private LawJson() {}

    /** The rules of some days. */
    record Rules(List<LocalDate> days, String packs, List<Rule> items) {}

    /** One rule on those days. */
    record Rule(
            String key,
            String label,
            String aspect,
            Optional<String> trigger,
            String protection,
            boolean differs,
            List<Value> values) {

        static Rule of(LawLine line, List<LocalDate> days) {
            return new Rule(
                    line.rule().key(),
                    line.rule().label(),
                    line.aspect(),
                    line.rule().duty().map(duty -> duty.trigger().code()),
                    line.rule().protection().name(),
                    line.differs(),
                    IntStream.range(0, days.size())
                            .mapToObj(at -> Value.of(days.get(at), line.values().get(at)))
                            .toList());
        }
    }

    /** What a rule says on a day: a version, or the versions near the day. */
    record Value(
            LocalDate day, Optional<VersionJson> inForce, Optional<VersionJson> before, Optional<VersionJson> after) {

        static Value of(LocalDate day, Selection<LawValue> selection) {
            return selection instanceof NotInForce<LawValue> none
                    ? new Value(
                            day,
                            Optional.empty(),
                            none.before().map(VersionJson::of),
                            none.after().map(VersionJson::of))
                    : new Value(day, selection.version().map(VersionJson::of), Optional.empty(), Optional.empty());
        }
    }

    /** A version with its provision, its days, and where it is written. */
    record VersionJson(
            String text,
            List<ItemJson> items,
            Citation source,
            Confirmation confirmation,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<LocalDate> recorded,
            String pack,
            String place) {

        static VersionJson of(Version<LawValue> version) {
            List<ItemJson> items = version.value() instanceof LawValue.Items list
                    ? list.items().stream().map(ItemJson::of).toList()
                    : List.of();
            return new VersionJson(
                    version.value().text(),
                    items,
                    version.source(),
                    version.confirmation(),
                    version.from(),
                    version.validity().to(),
                    version.recorded(),
                    version.origin().pack(),
                    version.origin().text());
        }
    }

    /** An item of a list. */
    record ItemJson(String code, String text, Optional<String> parent, Map<String, String> details) {

        static ItemJson of(LawValue.Item item) {
            return new ItemJson(item.code(), item.text(), item.parent(), item.details());
        }
    }

    /** A year of the working calendar. */
    record Calendar(int year, String version, Optional<String> provisional, List<DayJson> days) {

        static Calendar of(WorkCalendar calendar, int year) {
            return new Calendar(
                    year,
                    calendar.version(),
                    calendar.whyProvisional(LocalDate.ofYearDay(year, 1)),
                    calendar.days(year).stream().map(DayJson::of).toList());
        }
    }

    /** A day that differs from the base week. */
    record DayJson(
            LocalDate day,
            CalendarDay.Kind kind,
            String name,
            Citation source,
            Confirmation confirmation,
            Optional<LocalDate> recorded) {

        static DayJson of(CalendarDay day) {
            return new DayJson(day.day(), day.kind(), day.name(), day.source(), day.confirmation(), day.recorded());
        }
    }

    /** A last day with its receipt, the receipt in sentences, and under which text the case stands, aspect by aspect. */
    record Answer(Receipt receipt, String sentence, List<RegimeJson> regimes) {

        static Answer of(Receipt receipt, List<LawBook.Regime> regimes) {
            return new Answer(
                    receipt,
                    Sentence.of(receipt),
                    regimes.stream().map(RegimeJson::of).toList());
        }
    }

    /** Months or weeks, with the days on which somebody received in them. */
    record Held(List<MinimumJson> items) {

        static Held of(List<MinimumCheck> checks) {
            return new Held(checks.stream().map(MinimumJson::of).toList());
        }
    }

    /** The text under which a case stands in one aspect after a change of law. */
    record RegimeJson(
            String aspect, String label, LocalDate on, String text, Citation source, Confirmation confirmation) {

        static RegimeJson of(LawBook.Regime regime) {
            Reckoning.Transition transition = regime.transition();
            return new RegimeJson(
                    regime.aspect(),
                    transition.aspect(),
                    transition.on(),
                    transition.text(),
                    transition.source(),
                    transition.confirmation());
        }
    }
}
