/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.base.Reckoning.Case;
import org.dangvan.base.Reckoning.DayOff;
import org.dangvan.law.LawBook.Due;
import org.dangvan.law.LawBook.Outcome;
import org.dangvan.law.LawBook.Refused;
import org.dangvan.law.LawBook.Standing;
import org.dangvan.pack.law.CaseState;
import org.dangvan.pack.law.Fact;

/** A last day computed again from its receipt. */
final class Again {

    private Again() {}

    static Outcome of(StatutoryLaw law, Receipt receipt) {
        Reckoning asked = receipt.reckoning().orElseGet(() -> plain(receipt));
        Reckoner.Result result = Reckoner.of(law.years(), receipt.start(), asked);
        if (result instanceof Reckoner.Done done) {
            return new Due(new Receipt(
                    receipt.rule(),
                    receipt.label(),
                    receipt.source(),
                    receipt.confirmation(),
                    receipt.versionFrom(),
                    receipt.start(),
                    done.term(),
                    done.day(),
                    done.steps(),
                    receipt.packs(),
                    Optional.of(done.reckoning())));
        }
        return result instanceof Reckoner.Stopped stopped
                ? new Standing(stopped.at().from(), stopped.at().reason())
                : new Refused(((Reckoner.Missing) result).what());
    }

    /** The case of which a receipt speaks; empty where it rests on events it does not name. */
    static Optional<CaseState> state(Receipt receipt) {
        Reckoning asked = receipt.reckoning().orElseGet(() -> plain(receipt));
        if (asked.enclosing().isPresent() || asked.transition().isPresent()) {
            return Optional.empty();
        }
        Map<Fact, Long> facts = new EnumMap<>(Fact.class);
        asked.known().facts().forEach((word, value) -> fact(word)
                .ifPresent(fact -> facts.put(fact, number(fact, value))));
        return Optional.of(new CaseState(
                receipt.start(),
                Optional.empty(),
                asked.startTime(),
                facts,
                Map.of(),
                Optional.empty(),
                asked.suspensions(),
                asked.extensions().stream()
                        .map(one -> new CaseState.Prolongation(one.decided(), one.reason()))
                        .toList()));
    }

    private static Optional<Fact> fact(String word) {
        return Optional.ofNullable(Fact.byCode().get(word));
    }

    private static long number(Fact fact, String value) {
        return fact.kind() == Fact.Kind.NUMBER ? Long.parseLong(value) : value.equals("yes") ? 1 : 0;
    }

    /** What releases did that wrote no reckoning into their receipts: forward, nothing but the term. */
    private static Reckoning plain(Receipt receipt) {
        return new Reckoning(
                "petition.received",
                "nhận đơn",
                DutyNature.DUTY,
                Optional.empty(),
                List.of(receipt.term()),
                false,
                false,
                DayOff.NEXT_WORKING_DAY,
                true,
                List.of(),
                List.of(),
                Optional.empty(),
                Case.plain(),
                receipt.dueDay(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
