/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.judge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Period;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Regulation;
import org.dangvan.packs.internal.yaml.Findings;

/** What a lower layer may not do: loosen a rule whose term is protected as a maximum, or lengthen it by days off. */
final class Floor {

    private Floor() {}

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
        return special == null
                ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                : special.kind() == CalendarDay.Kind.WORKED;
    }

    static void check(Regulation above, Regulation own, Findings findings) {
        String rule = "“" + above.key() + "” được gói " + above.origin().pack() + " bảo vệ ("
                + above.origin().text() + ")";
        if (!own.duty().equals(above.duty()) || !own.trigger().equals(above.trigger())) {
            findings.add(
                    own.origin(),
                    "floor-meaning",
                    rule + ": không được đổi duty hoặc trigger. Hãy viết duty: " + above.duty() + ", trigger: "
                            + above.trigger() + ".");
        }
        if (!own.types().containsAll(above.types())) {
            findings.add(
                    own.origin(),
                    "floor-types",
                    rule + ": không được bỏ loại đơn. Hãy ghi đủ type: "
                            + above.types().stream().sorted().toList() + ".");
        }
        for (Regulation.Version version : own.versions()) {
            above.versions().stream()
                    .filter(protectedVersion -> overlap(protectedVersion.validity(), version.validity()))
                    .forEach(protectedVersion -> checkTerm(rule, protectedVersion, version, findings));
        }
        Stream.concat(above.versions().stream(), own.versions().stream())
                .map(Regulation.Version::validity)
                .flatMap(validity -> Stream.of(validity.from(), validity.to()))
                .flatMap(Optional::stream)
                .sorted()
                .filter(day -> above.on(day).isPresent() && own.on(day).isEmpty())
                .findFirst()
                .ifPresent(day -> findings.add(
                        own.origin(),
                        "floor-gap",
                        rule + ": từ " + LegalDay.print(day) + " gói này không có bản nào. Hãy thêm bản cho ngày đó."));
    }

    private static void checkTerm(String rule, Regulation.Version above, Regulation.Version own, Findings findings) {
        if (own.term().unit() != above.term().unit()) {
            findings.add(
                    own.origin(),
                    "floor-unit",
                    rule + ": thời hạn phải tính bằng " + above.term().unit().label() + ", không so được với "
                            + own.term().unit().label() + ". Hãy viết tối đa "
                            + above.term().text() + ".");
        } else if (own.term().amount() > above.term().amount()) {
            findings.add(
                    own.origin(),
                    "floor-longer",
                    rule + ": không được kéo dài " + above.term().text() + " ("
                            + above.source().text() + ") thành " + own.term().text() + ". Hãy viết "
                            + above.term().text() + " hoặc ngắn hơn.");
        }
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
