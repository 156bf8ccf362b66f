/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.MessageContentsList;
import org.apache.cxf.service.invoker.Invoker;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.rights.Gate;
import org.dangvan.base.LegalDay;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Vietnamese;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.desk.Flaw.Reason;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.soap.internal.FaultSorting.Stage;
import org.dangvan.soap.internal.SecurityGate.Caller;

/** What can be asked for, each carried out by the desk that the other edges use. Safe for concurrent calls. */
final class Operations implements Invoker {

    private static final int PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_CURSOR = 1_000;

    private final PetitionDesk desk;
    private final Petitions petitions;
    private final Gate gate;
    private final Journal journal;
    private final Clock clock;

    Operations(PetitionDesk desk, Petitions petitions, Gate gate, Journal journal, Clock clock) {
        this.desk = desk;
        this.petitions = petitions;
        this.gate = gate;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Object invoke(Exchange exchange, Object input) {
        List<?> contents = (List<?>) input;
        String account = exchange.get(Caller.class).account();
        exchange.put(Stage.class, Stage.PLATFORM);
        Tree asked = (Tree) contents.get(0);
        try {
            return new MessageContentsList(answer(asked, (Parts) contents.get(1), account));
        } catch (RefusedException refused) {
            if (refused.refusal().isOfRights()) {
                journal.record(Deed.refused(account, Contract.PATH + " " + asked.name()));
            }
            throw refused;
        }
    }

    /**
     * Does what the request asks for.
     *
     * @throws RefusedException if it cannot be done
     */
    Tree answer(Tree request, Parts parts, String account) {
        if (!request.name().equals("SubmitPetition") && !parts.isUsedUp()) {
            throw Refusal.invalid(Parts.FIELD, Reason.UNREADABLE, "tệp chỉ cùng với SubmitPetition")
                    .exception();
        }
        return switch (request.name()) {
            case "SubmitPetition" -> submit(request, parts, account);
            case "GetPetition" -> get(request, account);
            case "ListPetitions" -> list(request, account);
            case "RecordReply" -> recordReply(request, account);
            default -> throw Refusal.invalid("Body", Reason.UNKNOWN, request.name())
                    .exception();
        };
    }

    private Tree submit(Tree request, Parts parts, String account) {
        over(account, Right.PETITION_REGISTER);
        Submission submission = Submission.of(request, parts);
        Requester by = new Requester(
                account, gate.desk(account, Right.PETITION_REGISTER).flatMap(Gate.Desk::unit), submission.key());
        return recorded("SubmitPetitionResponse", desk.submit(submission.draft(), by));
    }

    private Tree get(Tree request, String account) {
        Reach seen = over(account, Right.PETITION_READ);
        Fields fields = new Fields(request);
        Optional<UUID> id = fields.required("id", fields.id("id"));
        fields.check();
        PetitionView petition = petitions.find(seen, id.orElseThrow()).orElseThrow(() -> Refusal.notFound("id")
                .exception());
        if (petition.sealed()) {
            journal.record(Deed.sealedRead(account, "petition", petition.id().toString()));
        }
        return Tree.of("GetPetitionResponse", List.of(written(petition)));
    }

    private Tree list(Tree request, String account) {
        Reach seen = over(account, Right.PETITION_READ);
        Fields fields = new Fields(request);
        PetitionFilter filter = new PetitionFilter(
                said(fields.text("q", Limits.LABEL)),
                fields.choice("type", PetitionType.class),
                said(fields.text("unit", Limits.UNIT)),
                fields.choice("state", PetitionFilter.State.class),
                fields.day("receivedFrom"),
                fields.day("receivedTo"),
                LegalDay.today(clock));
        int limit = fields.number("limit", 1, LONGEST_PAGE).orElse(PAGE);
        Optional<String> cursor = fields.text("cursor", LONGEST_CURSOR);
        fields.check();
        Page<PetitionView> page = page(seen, filter, limit, cursor);
        return new Tree.Builder("ListPetitionsResponse")
                .addAll(page.items().stream().map(this::written).toList())
                .add("nextCursor", page.next())
                .build();
    }

    /** An element that is empty asks for nothing. */
    private static Optional<String> said(Optional<String> text) {
        return text.map(Vietnamese::clean).filter(words -> !words.isEmpty());
    }

    private Page<PetitionView> page(Reach seen, PetitionFilter filter, int limit, Optional<String> cursor) {
        try {
            return petitions.list(seen, filter, limit, cursor);
        } catch (IllegalArgumentException noMark) {
            // The limit was looked at: only the mark can be meant.
            throw Refusal.invalid("cursor", Reason.UNREADABLE, "nextCursor của trang trước, với cùng bộ lọc")
                    .exception();
        }
    }

    private Tree recordReply(Tree request, String account) {
        Reach handled = over(account, Right.PETITION_HANDLE);
        Fields fields = new Fields(request);
        Optional<String> key = fields.text("requestKey");
        Optional<UUID> id = fields.required("id", fields.id("id"));
        Optional<Long> version = fields.required("version", fields.number("version"));
        Handling handling = new Handling(fields.day("day"), fields.text("outcome"), fields.text("replyNumber"));
        fields.check();
        return recorded(
                "RecordReplyResponse",
                desk.recordHandling(
                        handled,
                        id.orElseThrow(),
                        handling,
                        version.orElseThrow(),
                        new Requester(account, Optional.empty(), key)));
    }

    /** The petitions over which the account has the right; one that has it over none is told so before anything is looked at. */
    private Reach over(String account, Right right) {
        Reach reach = gate.reach(account, right);
        if (reach.isNone()) {
            throw Refusal.notAllowed(right).exception();
        }
        return reach;
    }

    private Tree recorded(String name, Outcome<PetitionView> outcome) {
        if (outcome instanceof Outcome.Done<PetitionView> done) {
            return new Tree.Builder(name)
                    .add(written(done.record()))
                    .add("repeated", done.repeated())
                    .build();
        }
        throw refusal(outcome).exception();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return Refusal.invalid(refused.flaws());
        } else if (outcome instanceof Outcome.Changed<?> changed) {
            return Refusal.changed(changed.version());
        } else if (outcome instanceof Outcome.KeyReused<?>) {
            return Refusal.keyReused();
        } else if (outcome instanceof Outcome.KeyInFlight<?>) {
            return Refusal.keyInFlight();
        }
        return Refusal.notFound("id");
    }

    private Tree written(PetitionView petition) {
        return PetitionTree.of(petition, LegalDay.today(clock));
    }
}
