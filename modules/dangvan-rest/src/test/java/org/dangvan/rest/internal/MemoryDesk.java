/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.AttachmentView;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.SenderView;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.Requester;

/** A desk that keeps petitions in memory, and refuses those without a day; the key {@code busy} is always under way. */
final class MemoryDesk implements PetitionDesk, Petitions {

    static final UUID MATTER = UUID.fromString("0190d1f0-0000-7000-8000-000000000001");
    static final UUID FILE = UUID.fromString("0190d1f0-0000-7000-8000-000000000002");

    private final Map<UUID, PetitionView> petitions = new HashMap<>();
    private final Map<String, Map.Entry<Object, Object>> keys = new HashMap<>();

    /** What was asked for last. */
    final List<PetitionFilter> asked = new ArrayList<>();

    /** What was handed in last. */
    final List<PetitionDraft> drafts = new ArrayList<>();

    @Override
    public Outcome<PetitionView> submit(PetitionDraft draft, Requester by) {
        drafts.add(draft);
        if (draft.receivedDay().isEmpty()) {
            return new Outcome.Refused<>(List.of(
                    Flaw.of("receivedDay", Flaw.Reason.MISSING), Flaw.of("content", Flaw.Reason.TOO_LONG, 4000)));
        }
        return once(draft, by, () -> kept(view(draft)));
    }

    @SuppressWarnings("unchecked")
    <D, V> Outcome<V> once(D draft, Requester by, Supplier<V> work) {
        String key = by.key().orElse("");
        if (key.equals("busy")) {
            return new Outcome.KeyInFlight<>();
        } else if (key.equals("away")) {
            throw new StoreUnavailableException("away", new IllegalStateException());
        } else if (keys.containsKey(key)) {
            return keys.get(key).getKey().equals(draft)
                    ? new Outcome.Done<>((V) keys.get(key).getValue(), true)
                    : new Outcome.KeyReused<>();
        }
        V view = work.get();
        if (!key.isEmpty()) {
            keys.put(key, Map.entry(draft, view));
        }
        return new Outcome.Done<>(view, false);
    }

    private PetitionView kept(PetitionView view) {
        petitions.put(view.id(), view);
        return view;
    }

    private static PetitionView view(PetitionDraft draft) {
        LocalDate day = draft.receivedDay().orElseThrow();
        Receipt receipt = new Receipt(
                "petition.processing",
                "Xử lý đơn",
                new Citation("155/2026/NĐ-CP", "Điều 10"),
                Confirmation.CONFIRMED,
                LocalDate.parse("2026-07-01"),
                day,
                new Term(10, TermUnit.WORKING_DAYS),
                day.plusDays(14),
                List.of(new Receipt.Step(day.plusDays(1), Receipt.Kind.SKIPPED, "Thứ bảy")),
                "vn 0.1.0",
                Optional.empty());
        return new PetitionView(
                UUID.randomUUID(),
                Optional.of("12"),
                day,
                draft.type().orElse(PetitionType.OTHER),
                draft.senders().stream()
                        .map(sender -> new SenderView(sender.name(), sender.address()))
                        .toList(),
                draft.source(),
                draft.signatories().orElse(1),
                draft.field(),
                draft.content(),
                draft.unit(),
                draft.unit().map(code -> "UBND " + code),
                draft.matter().map(code -> new MatterLink(MATTER, code)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new DeadlineView("petition.handling", receipt, Optional.empty())),
                List.of(new AttachmentView(FILE, "Đơn gốc.pdf", "application/pdf", 4)),
                draft.type().orElse(PetitionType.OTHER) == PetitionType.DENUNCIATION,
                1);
    }

    @Override
    public Outcome<PetitionView> recordHandling(Reach reach, UUID id, Handling handling, long version, Requester by) {
        PetitionView known = petitions.get(id);
        if (by.key().equals(Optional.of("busy"))) {
            return new Outcome.KeyInFlight<>();
        }
        if (handling.day().isEmpty()) {
            return new Outcome.Refused<>(List.of(Flaw.of("handledDay", Flaw.Reason.MISSING)));
        }
        return new Outcome.Done<>(
                kept(new PetitionView(
                        id,
                        known.number(),
                        known.receivedDay(),
                        known.type(),
                        known.senders(),
                        known.source(),
                        known.signatories(),
                        known.field(),
                        known.content(),
                        known.unitCode(),
                        known.unitName(),
                        known.matter(),
                        handling.day(),
                        handling.outcome(),
                        handling.replyNumber(),
                        known.deadlines(),
                        known.attachments(),
                        known.sealed(),
                        version + 1)),
                false);
    }

    @Override
    public Optional<PetitionView> find(Reach reach, UUID id) {
        return Optional.ofNullable(petitions.get(id));
    }

    @Override
    public Page<PetitionView> list(Reach reach, PetitionFilter filter, int limit, Optional<String> after) {
        asked.add(filter);
        if (after.filter(mark -> !mark.matches("[0-9]+")).isPresent()) {
            throw new IllegalArgumentException("no mark");
        }
        int from = after.map(Integer::parseInt).orElse(0);
        List<PetitionView> all = petitions.values().stream()
                .sorted(Comparator.comparing(PetitionView::id))
                .skip(from)
                .toList();
        return new Page<>(
                all.subList(0, Math.min(limit, all.size())),
                all.size() > limit ? Optional.of(Integer.toString(from + limit)) : Optional.empty());
    }

    @Override
    public int count(Reach reach, PetitionFilter filter, int most) {
        return most;
    }

    @Override
    public Optional<Attachment> attachment(Reach reach, UUID petition, UUID attachment) {
        return attachment.equals(FILE) && petitions.containsKey(petition)
                ? Optional.of(new Attachment(
                        "Đơn \"gốc\" của ông A.pdf", "text/html; x=y", "<b>".getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    @Override
    public Optional<PetitionAccess> access(Reach reach, UUID id) {
        return Optional.of(new PetitionAccess(Optional.of("lan"), false));
    }

    @Override
    public Outcome<PetitionView> entrust(Reach reach, UUID id, PetitionAccess access, long version, Requester by) {
        return by.key().equals(Optional.of("busy"))
                ? new Outcome.KeyInFlight<>()
                : access.assignee().equals(Optional.of("ai-do"))
                        ? new Outcome.Refused<>(List.of(Flaw.of("assignee", Flaw.Reason.UNKNOWN, "ai-do")))
                        : new Outcome.Done<>(
                                Optional.ofNullable(petitions.get(id)).orElseThrow(), false);
    }

    @Override
    public List<HistoryLine> history(Reach reach, UUID id) {
        return petitions.containsKey(id)
                ? List.of(new HistoryLine(Instant.parse("2026-07-01T00:00:00Z"), "admin", "Tiếp nhận đơn"))
                : List.of();
    }
}
