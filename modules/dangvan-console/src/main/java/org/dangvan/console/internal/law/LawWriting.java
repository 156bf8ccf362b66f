/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.law.LawLine;
import org.dangvan.pack.law.DatedValue.NotInForce;
import org.dangvan.pack.law.DatedValue.Selection;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pages.view.Messages;

/** Writes rules as officers read them. */
final class LawWriting {

    private final Messages words;

    LawWriting(Messages words) {
        this.words = words;
    }

    LawPage.Rule rule(LawLine line, List<LocalDate> days) {
        return new LawPage.Rule(
                line.rule().key(),
                line.rule().label(),
                line.rule().duty().map(duty -> duty.trigger().label()),
                line.differs(),
                IntStream.range(0, days.size())
                        .mapToObj(at -> value(days.get(at), line.values().get(at)))
                        .toList());
    }

    private LawPage.Value value(LocalDate day, Selection<LawValue> selection) {
        String head = LegalDay.print(day);
        Optional<Version<LawValue>> version = selection.version();
        return version.map(found -> new LawPage.Value(
                        head,
                        lines(found.value()),
                        List.of(found.source().text(), period(found)),
                        found.origin().pack() + ": " + found.origin().text(),
                        found.confirmation() == Confirmation.UNCONFIRMED))
                .orElseGet(() -> new LawPage.Value(head, List.of(), neighbours(selection), "", false));
    }

    private static List<String> lines(LawValue value) {
        return value instanceof LawValue.Items list
                ? list.items().stream().map(LawValue.Item::text).toList()
                : List.of(value.text());
    }

    private String period(Version<LawValue> version) {
        String from = LegalDay.print(version.from());
        return version.validity()
                .to()
                .map(end -> words.text("law.from-to", from, LegalDay.print(end.minusDays(1))))
                .orElseGet(() -> words.text("law.from", from));
    }

    private List<String> neighbours(Selection<LawValue> selection) {
        return selection instanceof NotInForce<LawValue> none
                ? neighbours(none.before(), none.after(), words)
                : List.of();
    }

    /** Which versions lie near a day on which none is in force. */
    static List<String> neighbours(
            Optional<Version<LawValue>> before, Optional<Version<LawValue>> after, Messages words) {
        List<String> near = new ArrayList<>();
        before.flatMap(version -> version.validity().to())
                .ifPresent(end -> near.add(words.text("law.ended", LegalDay.print(end.minusDays(1)))));
        after.ifPresent(version -> near.add(words.text("law.begins", LegalDay.print(version.from()))));
        return near;
    }
}
