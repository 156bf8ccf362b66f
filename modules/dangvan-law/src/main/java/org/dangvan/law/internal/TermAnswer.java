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
import org.dangvan.base.DutyNature;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.base.Reckoning.Case;
import org.dangvan.base.Reckoning.DayOff;
import org.dangvan.base.Reckoning.Enclosing;
import org.dangvan.base.Reckoning.Extension;
import org.dangvan.base.Term;
import org.dangvan.law.LawBook;
import org.dangvan.law.LawBook.Due;
import org.dangvan.law.LawBook.Outcome;
import org.dangvan.law.LawBook.Refused;
import org.dangvan.law.LawBook.Standing;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.CaseState.Prolongation;
import org.dangvan.pack.law.DatedValue.InForce;
import org.dangvan.pack.law.DatedValue.NotInForce;
import org.dangvan.pack.law.DatedValue.Selection;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.Duty.Direction;
import org.dangvan.pack.law.Fact;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LawValue.Variant;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Transition;
import org.dangvan.pack.law.Way;

/** The last day of one term for one case. */
final class TermAnswer {

    private final StatutoryLaw law;
    private final Regulation rule;
    private final Duty duty;
    private final CaseState state;
    private final int depth;

    TermAnswer(StatutoryLaw law, Regulation rule, Duty duty, CaseState state, int depth) {
        this.law = law;
        this.rule = rule;
        this.duty = duty;
        this.state = state;
        this.depth = depth;
    }

    /**
     * The answer by the law of a day.
     *
     * @param by the transition that chose the day
     */
    Outcome on(LocalDate day, Optional<Transition> by) {
        Selection<LawValue> selection = rule.on(day);
        if (selection instanceof NotInForce<LawValue> none) {
            return new LawBook.NotInForce(rule.key(), day, none.before(), none.after());
        }
        Version<LawValue> version = ((InForce<LawValue>) selection).inForce();
        Length length = (Length) version.value();
        Optional<Enclosing> enclosing = enclosing();
        Optional<Variant> variant = length.variants().stream()
                .filter(one -> law.guards().holds(one.guard(), state.facts()))
                .findFirst();
        List<Term> terms = variant.map(Variant::terms).orElse(length.terms());
        if (terms.isEmpty() && enclosing.isEmpty()) {
            return new Refused(
                    "Thời hạn này là phần còn lại của một thời hạn khác. Hãy cho biết ngày bắt đầu thời hạn đó.");
        }
        Reckoning asked = asked(terms, enclosing, variant, by);
        if (state.prolongations().isEmpty() || isPartOfAnother(length)) {
            return answer(asked, version);
        }
        return length.extensions().stream()
                .filter(one -> law.guards().holds(one.guard(), state.facts()))
                .findFirst()
                .map(allowed -> prolonged(asked, version, allowed))
                .orElseGet(() -> new Refused("Thời hạn này không được gia hạn theo "
                        + version.source().text() + "."));
    }

    /** Whether a decision to prolong may speak of the term around this one, or inside it. */
    private boolean isPartOfAnother(Length length) {
        return length.extensions().isEmpty() && (duty.within().isPresent() || depth > 0);
    }

    /** Each decision must come before the term, as prolonged until then, has run out. */
    private Outcome prolonged(Reckoning asked, Version<LawValue> version, LawValue.Extension allowed) {
        List<Extension> extensions = new ArrayList<>();
        Outcome outcome = answer(asked, version);
        for (Prolongation prolongation : state.prolongations()) {
            if (extensions.size() == allowed.times()) {
                return new Refused("Đã gia hạn đủ " + allowed.times() + " lần theo "
                        + version.source().text() + "; không gia hạn thêm được.");
            }
            if (outcome instanceof Due due
                    && prolongation.decided().isAfter(due.receipt().dueDay())) {
                return new Refused(
                        "Gia hạn ngày " + LegalDay.print(prolongation.decided()) + " là sau khi đã hết hạn ngày "
                                + LegalDay.print(due.receipt().dueDay()) + ".");
            }
            extensions.add(new Extension(prolongation.decided(), allowed.by(), prolongation.reason()));
            outcome = answer(asked.prolonged(extensions), version);
        }
        return outcome;
    }

    private Outcome answer(Reckoning asked, Version<LawValue> version) {
        Reckoner.Result result = Reckoner.of(law.years(), state.start(), asked);
        if (result instanceof Reckoner.Done done) {
            return new Due(receipt(done, version));
        }
        return result instanceof Reckoner.Stopped stopped
                ? new Standing(stopped.at().from(), stopped.at().reason())
                : new Refused(((Reckoner.Missing) result).what());
    }

    private Receipt receipt(Reckoner.Done done, Version<LawValue> version) {
        return new Receipt(
                rule.key(),
                rule.label(),
                version.source(),
                version.confirmation(),
                version.from(),
                state.start(),
                done.term(),
                done.day(),
                done.steps(),
                law.chain(),
                Optional.of(done.reckoning()));
    }

    private Reckoning asked(
            List<Term> terms, Optional<Enclosing> enclosing, Optional<Variant> variant, Optional<Transition> by) {
        boolean backward = duty.direction() == Direction.BACKWARD;
        Map<String, String> facts = new TreeMap<>();
        state.facts().forEach((fact, value) -> facts.put(fact.code(), text(fact, value)));
        return new Reckoning(
                duty.trigger().code(),
                duty.trigger().label(),
                duty.nature(),
                state.time(),
                terms,
                backward,
                firstDay() == Way.INCLUDED,
                dayOff(backward),
                law.policy(Policy.RESUME_DAY, state.start()) == Way.INCLUDED,
                duty.suspends() ? state.suspensions() : List.of(),
                List.of(),
                enclosing,
                new Case(facts, variant.map(one -> one.guard().words())),
                state.start(),
                Optional.empty(),
                by.map(law.references()::told),
                law.calendar().version());
    }

    private static String text(Fact fact, long value) {
        return fact.kind() == Fact.Kind.NUMBER ? Long.toString(value) : value == 0 ? "no" : "yes";
    }

    private Way firstDay() {
        Policy policy = duty.nature() == DutyNature.LIMITATION ? Policy.LIMITATION_FIRST_DAY : Policy.FIRST_DAY;
        return law.policy(policy, state.start());
    }

    private DayOff dayOff(boolean backward) {
        Policy policy = backward
                ? Policy.BACKWARD_DAY_OFF
                : switch (duty.nature()) {
                    case LIMITATION -> Policy.LIMITATION_DAY_OFF;
                    case ENTRY -> Policy.ENTRY_DAY_OFF;
                    case DUTY, WARNING -> Policy.LAST_DAY_OFF;
                };
        return switch (law.policy(policy, state.start())) {
            case NEXT_WORKING_DAY -> DayOff.NEXT_WORKING_DAY;
            case PREVIOUS_WORKING_DAY -> DayOff.PREVIOUS_WORKING_DAY;
            default -> DayOff.STAYS;
        };
    }

    /** The enclosing term, where the case says when it began and it has an end. */
    private Optional<Enclosing> enclosing() {
        return duty.within()
                .flatMap(key -> Optional.ofNullable(law.layers().regulations().get(key)))
                .flatMap(outer -> outer.duty()
                        .flatMap(around -> Optional.ofNullable(state.events().get(around.trigger())))
                        .map(day -> law.due(outer, state.from(day), depth + 1))
                        .filter(Due.class::isInstance)
                        .map(due -> new Enclosing(
                                outer.key(),
                                outer.label(),
                                ((Due) due).receipt().dueDay())));
    }
}
