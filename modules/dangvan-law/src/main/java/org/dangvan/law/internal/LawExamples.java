/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.judge.content.Example;
import org.dangvan.judge.content.ExampleRunner;
import org.dangvan.law.LawBook;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;
import org.osgi.service.component.annotations.Component;

/** Runs the examples of packs through the calculation that cases get. */
@Component
public final class LawExamples implements ExampleRunner {

    @Override
    public List<Finding> run(List<Example> examples, Layers layers) {
        StatutoryLaw law = new StatutoryLaw(layers);
        return examples.stream().flatMap(example -> finding(example, law)).toList();
    }

    private static Stream<Finding> finding(Example example, StatutoryLaw law) {
        if (example.span().isPresent()) {
            return SessionExample.finding(example, example.span().get(), law);
        }
        Regulation rule = law.layers().regulations().get(example.regulation());
        if (rule == null) {
            return Stream.of(wrong(example, "không có quy định “" + example.regulation() + "”"));
        }
        Optional<Duty> duty = rule.duty();
        if (duty.isPresent()
                && example.type()
                        .map(type -> !duty.get().types().contains(type))
                        .orElse(false)) {
            return Stream.of(wrong(example, "“" + example.regulation() + "” không áp dụng cho loại đơn này"));
        }
        return duty.isPresent() ? term(example, law.due(rule, example.given()), law) : value(example, law, rule);
    }

    private static Stream<Finding> term(Example example, LawBook.Outcome outcome, LawBook law) {
        if (outcome instanceof LawBook.Due due) {
            Optional<String> unknown = unknownYear(due.receipt(), law);
            if (unknown.isPresent()) {
                return Stream.of(wrong(example, "cần " + unknown.get()));
            }
            Optional<LocalTime> time = due.receipt().reckoning().flatMap(reckoning -> reckoning.dueTime());
            return example.expected().equals(new Example.Day(due.receipt().dueDay(), time))
                    ? Stream.empty()
                    : Stream.of(wrong(example, "tính ra " + text(due.receipt().dueDay(), time)));
        }
        if (outcome instanceof LawBook.Standing standing) {
            return example.expected() instanceof Example.Standing
                    ? Stream.empty()
                    : Stream.of(wrong(
                            example,
                            "đang dừng từ " + LegalDay.print(standing.since()) + " (" + standing.reason() + ")"));
        }
        if (outcome instanceof LawBook.Refused refused) {
            return example.expected() instanceof Example.Refused
                    ? Stream.empty()
                    : Stream.of(wrong(example, "không tính được: " + refused.reason()));
        }
        return example.expected() instanceof Example.NotInForce
                ? Stream.empty()
                : Stream.of(wrong(
                        example,
                        "quy định chưa có hiệu lực ngày "
                                + LegalDay.print(example.given().start())));
    }

    /** A year of which no pack knows the days off, and no holiday is law: an example may not rest on it. */
    private static Optional<String> unknownYear(Receipt receipt, LawBook law) {
        return receipt.steps().stream()
                .filter(step -> step.kind() == Receipt.Kind.ASSUMED)
                .flatMap(step -> unknownYear(step.day(), law).stream())
                .findFirst();
    }

    static Optional<String> unknownYear(LocalDate day, LawBook law) {
        int year = day.getYear();
        boolean known = law.layers().calendarYears().containsKey(year)
                || !law.calendar().days(year).isEmpty();
        return known
                ? Optional.empty()
                : Optional.of("lịch nghỉ năm " + year + ", hãy thêm calendar/" + year + ".yaml");
    }

    private static Stream<Finding> value(Example example, LawBook law, Regulation rule) {
        Optional<Version<LawValue>> version = law.value(rule, example.given()).version();
        Example.Expected found = version.<Example.Expected>map(
                        one -> new Example.Value(one.value().text()))
                .orElseGet(Example.NotInForce::new);
        return found.equals(example.expected())
                ? Stream.empty()
                : Stream.of(wrong(
                        example,
                        version.map(one -> "có giá trị " + one.value().text())
                                .orElse("quy định chưa có hiệu lực ngày "
                                        + LegalDay.print(example.given().start()))));
    }

    static Finding wrong(Example example, String what) {
        return new Finding(
                example.origin(),
                "example-fails",
                "Ví dụ “" + example.name() + "” mong " + text(example.expected()) + " nhưng " + what
                        + ". Hãy sửa quy định, lịch làm việc hoặc ví dụ.");
    }

    private static String text(Example.Expected expected) {
        if (expected instanceof Example.Day day) {
            return text(day.day(), day.time());
        }
        if (expected instanceof Example.Value value) {
            return value.text();
        }
        if (expected instanceof Example.Sessions sessions) {
            return String.join(", ", sessions.lines());
        }
        if (expected instanceof Example.Standing) {
            return "đang dừng";
        }
        return expected instanceof Example.Refused ? "bị từ chối" : "chưa có hiệu lực";
    }

    private static String text(LocalDate day, Optional<LocalTime> time) {
        return time.map(at -> at + " ").orElse("") + LegalDay.print(day);
    }
}
