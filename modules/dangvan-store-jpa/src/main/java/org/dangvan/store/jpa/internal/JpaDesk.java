/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.access.journal.Origins;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.base.RecordIds;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.desk.DeskStore;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what the desks take, one transaction for each request. */
@Component
public final class JpaDesk implements DeskStore {

    private final Origins origins;
    private final OnceOnly onceOnly;
    private final Numbers denouncers;
    private final Receipts receipts;
    private final RecordIds ids;
    private final Clock clock;

    /** Reads and writes through {@code factory}. */
    @Activate
    public JpaDesk(
            @Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory, @Reference Origins origins) {
        this(factory, origins, Clock.systemUTC());
    }

    JpaDesk(EntityManagerFactory factory, Origins origins, Clock clock) {
        this.origins = origins;
        Transactions transactions = new Transactions(factory);
        this.onceOnly = new OnceOnly(transactions, clock);
        this.denouncers = new Numbers(transactions, CounterRow.DENOUNCER);
        this.receipts = new Receipts(transactions);
        this.ids = new RecordIds(clock);
        this.clock = clock;
    }

    @Override
    public Outcome<PetitionView> add(
            PetitionDraft petition, Optional<UnitView> unit, List<Duty> duties, Request request) {
        // Numbers and keys are taken before the transaction begins, which would otherwise hold one connection while it
        // waits for another.
        List<Long> numbers = petition.type().orElseThrow() == PetitionType.DENUNCIATION
                ? petition.senders().stream().map(sender -> denouncers.next()).toList()
                : List.of();
        Map<Receipt, String> keys = duties.stream()
                .map(Duty::receipt)
                .distinct()
                .collect(Collectors.toMap(receipt -> receipt, receipts::keep));
        return onceOnly.run(request, PetitionView.class, manager -> recording(manager, request, numbers, keys)
                .petition(petition, unit, duties));
    }

    @Override
    public Outcome<VisitView> add(VisitDraft visit, Optional<UnitView> unit, Request request) {
        return onceOnly.run(request, VisitView.class, manager -> recording(manager, request, List.of(), Map.of())
                .visit(visit, unit));
    }

    @Override
    public Outcome<PetitionView> handle(Reach reach, UUID petition, Handling handling, long version, Request request) {
        return onceOnly.run(request, PetitionView.class, manager -> recording(manager, request, List.of(), Map.of())
                .handling(reach, petition, handling, version));
    }

    @Override
    public Outcome<PetitionView> entrust(
            Reach reach, UUID petition, PetitionAccess access, long version, Request request) {
        return onceOnly.run(request, PetitionView.class, manager -> recording(manager, request, List.of(), Map.of())
                .entrust(reach, petition, access, version));
    }

    private DeskRecording recording(
            EntityManager manager, Request request, List<Long> numbers, Map<Receipt, String> keys) {
        RowWriter writer = RowWriter.keeping(
                manager, numbers.iterator()::next, receipt -> Objects.requireNonNull(keys.get(receipt)));
        return new DeskRecording(manager, writer, ids, clock.instant(), request, origins.current());
    }
}
