/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.desk.DeskStore;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;

/**
 * What stands behind the desk in tests: today is 22/11/2026, the unit {@code cu} ended on 1/7/2025, {@code moi} began that
 * day, one petition of 2/11/2026 is known, and what the desk lets through is remembered.
 */
final class OpenCounter implements Units, Petitions, DeskStore, PacksInForce {

    static final UUID KNOWN = new UUID(1, 1);
    static final LocalDate CHANGE = LocalDate.parse("2025-07-01");

    final List<PetitionDraft> petitions = new ArrayList<>();
    final List<VisitDraft> visits = new ArrayList<>();
    final List<Handling> handlings = new ArrayList<>();
    PetitionType type = PetitionType.COMPLAINT;
    final List<PetitionAccess> accesses = new ArrayList<>();
    final List<Request> requests = new ArrayList<>();

    /** The desk over all this. */
    StatutoryDesk desk() {
        // 17:30 of the day before in UTC is already the next day in Viet Nam.
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T17:30:00Z"), ZoneOffset.UTC);
        return new StatutoryDesk(this, TenDaysLater.deadlines(), this, this, this, "lan"::equals, clock);
    }

    @Override
    public Outcome<PetitionView> add(
            PetitionDraft petition, Optional<UnitView> unit, List<Duty> duties, Request request) {
        petitions.add(petition);
        requests.add(request);
        return new Outcome.Missing<>();
    }

    @Override
    public Outcome<VisitView> add(VisitDraft visit, Optional<UnitView> unit, Request request) {
        visits.add(visit);
        requests.add(request);
        return new Outcome.Missing<>();
    }

    @Override
    public Outcome<PetitionView> handle(Reach reach, UUID petition, Handling handling, long version, Request request) {
        handlings.add(handling);
        requests.add(request);
        return new Outcome.Changed<>(version);
    }

    @Override
    public Outcome<PetitionView> entrust(
            Reach reach, UUID petition, PetitionAccess access, long version, Request request) {
        accesses.add(access);
        requests.add(request);
        return new Outcome.Changed<>(version);
    }

    @Override
    public Optional<PetitionAccess> access(Reach reach, UUID id) {
        return Optional.empty();
    }

    @Override
    public Optional<UnitView> find(String code) {
        return switch (code) {
            case "cu" -> Optional.of(unit(code, Optional.empty(), Optional.of(CHANGE)));
            case "moi" -> Optional.of(unit(code, Optional.of(CHANGE), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static UnitView unit(String code, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new UnitView("1", code, "UBND " + code, "commune", Optional.empty(), from, to);
    }

    @Override
    public Optional<PetitionView> find(Reach reach, UUID id) {
        return id.equals(KNOWN)
                ? Optional.of(new PetitionView(
                        id,
                        Optional.empty(),
                        LocalDate.parse("2026-11-02"),
                        type,
                        List.of(),
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        false,
                        1))
                : Optional.empty();
    }

    @Override
    public Layers layers() {
        return Layers.none();
    }

    @Override
    public List<PackState> states() {
        return List.of();
    }

    @Override
    public List<UnitView> on(LocalDate day) {
        return List.of();
    }

    @Override
    public List<UnitView> all() {
        return List.of();
    }

    @Override
    public Page<PetitionView> list(Reach reach, PetitionFilter filter, int limit, Optional<String> after) {
        return new Page<>(List.of(), Optional.empty());
    }

    @Override
    public int count(Reach reach, PetitionFilter filter, int most) {
        return 0;
    }

    @Override
    public Optional<Attachment> attachment(Reach reach, UUID petition, UUID attachment) {
        return Optional.empty();
    }

    @Override
    public List<HistoryLine> history(Reach reach, UUID id) {
        return List.of();
    }
}
