/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Reckoning;
import org.dangvan.law.LawBook.Regime;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.Aspect;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Transition;

/** Finds the day whose law holds for a case: the day of the event, unless a change of law found the case under way. */
final class References {

    private final Layers layers;

    References(Layers layers) {
        this.layers = layers;
    }

    /**
     * The day whose law holds.
     *
     * @param day the day
     * @param kinder another day whose law holds where it is kinder to the person concerned
     * @param by the transition that decided
     */
    record Reference(LocalDate day, Optional<LocalDate> kinder, Optional<Transition> by) {}

    Reference of(Regulation rule, CaseState state) {
        Aspect aspect = layers.aspects().get(rule.aspect());
        Reference reference = new Reference(state.start(), Optional.empty(), Optional.empty());
        if (aspect == null) {
            return reference;
        }
        LocalDate done = state.act().filter(state.start()::isBefore).orElse(state.start());
        for (Transition change : aspect.transitions()) {
            if (!change.on().isAfter(done) && isUnderWay(change, rule, state)) {
                reference = after(change, reference.day());
            }
        }
        return reference;
    }

    /** Under which text the case stands on a day, for each aspect in which a change found it under way. */
    List<Regime> regimes(CaseState state, LocalDate on) {
        List<Regime> regimes = new ArrayList<>();
        layers.aspects().values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(aspect -> aspect.transitions().stream()
                        .filter(change -> !change.on().isAfter(on) && isUnderWay(change, state))
                        .reduce((earlier, later) -> later)
                        .ifPresent(change -> regimes.add(new Regime(aspect.id(), told(change)))));
        return regimes;
    }

    /** The transition as receipts tell it. */
    Reckoning.Transition told(Transition change) {
        Aspect aspect = layers.aspects().get(change.aspect());
        String label = aspect == null ? change.aspect() : aspect.label();
        String day = LegalDay.print(change.on());
        String since = change.since().label();
        String text =
                switch (change.mode()) {
                    case OLD_CONTINUES -> "Đã " + since + " trước ngày " + day + ": tiếp tục theo quy định cũ";
                    case NEW_APPLIES -> "Đã " + since + " trước ngày " + day + ": việc làm từ ngày " + day
                            + " theo quy định mới";
                    case MOST_FAVOURABLE -> "Đã " + since + " trước ngày " + day
                            + ": theo quy định có lợi hơn cho người liên quan";
                };
        return new Reckoning.Transition(label, change.on(), text, change.source(), change.confirmation());
    }

    private static Reference after(Transition change, LocalDate day) {
        LocalDate old = day.isBefore(change.on()) ? day : change.on().minusDays(1);
        LocalDate now = day.isBefore(change.on()) ? change.on() : day;
        return switch (change.mode()) {
            case OLD_CONTINUES -> new Reference(old, Optional.empty(), Optional.of(change));
            case NEW_APPLIES -> new Reference(now, Optional.empty(), Optional.of(change));
            case MOST_FAVOURABLE -> new Reference(now, Optional.of(old), Optional.of(change));
        };
    }

    private static boolean isUnderWay(Transition change, Regulation rule, CaseState state) {
        boolean starts =
                rule.duty().map(Duty::trigger).filter(change.since()::equals).isPresent();
        Optional<LocalDate> since =
                starts && state.after().isEmpty() ? Optional.of(state.start()) : day(state, change.since());
        return isUnderWay(change, since, state);
    }

    private static boolean isUnderWay(Transition change, CaseState state) {
        return isUnderWay(change, day(state, change.since()), state);
    }

    private static boolean isUnderWay(Transition change, Optional<LocalDate> since, CaseState state) {
        return since.filter(change.on()::isAfter).isPresent()
                && change.until()
                        .flatMap(until -> day(state, until))
                        .filter(change.on()::isAfter)
                        .isEmpty();
    }

    private static Optional<LocalDate> day(CaseState state, LegalEvent event) {
        return Optional.ofNullable(state.events().get(event));
    }
}
