/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.base.Receipt.Kind;
import org.dangvan.base.Receipt.Step;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.SenderView;

/** One petition received before Tết 2020, and a list that remembers what it was asked for. */
final class SamplePetitions implements Petitions {

    static final UUID ID = UUID.fromString("0192f000-0000-7000-8000-000000000001");

    static final Receipt RECEIPT = new Receipt(
            "petition.processing",
            "Xử lý đơn",
            new Citation("42/2013/QH13", "Điều 28 khoản 1"),
            Confirmation.UNCONFIRMED,
            LocalDate.of(2014, 7, 1),
            LocalDate.of(2020, 1, 20),
            new Term(10, TermUnit.WORKING_DAYS),
            LocalDate.of(2020, 2, 10),
            List.of(
                    new Step(LocalDate.of(2020, 1, 23), Kind.SKIPPED, "Tết Nguyên đán"),
                    new Step(LocalDate.of(2020, 1, 24), Kind.SKIPPED, "Tết Nguyên đán"),
                    new Step(LocalDate.of(2020, 1, 25), Kind.SKIPPED, "thứ Bảy"),
                    new Step(LocalDate.of(2020, 2, 1), Kind.WORKED, "làm bù")),
            "vn 0.1.0, vn-thai-nguyen 0.1.0",
            Optional.empty());

    final List<PetitionFilter> asked = new ArrayList<>();
    int count = 1;
    PetitionView known = petition("<script>alert('Lan')</script>", Optional.empty());
    Optional<Attachment> file = Optional.empty();

    static PetitionView petition(String sender, Optional<LocalDate> handled) {
        return new PetitionView(
                ID,
                Optional.of("12"),
                LocalDate.of(2020, 1, 20),
                PetitionType.COMPLAINT,
                List.of(new SenderView(sender, Optional.of("Tổ 5"))),
                Optional.empty(),
                3,
                Optional.of("Đất đai"),
                Optional.of("Bồi thường <đất>"),
                Optional.of("dt"),
                Optional.of("UBND huyện Đại Từ"),
                Optional.empty(),
                handled,
                Optional.empty(),
                Optional.empty(),
                List.of(new DeadlineView("petition.handling", RECEIPT, handled)),
                List.of(),
                false,
                1);
    }

    @Override
    public Optional<PetitionView> find(Reach reach, UUID id) {
        return id.equals(ID) ? Optional.of(known) : Optional.empty();
    }

    @Override
    public Page<PetitionView> list(Reach reach, PetitionFilter filter, int limit, Optional<String> after) {
        if (after.filter("no-mark"::equals).isPresent()) {
            throw new IllegalArgumentException("no mark");
        }
        asked.add(filter);
        return new Page<>(List.of(petition("Nguyễn Văn <An>", Optional.empty())), Optional.of("mark/2"));
    }

    @Override
    public int count(Reach reach, PetitionFilter filter, int most) {
        return Math.min(count, most);
    }

    @Override
    public Optional<Attachment> attachment(Reach reach, UUID petition, UUID attachment) {
        return file;
    }

    @Override
    public List<HistoryLine> history(Reach reach, UUID id) {
        return List.of(new HistoryLine(Instant.parse("2026-11-22T01:05:00Z"), "admin", "Nhập từ sổ"));
    }

    @Override
    public Optional<PetitionAccess> access(Reach reach, UUID id) {
        return Optional.of(new PetitionAccess(Optional.of("minh"), true));
    }
}
