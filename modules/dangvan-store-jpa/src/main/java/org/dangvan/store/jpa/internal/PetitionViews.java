/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.dangvan.base.Receipt;
import org.dangvan.casework.api.AttachmentView;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.casework.api.MatterLink;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.SenderView;

/** Petitions as officers see them. */
final class PetitionViews {

    private static final String DEADLINES =
            "select d from DeadlineRow d where d.petitionId in :keys order by d.dueDay, d.id";

    private static final String SENDERS =
            "select s from SenderRow s where s.petitionId in :keys order by s.petitionId, s.place";
    /** Without their bytes. */
    private static final String FILES = "select a.id, a.petitionId, a.name, a.mediaType, a.size, a.place"
            + " from AttachmentRow a where a.petitionId in :keys order by a.petitionId, a.place";

    private final EntityManager manager;

    PetitionViews(EntityManager manager) {
        this.manager = manager;
    }

    /** The views, in the order of the rows. */
    List<PetitionView> of(List<PetitionRow> rows) {
        List<String> ids = rows.stream().map(row -> row.id).toList();
        Map<String, List<DeadlineRow>> deadlines = grouped(DEADLINES, DeadlineRow.class, ids, row -> row.petitionId);
        Map<String, Receipt> receipts = Receipts.read(
                manager,
                deadlines.values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.receiptId)
                        .toList());
        Map<String, List<SenderRow>> others = grouped(SENDERS, SenderRow.class, ids, row -> row.petitionId);
        Map<String, List<Object[]>> files = grouped(FILES, Object[].class, ids, row -> (String) row[1]);
        List<SenderRow> further = others.values().stream().flatMap(List::stream).toList();
        Senders senders = new Senders(manager, rows, further);
        Lookup matters = Lookup.read(manager, Lookup.MATTERS, rows, row -> row.matterId);
        Lookup units = Lookup.read(manager, Lookup.UNITS, rows, row -> row.unitCode);
        return rows.stream()
                .map(row -> of(
                        row,
                        senders.of(row, others.getOrDefault(row.id, List.of())),
                        units.of(row.unitCode),
                        matters.of(row.matterId).map(code -> new MatterLink(UUID.fromString(row.matterId), code)),
                        deadlines.getOrDefault(row.id, List.of()).stream()
                                .map(deadline -> new DeadlineView(
                                        deadline.duty,
                                        Objects.requireNonNull(receipts.get(deadline.receiptId)),
                                        Optional.ofNullable(row.handledDay)))
                                .toList(),
                        files.getOrDefault(row.id, List.of()).stream()
                                .map(file -> file(file, row))
                                .toList()))
                .toList();
    }

    /** The view of a row with what belongs to it. */
    static PetitionView of(
            PetitionRow row,
            List<SenderView> senders,
            Optional<String> unitName,
            Optional<MatterLink> matter,
            List<DeadlineView> deadlines,
            List<AttachmentView> files) {
        return new PetitionView(
                UUID.fromString(row.id),
                Optional.ofNullable(row.number),
                row.receivedDay,
                row.type,
                senders,
                Optional.ofNullable(row.source),
                row.signatories,
                Optional.ofNullable(row.field),
                Optional.ofNullable(row.content),
                Optional.ofNullable(row.unitCode),
                unitName,
                matter,
                Optional.ofNullable(row.handledDay),
                Optional.ofNullable(row.outcome),
                Optional.ofNullable(row.replyNumber),
                deadlines,
                files,
                row.sealed,
                row.version);
    }

    private <R> Map<String, List<R>> grouped(
            String query, Class<R> type, List<String> ids, Function<R, String> petition) {
        return Chunks.read(ids, keys -> manager.createQuery(query, type)
                        .setParameter("keys", keys)
                        .getResultList())
                .stream()
                .collect(Collectors.groupingBy(petition));
    }

    private static AttachmentView file(Object[] row, PetitionRow petition) {
        return AttachmentRow.view(
                (String) row[0], (String) row[2], (String) row[3], (Long) row[4], (Integer) row[5], petition.type);
    }
}
