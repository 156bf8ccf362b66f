/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.judge.content.Example;
import org.dangvan.law.PlannedSession;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Way;
import org.dangvan.pack.schedule.Schedule;

/** Runs an example that asks a schedule for its sessions. */
final class SessionExample {

    private SessionExample() {}

    static Stream<Finding> finding(Example example, Example.Span span, StatutoryLaw packs) {
        Schedule schedule = packs.layers().schedules().get(example.regulation());
        if (schedule == null) {
            return Stream.of(LawExamples.wrong(example, "không có lịch “" + example.regulation() + "”"));
        }
        StatutoryLaw law =
                span.supposed().isEmpty() ? packs : new StatutoryLaw(supposed(packs.layers(), span, example));
        List<PlannedSession> plan = law.sessions(schedule, example.given().start(), span.to());
        Optional<String> unknown = plan.stream()
                .map(PlannedSession::day)
                .flatMap(day -> LawExamples.unknownYear(day, law).stream())
                .findFirst();
        if (unknown.isPresent()) {
            return Stream.of(LawExamples.wrong(example, "cần " + unknown.get()));
        }
        Example.Sessions found =
                new Example.Sessions(plan.stream().map(PlannedSession::line).toList());
        return found.equals(example.expected())
                ? Stream.empty()
                : Stream.of(LawExamples.wrong(example, "tính ra " + String.join(", ", found.lines())));
    }

    /** The packs with the ways that the example supposes, for all days. */
    private static Layers supposed(Layers layers, Example.Span span, Example example) {
        Map<String, Regulation> rules = new HashMap<>(layers.regulations());
        span.supposed().forEach((policy, way) -> rules.put(policy.key(), rule(policy, way, example)));
        return layers.with(rules);
    }

    private static Regulation rule(Policy policy, Way way, Example example) {
        DatedValue.Version<LawValue> always = new DatedValue.Version<>(
                new Period(Optional.of(LocalDate.MIN), Optional.empty()),
                new LawValue.Choice(way),
                new Citation("ví dụ", example.name()),
                Confirmation.CONFIRMED,
                Optional.empty(),
                example.origin());
        return new Regulation(
                policy.key(),
                policy.key(),
                policy.key(),
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.empty(),
                new DatedValue<>(List.of(always)),
                example.origin());
    }
}
