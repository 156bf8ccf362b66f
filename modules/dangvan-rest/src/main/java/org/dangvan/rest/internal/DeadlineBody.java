/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dangvan.base.Reckoning.Suspension;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.CaseState.Prolongation;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.jspecify.annotations.Nullable;

/** A question for a last day as a caller writes it; what it means is told at {@link CaseState}. */
record DeadlineBody(
        @Nullable String rule,
        @Nullable LocalDate start,
        @Nullable String time,
        @Nullable String after,
        @Nullable Map<String, Long> facts,
        @Nullable Map<String, LocalDate> events,
        @Nullable LocalDate act,
        @Nullable List<SuspensionBody> suspensions,
        @Nullable List<ExtensionBody> extensions) {

    /** When the clock stood. */
    record SuspensionBody(@Nullable LocalDate from, @Nullable LocalDate resumed, @Nullable String reason) {}

    /** A decision to prolong. */
    record ExtensionBody(@Nullable LocalDate decided, @Nullable String reason) {}

    /** The rule that is asked; it must be a term that the packs know. */
    Regulation rule(Layers layers) {
        String key = Given.present("rule", rule);
        return Optional.ofNullable(layers.regulations().get(key))
                .filter(known -> known.duty().isPresent())
                .orElseThrow(() -> Given.refused("rule", "unknown-term", key));
    }

    CaseState state() {
        return new CaseState(
                Given.present("start", start),
                Optional.ofNullable(after),
                Optional.ofNullable(time).map(DeadlineBody::time),
                known("facts", facts, Fact.byCode(), new EnumMap<>(Fact.class)),
                known("events", events, LegalEvent.byCode(), new EnumMap<>(LegalEvent.class)),
                Optional.ofNullable(act),
                suspended(),
                Optional.ofNullable(extensions).orElse(List.of()).stream()
                        .map(one -> new Prolongation(
                                Given.present("extensions.decided", one.decided()),
                                Optional.ofNullable(one.reason()).orElse("gia hạn")))
                        .toList());
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw Given.refused("time", "bad-time");
        }
    }

    private List<Suspension> suspended() {
        List<Suspension> list = Optional.ofNullable(suspensions).orElse(List.of()).stream()
                .map(DeadlineBody::suspension)
                .toList();
        for (int at = 1; at < list.size(); at++) {
            LocalDate from = list.get(at).from();
            if (list.get(at - 1)
                    .resumed()
                    .filter(resumed -> !from.isBefore(resumed))
                    .isEmpty()) {
                throw Given.refused("suspensions", "suspended-twice");
            }
        }
        return list;
    }

    private static Suspension suspension(SuspensionBody body) {
        if (body.from() == null && body.resumed() != null) {
            throw Given.refused("suspensions.from", "resumed-not-suspended");
        }
        LocalDate from = Given.present("suspensions.from", body.from());
        Optional<LocalDate> resumed = Optional.ofNullable(body.resumed());
        if (resumed.filter(from::isAfter).isPresent()) {
            throw Given.refused("suspensions.resumed", "resumed-before");
        }
        return new Suspension(from, resumed, Optional.ofNullable(body.reason()).orElse("tạm đình chỉ"));
    }

    private static <K, V> Map<K, V> known(
            String field, @Nullable Map<String, V> written, Map<String, K> words, Map<K, V> into) {
        BiFunction<String, V, K> word = (text, value) -> Optional.ofNullable(words.get(text))
                .orElseThrow(() -> Given.refused(
                        field,
                        "unknown-word",
                        text,
                        String.join(", ", words.keySet().stream().sorted().toList())));
        if (written != null) {
            written.forEach((text, value) -> into.put(word.apply(text, value), value));
        }
        return into;
    }
}
