/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.VisitFilter;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.Visits;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.casework.api.desk.VisitDesk;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.PersonEntry;

/** Visits in memory; keys as {@link MemoryDesk} knows them. */
final class MemoryVisits implements VisitDesk, Visits {

    private final List<VisitView> visits = new ArrayList<>();
    private final MemoryDesk desk;

    MemoryVisits(MemoryDesk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome<VisitView> record(VisitDraft draft, Requester by) {
        if (draft.day().isEmpty()) {
            return new Outcome.Refused<>(List.of(Flaw.of("day", Flaw.Reason.MISSING)));
        }
        return desk.once(draft, by, () -> {
            VisitView view = new VisitView(
                    UUID.randomUUID(),
                    Optional.empty(),
                    draft.day().orElseThrow(),
                    draft.person().map(PersonEntry::name).orElse(""),
                    Optional.empty(),
                    draft.field(),
                    draft.content(),
                    draft.unit(),
                    draft.unit(),
                    draft.matter().map(code -> new MatterLink(MemoryDesk.MATTER, code)),
                    draft.repeated(),
                    draft.result(),
                    1);
            visits.add(view);
            return view;
        });
    }

    @Override
    public Optional<VisitView> find(Reach reach, UUID id) {
        return visits.stream().filter(visit -> visit.id().equals(id)).findFirst();
    }

    @Override
    public Page<VisitView> list(Reach reach, VisitFilter filter, int limit, Optional<String> after) {
        return new Page<>(
                visits.subList(0, Math.min(limit, visits.size())),
                visits.size() > limit ? Optional.of("x") : Optional.empty());
    }
}
