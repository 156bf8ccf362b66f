/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Receipt;
import org.dangvan.icalendar.Recurrences;
import org.dangvan.judge.guard.Guards;
import org.dangvan.law.HeldSession;
import org.dangvan.law.LawBook;
import org.dangvan.law.MinimumCheck;
import org.dangvan.law.PlannedSession;
import org.dangvan.law.WorkCalendar;
import org.dangvan.pack.Layers;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.Duty;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Amount;
import org.dangvan.pack.law.LawValue.Choice;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.law.Regulation.Favour;
import org.dangvan.pack.law.Way;
import org.dangvan.pack.schedule.Schedule;

/** Answers from the packs it was made of. */
final class StatutoryLaw implements LawBook {

    /** Terms inside terms inside terms; no law goes deeper, and a circle ends here. */
    private static final int DEEPEST = 5;

    private final Layers layers;
    private final LayeredCalendar calendar;
    private final References references;
    private final Guards guards = new Guards();
    private final Recurrences recurrences = new Recurrences();
    private final String chain;

    StatutoryLaw(Layers layers) {
        this.layers = layers;
        this.calendar = new LayeredCalendar(layers);
        this.references = new References(layers);
        this.chain = layers.chainText();
    }

    @Override
    public Layers layers() {
        return layers;
    }

    @Override
    public WorkCalendar calendar() {
        return calendar;
    }

    LayeredCalendar years() {
        return calendar;
    }

    Guards guards() {
        return guards;
    }

    Recurrences recurrences() {
        return recurrences;
    }

    References references() {
        return references;
    }

    String chain() {
        return chain;
    }

    @Override
    public Outcome due(Regulation rule, CaseState state) {
        return due(rule, state, 0);
    }

    Outcome due(Regulation rule, CaseState state, int depth) {
        Duty duty = rule.duty().orElseThrow(() -> new IllegalArgumentException(rule.key() + " is no term"));
        if (depth > DEEPEST) {
            return new Refused("Các thời hạn bao nhau thành vòng. Hãy báo người quản lý gói quy định.");
        }
        if (state.after().isPresent()) {
            return afterAnother(rule, state, depth);
        }
        References.Reference reference = references.of(rule, state);
        Optional<Outcome> other =
                reference.kinder().map(day -> new TermAnswer(this, rule, duty, state, depth).on(day, reference.by()));
        Outcome outcome = new TermAnswer(this, rule, duty, state, depth).on(reference.day(), reference.by());
        return other.filter(kinder -> isKinder(rule, kinder, outcome)).orElse(outcome);
    }

    private static boolean isKinder(Regulation rule, Outcome kinder, Outcome than) {
        if (!(kinder instanceof Due one) || !(than instanceof Due other)) {
            return kinder instanceof Due;
        }
        LocalDate day = one.receipt().dueDay();
        LocalDate second = other.receipt().dueDay();
        return rule.favourable().filter(Favour.LESS::equals).isPresent() ? day.isBefore(second) : day.isAfter(second);
    }

    /** Counted from the end of another term, rolled or not as the policy says. */
    private Outcome afterAnother(Regulation rule, CaseState state, int depth) {
        String key = state.after().orElseThrow();
        Regulation other = layers.regulations().get(key);
        if (other == null || other.duty().isEmpty()) {
            return new Refused("“" + key + "” không phải thời hạn đã biết. Hãy ghi khóa của thời hạn đã hết.");
        }
        Outcome ended = due(other, state.from(state.start()), depth + 1);
        if (!(ended instanceof Due due)) {
            return ended;
        }
        Receipt receipt = due.receipt();
        LocalDate unrolled =
                receipt.reckoning().map(reckoning -> reckoning.unrolledDay()).orElse(receipt.dueDay());
        boolean rolled = policy(Policy.CHAIN_START, receipt.dueDay()) == Way.ROLLED_DAY;
        return due(rule, state.from(rolled ? receipt.dueDay() : unrolled), depth + 1);
    }

    @Override
    public Outcome again(Receipt receipt) {
        return Again.of(this, receipt);
    }

    @Override
    public Outcome asked(Receipt receipt) {
        Regulation rule = layers.regulations().get(receipt.rule());
        if (rule == null || rule.duty().isEmpty()) {
            return new NotInForce(receipt.rule(), receipt.start(), Optional.empty(), Optional.empty());
        }
        return Again.state(receipt).map(state -> due(rule, state)).orElseGet(() -> again(receipt));
    }

    @Override
    public Applied value(Regulation rule, CaseState state) {
        References.Reference reference = references.of(rule, state);
        Optional<Version<LawValue>> version = rule.on(reference.day()).version();
        LocalDate day = reference.day();
        Optional<Version<LawValue>> other =
                reference.kinder().flatMap(old -> rule.on(old).version());
        if (reference.kinder().isPresent() && isKinder(rule, other, version)) {
            version = other;
            day = reference.kinder().get();
        }
        return new Applied(version, day, reference.by().map(references::told));
    }

    private static boolean isKinder(
            Regulation rule, Optional<Version<LawValue>> kinder, Optional<Version<LawValue>> than) {
        if (kinder.isEmpty() || than.isEmpty()) {
            return kinder.isPresent();
        }
        if (!(kinder.get().value() instanceof Amount one) || !(than.get().value() instanceof Amount other)) {
            return false;
        }
        return rule.favourable().filter(Favour.LESS::equals).isPresent()
                ? one.number() < other.number()
                : one.number() > other.number();
    }

    @Override
    public List<Regime> regimes(CaseState state, LocalDate on) {
        return references.regimes(state, on);
    }

    @Override
    public List<PlannedSession> sessions(Schedule schedule, LocalDate from, LocalDate to) {
        return new SessionPlan(this, schedule).between(known(from), known(to));
    }

    @Override
    public List<MinimumCheck> minimums(Regulation rule, LocalDate from, LocalDate to, Collection<HeldSession> held) {
        return new Minimums(this, held).of(rule, known(from), known(to));
    }

    /** The day, or the nearest one of the years in which anything recurs. */
    private static LocalDate known(LocalDate day) {
        LocalDate first = LocalDate.of(Recurrences.FIRST_YEAR, Month.JANUARY, 1);
        LocalDate end = LocalDate.of(Recurrences.LAST_YEAR + 1, Month.JANUARY, 1);
        return day.isBefore(first) ? first : day.isAfter(end) ? end : day;
    }

    /** Whose choice a policy is, in Vietnamese, to be put into brackets after what it led to; empty when no pack chose. */
    String chosen(Policy policy, LocalDate day) {
        return version(policy, day)
                .map(version -> " (theo lựa chọn “" + version.value().text() + "”, "
                        + version.source().text()
                        + (version.confirmation() == Confirmation.UNCONFIRMED ? ", chưa đối chiếu)" : ")"))
                .orElse("");
    }

    private Optional<Version<LawValue>> version(Policy policy, LocalDate day) {
        Regulation rule = layers.regulations().get(policy.key());
        return rule == null ? Optional.empty() : rule.on(day).version();
    }

    Way policy(Policy policy, LocalDate day) {
        return version(policy, day)
                .map(Version::value)
                .filter(Choice.class::isInstance)
                .map(value -> ((Choice) value).way())
                .orElse(policy.ways().get(0));
    }
}
