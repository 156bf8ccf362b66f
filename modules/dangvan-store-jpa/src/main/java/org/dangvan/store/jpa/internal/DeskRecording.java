/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.dangvan.base.LegalDay;
import org.dangvan.base.PetitionType;
import org.dangvan.base.RecordIds;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.AttachmentView;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.SenderView;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.desk.DeskStore;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.casework.api.intake.RowVerdict.Warning;
import org.jspecify.annotations.Nullable;

/**
 * One record of the desk within one transaction. What is shown of it is put together from the rows just written: nothing is
 * read back. Rows that others refer to are written first: the mapping knows no references, so the order is kept here.
 */
final class DeskRecording {

    private final EntityManager manager;
    private final RowWriter writer;
    private final RecordIds ids;
    private final Instant now;
    private final DeskStore.Request request;
    private final Optional<String> origin;

    DeskRecording(
            EntityManager manager,
            RowWriter writer,
            RecordIds ids,
            Instant now,
            DeskStore.Request request,
            Optional<String> origin) {
        this.manager = manager;
        this.writer = writer;
        this.ids = ids;
        this.now = now;
        this.request = request;
        this.origin = origin;
    }

    Outcome<PetitionView> petition(PetitionDraft draft, Optional<UnitView> unit, List<Duty> duties) {
        String id = ids.next().toString();
        List<KnownPerson> senders = senders(draft);
        @Nullable MatterRow matter = matter(draft.matter(), draft.content());
        PetitionRow row = new PetitionRow(
                id,
                draft,
                draft.signatories().orElse(Math.max(1, senders.size())),
                matter == null ? null : matter.id,
                request.takenAt());
        row.due(duties);
        senders.stream().findFirst().ifPresent(row::sentBy);
        row.searchWords = SearchWords.of(Stream.of(
                        senders.stream().flatMap(KnownPerson::searched),
                        draft.content().stream(),
                        draft.matter().stream())
                .flatMap(texts -> texts));
        writer.flush();
        writer.write(row);
        writer.flush();
        for (int place = 1; place < senders.size(); place++) {
            writer.write(new SenderRow(ids.next().toString(), id, place, senders.get(place)));
        }
        for (Duty duty : duties) {
            writer.write(new DeadlineRow(
                    ids.next().toString(), id, duty.duty(), duty.receipt(), writer.receipt(duty.receipt())));
        }
        List<AttachmentView> files = IntStream.range(0, draft.attachments().size())
                .mapToObj(place -> file(row, place, draft))
                .toList();
        trace("Tiếp nhận đơn", "petition", id, Optional.empty());
        tell(EventRow.PETITION_RECEIVED, id, row.version);
        return new Outcome.Done<>(view(row, senders, unit, link(matter), duties, files), false);
    }

    Outcome<VisitView> visit(VisitDraft draft, Optional<UnitView> unit) {
        String id = ids.next().toString();
        PersonEntry entry = draft.person().orElseThrow();
        KnownPerson person =
                asWritten(People.ofRecord(manager, writer, ids, withAndWithoutNumber(List.of(entry))), entry);
        @Nullable MatterRow matter = matter(draft.matter(), draft.content());
        writer.flush();
        VisitRow row = new VisitRow(id, draft, person.id, matter == null ? null : matter.id, request.takenAt());
        writer.write(row);
        writer.flush();
        trace("Ghi lượt tiếp", "visit", id, Optional.empty());
        tell(EventRow.VISIT_RECORDED, id, row.version);
        return new Outcome.Done<>(
                VisitViews.of(
                        row, person.name, Optional.ofNullable(person.address), unit.map(UnitView::name), link(matter)),
                false);
    }

    Outcome<PetitionView> handling(Reach reach, UUID petition, Handling handling, long version) {
        return changed(reach, petition, version, EventRow.PETITION_HANDLED, row -> {
            String before = row.handledDay == null ? "" : "; trước đó: " + told(row);
            row.handledDay = handling.day().orElseThrow();
            row.outcome = handling.outcome().orElseThrow();
            row.replyNumber = handling.replyNumber().orElse(null);
            trace("Ghi kết quả xử lý", "petition", row.id, Optional.of(told(row) + before));
        });
    }

    Outcome<PetitionView> entrust(Reach reach, UUID petition, PetitionAccess access, long version) {
        return changed(reach, petition, version, EventRow.PETITION_ENTRUSTED, row -> {
            String before = entrusted(row);
            row.assignedTo = access.assignee().orElse(null);
            row.sealed = access.sealed();
            trace("Giao xử lý", "petition", row.id, Optional.of(entrusted(row) + "; trước đó: " + before));
        });
    }

    private Outcome<PetitionView> changed(
            Reach reach, UUID petition, long version, String kind, Consumer<PetitionRow> change) {
        PetitionRow row = manager.find(PetitionRow.class, petition.toString());
        if (row == null || !reach.covers(row.marked())) {
            return new Outcome.Missing<>();
        }
        if (row.version != version) {
            return new Outcome.Changed<>(row.version);
        }
        change.accept(row);
        writer.flush();
        tell(kind, row.id, row.version);
        return new Outcome.Done<>(new PetitionViews(manager).of(List.of(row)).get(0), false);
    }

    private static String entrusted(PetitionRow row) {
        return (row.assignedTo == null ? "chưa giao ai" : row.assignedTo) + (row.sealed ? ", giữ kín" : "");
    }

    private static String told(PetitionRow row) {
        String day = row.handledDay == null ? "" : LegalDay.print(row.handledDay) + ", ";
        return day + row.outcome + (row.replyNumber == null ? "" : ", văn bản " + row.replyNumber);
    }

    private List<KnownPerson> senders(PetitionDraft draft) {
        boolean sealed = draft.type().orElseThrow() == PetitionType.DENUNCIATION;
        People people = sealed
                ? People.sealed(manager, writer, ids, withAndWithoutNumber(draft.senders()))
                : People.ofRecord(manager, writer, ids, withAndWithoutNumber(draft.senders()));
        List<KnownPerson> senders = new ArrayList<>();
        for (PersonEntry sender : draft.senders()) {
            KnownPerson person = asWritten(people, sender);
            if (!senders.contains(person)) {
                senders.add(person);
            }
        }
        return senders;
    }

    /** Who is known by this number under another name is somebody else: a wrong digit files nothing under their name. */
    private static KnownPerson asWritten(People people, PersonEntry person) {
        EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);
        KnownPerson known = people.resolve(person, warnings);
        return warnings.contains(Warning.NAME_DIFFERS) && person.idNumber().isPresent()
                ? people.resolve(withoutNumber(person), warnings)
                : known;
    }

    private static PersonEntry withoutNumber(PersonEntry person) {
        return new PersonEntry(person.name(), Optional.empty(), person.address());
    }

    private static List<PersonEntry> withAndWithoutNumber(List<PersonEntry> people) {
        return Stream.concat(people.stream(), people.stream().map(DeskRecording::withoutNumber))
                .toList();
    }

    private @Nullable MatterRow matter(Optional<String> code, Optional<String> content) {
        return code.map(known ->
                        Matters.of(manager, writer, ids, List.of(known)).resolve(known, content))
                .orElse(null);
    }

    private static Optional<MatterLink> link(@Nullable MatterRow matter) {
        return Optional.ofNullable(matter).map(row -> new MatterLink(UUID.fromString(row.id), row.code));
    }

    private AttachmentView file(PetitionRow petition, int place, PetitionDraft draft) {
        AttachmentRow row = new AttachmentRow(
                ids.next().toString(), petition.id, place, draft.attachments().get(place));
        writer.write(row);
        return row.view(petition.type);
    }

    private static PetitionView view(
            PetitionRow row,
            List<KnownPerson> senders,
            Optional<UnitView> unit,
            Optional<MatterLink> matter,
            List<Duty> duties,
            List<AttachmentView> files) {
        List<SenderView> shown = senders.stream().map(KnownPerson::shown).toList();
        List<DeadlineView> deadlines = duties.stream()
                .map(duty -> new DeadlineView(duty.duty(), duty.receipt(), Optional.empty()))
                .toList();
        return PetitionViews.of(row, shown, unit.map(UnitView::name), matter, deadlines, files);
    }

    private void trace(String action, String kind, String subject, Optional<String> detail) {
        JournalRow line =
                new JournalRow(ids.next().toString(), now, request.account(), action, kind, subject).from(origin);
        writer.write(detail.map(line::detailed).orElse(line));
    }

    private void tell(String kind, String subject, long version) {
        writer.write(new EventRow(ids.next().toString(), kind, subject, version, now));
    }
}
