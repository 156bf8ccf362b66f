/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.casework.api.PetitionView;

/** Petitions as officers see them. The one place that turns a denouncer into the number everybody reads. */
final class PetitionViews {

    private static final String DEADLINES =
            "select d from DeadlineRow d where d.petitionId in :keys order by d.dueDay, d.id";

    private final EntityManager manager;

    PetitionViews(EntityManager manager) {
        this.manager = manager;
    }

    /** The views, in the order of the rows. */
    List<PetitionView> of(List<PetitionRow> rows) {
        Map<String, List<DeadlineRow>> deadlines = new HashMap<>();
        Chunks.read(rows.stream().map(row -> row.id).toList(), keys -> manager.createQuery(DEADLINES, DeadlineRow.class)
                        .setParameter("keys", keys)
                        .getResultList())
                .forEach(row -> deadlines
                        .computeIfAbsent(row.petitionId, id -> new ArrayList<>())
                        .add(row));
        Lookup people = Lookup.read(manager, Lookup.PEOPLE, rows, row -> row.personId);
        Lookup addresses = Lookup.read(manager, Lookup.ADDRESSES, rows, row -> row.personId);
        Lookup covers = Lookup.read(manager, Lookup.COVERS, rows, row -> row.denouncerId);
        Lookup matters = Lookup.read(manager, Lookup.MATTERS, rows, row -> row.matterId);
        Lookup units = Lookup.read(manager, Lookup.UNITS, rows, row -> row.unitCode);
        return rows.stream()
                .map(row -> new PetitionView(
                        UUID.fromString(row.id),
                        Optional.ofNullable(row.number),
                        row.receivedDay,
                        row.type,
                        people.of(row.personId).orElseGet(() -> DenouncerRow.cover(covers.require(row.denouncerId))),
                        addresses.of(row.personId),
                        Optional.ofNullable(row.source),
                        row.signatories,
                        Optional.ofNullable(row.field),
                        Optional.ofNullable(row.content),
                        Optional.ofNullable(row.unitCode),
                        units.of(row.unitCode),
                        matters.of(row.matterId),
                        Optional.ofNullable(row.handledDay),
                        Optional.ofNullable(row.outcome),
                        deadlines.getOrDefault(row.id, List.of()).stream()
                                .map(deadline -> view(deadline, row))
                                .toList(),
                        row.version))
                .toList();
    }

    private static DeadlineView view(DeadlineRow deadline, PetitionRow petition) {
        return new DeadlineView(
                deadline.duty, ReceiptJson.read(deadline.receipt), Optional.ofNullable(petition.handledDay));
    }
}
