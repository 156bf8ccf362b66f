/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.soap.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.AttachmentView;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.SenderView;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.Requester;

/** A desk that takes everything, remembers what it was asked, and may be told what to answer. */
final class OpenDesk implements PetitionDesk, Petitions {

    static final UUID KNOWN = UUID.fromString("0190f1f0-0000-7000-8000-000000000001");

    private final List<PetitionDraft> drafts = new ArrayList<>();
    private final List<Handling> handlings = new ArrayList<>();
    private Optional<Requester> lastRequester = Optional.empty();
    private Optional<PetitionFilter> lastFilter = Optional.empty();
    private Optional<Supplier<Outcome<PetitionView>>> answer = Optional.empty();

    void answering(Supplier<Outcome<PetitionView>> outcome) {
        answer = Optional.of(outcome);
    }

    List<PetitionDraft> drafts() {
        return drafts;
    }

    List<Handling> handlings() {
        return handlings;
    }

    Requester requester() {
        return lastRequester.orElseThrow();
    }

    PetitionFilter filter() {
        return lastFilter.orElseThrow();
    }

    static PetitionView view(String content) {
        return new PetitionView(
                KNOWN,
                Optional.of("12/2026"),
                LocalDate.parse("2026-11-20"),
                PetitionType.COMPLAINT,
                List.of(new SenderView("Nguyễn Thị Ánh", Optional.of("Xã Yên Bái"))),
                Optional.of("Trục liên thông"),
                3,
                Optional.of("Đất đai"),
                Optional.of(content),
                Optional.of("so-tai-nguyen"),
                Optional.of("Sở Tài nguyên"),
                Optional.of(new MatterLink(UUID.randomUUID(), "VV-1")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new AttachmentView(UUID.randomUUID(), "đơn.pdf", "application/pdf", 12)),
                content.contains("giữ kín"),
                4);
    }

    @Override
    public synchronized Outcome<PetitionView> submit(PetitionDraft draft, Requester by) {
        drafts.add(draft);
        lastRequester = Optional.of(by);
        return answer.map(Supplier::get).orElseGet(() -> done(draft.content().orElse("")));
    }

    @Override
    public synchronized Outcome<PetitionView> recordHandling(
            Reach reach, UUID petition, Handling handling, long version, Requester by) {
        handlings.add(handling);
        lastRequester = Optional.of(by);
        return answer.map(Supplier::get).orElseGet(() -> done("đã trả lời"));
    }

    private static Outcome<PetitionView> done(String content) {
        return new Outcome.Done<>(view(content), false);
    }

    @Override
    public Optional<PetitionView> find(Reach reach, UUID id) {
        return id.equals(KNOWN) ? Optional.of(view("nội dung")) : Optional.empty();
    }

    @Override
    public synchronized Page<PetitionView> list(Reach reach, PetitionFilter filter, int limit, Optional<String> after) {
        lastFilter = Optional.of(filter);
        if (after.isPresent() && !after.get().equals("mark")) {
            throw new IllegalArgumentException("no mark of this list");
        }
        return new Page<>(List.of(view("một"), view("hai")), Optional.of("mark"));
    }

    @Override
    public int count(Reach reach, PetitionFilter filter, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Attachment> attachment(Reach reach, UUID petition, UUID attachment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PetitionAccess> access(Reach reach, UUID id) {
        return Optional.empty();
    }

    @Override
    public Outcome<PetitionView> entrust(Reach reach, UUID id, PetitionAccess access, long version, Requester by) {
        throw new UnsupportedOperationException("no operation entrusts");
    }

    @Override
    public List<HistoryLine> history(Reach reach, UUID id) {
        throw new UnsupportedOperationException();
    }
}
