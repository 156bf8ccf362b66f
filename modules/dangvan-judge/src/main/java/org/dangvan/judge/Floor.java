/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Period;
import org.dangvan.base.Term;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Amount;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Regulation.Protection;
import org.dangvan.yaml.Findings;

/** What a lower layer may not do: loosen a rule that is protected above it, or lengthen its terms by days off. */
final class Floor {

    private final Regulation above;
    private final Regulation own;
    private final Findings findings;
    private final String rule;

    private Floor(Regulation above, Regulation own, Findings findings) {
        this.above = above;
        this.own = own;
        this.findings = findings;
        this.rule = "“" + above.key() + "” được gói " + above.origin().pack() + " bảo vệ ("
                + above.origin().text() + ")";
    }

    /** A day that the packs below work stays worked: a day off more would lengthen every term across it. */
    static void check(Layers below, CalendarDay own, Findings findings) {
        if (!below.chain().isEmpty() && own.kind() != CalendarDay.Kind.WORKED && isWorked(below, own.day())) {
            findings.add(
                    own.origin(),
                    "floor-day-off",
                    LegalDay.print(own.day()) + " là ngày làm việc theo gói cấp trên ("
                            + below.chainText()
                            + "): gói này không được cho nghỉ thêm, vì mọi thời hạn sẽ dài ra. Hãy bỏ dòng này;"
                            + " nếu cả nước nghỉ thì ghi vào lịch của gói vn.");
        }
    }

    private static boolean isWorked(Layers layers, LocalDate day) {
        CalendarDay special = layers.calendar().get(day);
        return special == null ? !layers.isRestDay(day) : special.kind() == CalendarDay.Kind.WORKED;
    }

    /** How days are counted is said by the national pack alone: another way of counting would lengthen every term. */
    static void check(Layers below, Regulation own, Findings findings) {
        Policy policy = Policy.byKey().get(own.key());
        boolean counts = (policy != null && !policy.isLocal())
                || own.key().equals(Layers.REST_DAYS)
                || own.values().versions().get(0).value() instanceof LawValue.Holiday;
        if (!below.chain().isEmpty() && counts) {
            findings.add(
                    own.origin(),
                    "floor-counting",
                    "“" + own.key() + "” là cách tính ngày hoặc ngày nghỉ theo luật, chỉ gói vn được quy định ("
                            + below.chainText() + "), vì mọi thời hạn sẽ thay đổi. Hãy bỏ quy định này.");
        }
    }

    /** Checks what {@code own} makes of the protected rule {@code above}. */
    static void check(Regulation above, Regulation own, Findings findings) {
        new Floor(above, own, findings).check();
    }

    private void check() {
        checkDuty();
        for (Version<LawValue> version : own.values().versions()) {
            above.values().versions().stream()
                    .filter(protectedVersion -> overlap(protectedVersion.validity(), version.validity()))
                    .forEach(protectedVersion -> check(protectedVersion, version));
        }
        Stream.concat(above.values().versions().stream(), own.values().versions().stream())
                .map(Version::validity)
                .flatMap(validity -> Stream.of(validity.from(), validity.to()))
                .flatMap(Optional::stream)
                .sorted()
                .filter(day -> above.on(day).version().isPresent()
                        && own.on(day).version().isEmpty())
                .findFirst()
                .ifPresent(day -> findings.add(
                        own.origin(),
                        "floor-gap",
                        rule + ": từ " + LegalDay.print(day) + " gói này không có bản nào. Hãy thêm bản cho ngày đó."));
    }

    private void checkDuty() {
        Optional<Duty> kept = own.duty()
                .map(duty -> new Duty(
                        duty.name(),
                        duty.trigger(),
                        duty.nature(),
                        duty.direction(),
                        above.duty().map(Duty::types).orElse(Set.of()),
                        duty.suspends(),
                        duty.within()));
        if (!kept.equals(above.duty()) || !own.aspect().equals(above.aspect())) {
            findings.add(
                    own.origin(),
                    "floor-meaning",
                    rule + ": chỉ được đổi thời hạn, không được đổi nghĩa. Hãy giữ "
                            + above.duty()
                                    .map(duty -> "duty: " + duty.name() + ", trigger: "
                                            + duty.trigger().code()
                                            + duty.within()
                                                    .map(within -> ", within: " + within)
                                                    .orElse("") + ", ")
                                    .orElse("")
                            + "aspect: " + above.aspect() + " và các khóa khác như ở gói trên.");
        }
        above.duty()
                .map(Duty::types)
                .filter(types -> !own.duty().map(Duty::types).orElse(Set.of()).containsAll(types))
                .ifPresent(types -> findings.add(
                        own.origin(),
                        "floor-types",
                        rule + ": không được bỏ loại đơn. Hãy ghi đủ type: "
                                + types.stream().sorted().toList() + "."));
    }

    private void check(Version<LawValue> above, Version<LawValue> own) {
        if (this.above.protection() == Protection.FIXED) {
            if (!own.value().equals(above.value())) {
                tell(own, "floor-fixed", "không được thay đổi. Hãy bỏ quy định này khỏi gói.");
            }
        } else if (above.value() instanceof Length protectedLength && own.value() instanceof Length length) {
            check(protectedLength, length, above, own);
        } else if (above.value() instanceof Amount protectedAmount && own.value() instanceof Amount amount) {
            check(protectedAmount, amount, above, own);
        } else {
            tell(
                    own,
                    "floor-kind",
                    "giá trị phải cùng loại với " + above.value().text() + ".");
        }
    }

    private void check(Amount above, Amount own, Version<LawValue> from, Version<LawValue> version) {
        if (own.unit() != above.unit()) {
            tell(version, "floor-unit", "phải tính cùng đơn vị với " + above.text() + ".");
        } else if (loosens(above.number(), own.number())) {
            tell(
                    version,
                    code(),
                    verb() + above.text() + " (" + from.source().text() + ") thành " + own.text()
                            + advice(above.text()));
        }
    }

    /** Compares the lengths in every kind of case that one of them tells apart; the first worse one is told. */
    private void check(Length above, Length own, Version<LawValue> from, Version<LawValue> version) {
        Cases cases = Cases.of(above, own);
        for (Map<Fact, Long> known : cases.all()) {
            List<Term> must = cases.terms(above, known);
            List<Term> may = cases.terms(own, known);
            String which = known.isEmpty() ? "" : " (" + Cases.words(known) + ")";
            if (!units(must).equals(units(may))) {
                tell(
                        version,
                        "floor-unit",
                        "thời hạn phải tính bằng "
                                + String.join(", ", units(must)) + ", không so được với "
                                + String.join(", ", units(may)) + ". "
                                + advice(words(must)).substring(2));
                return;
            }
            for (int at = 0; at < must.size(); at++) {
                if (loosens(must.get(at).amount(), may.get(at).amount())) {
                    tell(
                            version,
                            code(),
                            verb() + words(must) + which + " (" + from.source().text() + ") thành " + words(may)
                                    + advice(words(must)));
                    return;
                }
            }
            if (loosens(cases.prolonged(above, known), cases.prolonged(own, known))) {
                tell(
                        version,
                        "floor-extension",
                        "không được đổi số lần hoặc độ dài gia hạn" + which + ". Hãy giữ như gói trên.");
                return;
            }
        }
    }

    private boolean loosens(long above, long own) {
        return this.above.protection() == Protection.MINIMUM ? own < above : own > above;
    }

    private String code() {
        return above.protection() == Protection.MINIMUM ? "floor-shorter" : "floor-longer";
    }

    private String verb() {
        return above.protection() == Protection.MINIMUM ? "không được rút ngắn " : "không được kéo dài ";
    }

    private String advice(String limit) {
        return ". Hãy viết " + limit
                + (above.protection() == Protection.MINIMUM ? " hoặc dài hơn." : " hoặc ngắn hơn.");
    }

    private void tell(Version<LawValue> version, String code, String what) {
        findings.add(version.origin(), code, rule + ": " + what);
    }

    private static List<String> units(List<Term> terms) {
        return terms.stream().map(term -> term.unit().label()).toList();
    }

    private static String words(List<Term> terms) {
        return terms.isEmpty()
                ? "phần còn lại của thời hạn bao ngoài"
                : String.join(" hoặc ", terms.stream().map(Term::text).toList());
    }

    static boolean overlap(Period one, Period other) {
        return begin(one).isBefore(end(other)) && begin(other).isBefore(end(one));
    }

    private static LocalDate begin(Period period) {
        return period.from().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Period period) {
        return period.to().orElse(LocalDate.MAX);
    }
}
