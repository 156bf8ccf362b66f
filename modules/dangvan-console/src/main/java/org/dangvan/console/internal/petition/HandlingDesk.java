/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.console.internal.form.Typed;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.view.Messages;

/** Takes what became of a petition, and shows the form for it again when it cannot be taken. */
final class HandlingDesk {

    private static final String LABELS = "handling.";

    private final PetitionDesk desk;

    HandlingDesk(PetitionDesk desk) {
        this.desk = desk;
    }

    /** What came of a form, with what was typed into it. */
    record Tried(Outcome<PetitionView> outcome, Typed typed) {}

    Tried take(Call call, PetitionView petition) {
        Typed typed = Typed.in(call, LABELS);
        Handling handling = new Handling(typed.day("day"), typed.value("outcome"), typed.value("replyNumber"));
        long version = call.parameter("version")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        Requester by = new Requester(call.actor(), Optional.empty(), call.slip().map(slip -> "page:" + slip));
        Outcome<PetitionView> outcome =
                desk.recordHandling(call.over(Right.PETITION_HANDLE), petition.id(), handling, version, by);
        if (outcome instanceof Outcome.Refused<PetitionView> refused) {
            typed.blame(refused.flaws());
        }
        return new Tried(outcome, typed);
    }

    /** The form for a petition as it stands. */
    static HandlingForm blank(PetitionView petition, Messages words) {
        Map<String, String> texts = new HashMap<>();
        petition.handledDay().ifPresent(day -> texts.put("day", LegalDay.print(day)));
        petition.outcome().ifPresent(outcome -> texts.put("outcome", outcome));
        petition.replyNumber().ifPresent(number -> texts.put("replyNumber", number));
        return form(petition, Typed.of(words, LABELS, texts), false, Optional.empty(), List.of(), Optional.empty());
    }

    /** The form as it was typed, with what stands against it; {@code petition} as it stands now. */
    static HandlingForm again(PetitionView petition, List<HistoryLine> history, Tried tried, Messages words) {
        if (tried.outcome() instanceof Outcome.Changed && petition.handledDay().isEmpty()) {
            Optional<String> notice = Optional.of(words.text("handling.moved"));
            return form(petition, tried.typed(), true, notice, List.of(), Optional.empty());
        }
        if (tried.outcome() instanceof Outcome.Changed) {
            Optional<String> other = history.isEmpty()
                    ? Optional.empty()
                    : Optional.of(history.get(history.size() - 1).actor());
            Optional<String> notice = Optional.of(words.text("handling.changed"));
            return form(petition, tried.typed(), true, notice, recorded(petition, words), other);
        }
        Optional<String> notice = tried.outcome() instanceof Outcome.Refused
                ? Optional.empty()
                : Optional.of(words.text(
                        tried.outcome() instanceof Outcome.KeyReused ? "form.sent-before" : "form.under-way"));
        return form(petition, tried.typed(), true, notice, List.of(), Optional.empty());
    }

    private static HandlingForm form(
            PetitionView petition,
            Typed typed,
            boolean open,
            Optional<String> notice,
            List<PetitionPage.Fact> theirs,
            Optional<String> by) {
        return new HandlingForm(
                petition.version(),
                petition.handledDay().isPresent(),
                open,
                notice,
                theirs,
                by,
                typed.field("day"),
                typed.field("outcome"),
                typed.field("replyNumber"));
    }

    private static List<PetitionPage.Fact> recorded(PetitionView petition, Messages words) {
        return List.of(
                fact(words, "day", petition.handledDay().map(LegalDay::print)),
                fact(words, "outcome", petition.outcome()),
                fact(words, "replyNumber", petition.replyNumber()));
    }

    private static PetitionPage.Fact fact(Messages words, String name, Optional<String> text) {
        return new PetitionPage.Fact(words.text(LABELS + name), text.orElse("–"), Optional.empty());
    }
}
