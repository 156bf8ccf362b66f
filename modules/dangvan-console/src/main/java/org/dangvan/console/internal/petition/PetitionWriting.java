/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.base.PetitionType;
import org.dangvan.casework.api.AttachmentView;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.SenderView;
import org.dangvan.console.internal.petition.PetitionPage.Event;
import org.dangvan.console.internal.petition.PetitionPage.Fact;
import org.dangvan.console.internal.petition.PetitionPage.File;
import org.dangvan.console.internal.receipt.Standing;
import org.dangvan.console.internal.receipt.Telling;
import org.dangvan.pages.view.Messages;

/** Puts a petition on its page. */
final class PetitionWriting {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final Messages messages;

    PetitionWriting(Messages messages) {
        this.messages = messages;
    }

    PetitionPage of(
            PetitionView petition,
            Optional<PetitionAccess> access,
            List<HistoryLine> history,
            LocalDate today,
            Optional<String> done,
            HandlingForm handling) {
        Telling telling = new Telling(messages);
        return new PetitionPage(
                petition.sender(),
                Standing.of(petition, today, messages),
                facts(petition, access),
                petition.deadlines().stream()
                        .map(deadline -> telling.of(deadline, today))
                        .toList(),
                history.stream().map(PetitionWriting::event).toList(),
                petition.attachments().stream()
                        .map(file -> file(petition, file))
                        .toList(),
                petition.type() == PetitionType.DENUNCIATION,
                done,
                "/don/" + petition.id(),
                handling);
    }

    private List<Fact> facts(PetitionView petition, Optional<PetitionAccess> access) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "number", petition.number());
        add(facts, "received", Optional.of(LegalDay.print(petition.receivedDay())));
        add(facts, "type", Optional.of(messages.text("type." + petition.type().name())));
        add(facts, "sender", Optional.of(petition.sender()));
        add(facts, "address", petition.address());
        for (SenderView more : petition.senders().stream().skip(1).toList()) {
            String address = more.address().map(text -> ", " + text).orElse("");
            add(facts, "co-sender", Optional.of(more.name() + address));
        }
        add(facts, "signatories", Optional.of(messages.text("petition.people", petition.signatories())));
        add(facts, "source", petition.source());
        add(facts, "field", petition.field());
        add(facts, "content", petition.content());
        add(facts, "unit", petition.unitName().or(petition::unitCode));
        add(facts, "assignee", access.flatMap(PetitionAccess::assignee));
        add(facts, "sealed", access.filter(PetitionAccess::sealed).map(yes -> messages.text("petition.sealed.yes")));
        String none = messages.text("petition.no-matter");
        facts.add(new Fact(
                messages.text("petition.matter"),
                petition.matter().map(MatterLink::code).orElse(none),
                petition.matter().map(matter -> "/vu-viec/" + matter.id())));
        add(
                facts,
                "handled",
                petition.handledDay().map(LegalDay::print).or(() -> Optional.of(messages.text("petition.open"))));
        add(facts, "outcome", petition.outcome());
        add(facts, "replyNumber", petition.replyNumber());
        return facts;
    }

    private void add(List<Fact> facts, String name, Optional<String> text) {
        text.ifPresent(known -> facts.add(new Fact(messages.text("petition." + name), known, Optional.empty())));
    }

    private File file(PetitionView petition, AttachmentView file) {
        long kibibytes = Math.max(1, (file.size() + 1023) / 1024);
        return new File(
                file.name(),
                messages.text("petition.kibibytes", kibibytes),
                "/don/" + petition.id() + "/tep/" + file.id());
    }

    private static Event event(HistoryLine line) {
        return new Event(MOMENT.format(line.at().atZone(LegalDay.ZONE)), line.actor(), line.action());
    }
}
