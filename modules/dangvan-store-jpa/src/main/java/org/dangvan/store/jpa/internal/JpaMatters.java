/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.casework.api.MatterView;
import org.dangvan.casework.api.Matters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The matters in the store. */
@Component
public final class JpaMatters implements Matters {

    private static final String PETITIONS =
            "select p from PetitionRow p where p.matterId = :id order by p.receivedDay desc, p.id desc";
    private static final String VISITS =
            "select v from VisitRow v where v.matterId = :id order by v.day desc, v.id desc";

    private final Transactions transactions;

    /** Reads through {@code factory}. */
    @Activate
    public JpaMatters(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public Optional<MatterView> find(UUID id) {
        return transactions.read(manager -> Optional.ofNullable(manager.find(MatterRow.class, id.toString()))
                .map(row -> view(manager, row)));
    }

    private static MatterView view(EntityManager manager, MatterRow matter) {
        return new MatterView(
                UUID.fromString(matter.id),
                matter.code,
                Optional.ofNullable(matter.content),
                newest(manager, PETITIONS, PetitionRow.class, matter).stream()
                        .map(row -> new MatterView.Paper(
                                UUID.fromString(row.id),
                                row.type,
                                row.receivedDay,
                                Optional.ofNullable(row.handledDay)))
                        .toList(),
                newest(manager, VISITS, VisitRow.class, matter).stream()
                        .map(row -> new MatterView.Turn(UUID.fromString(row.id), row.day))
                        .toList(),
                matter.version);
    }

    private static <R> List<R> newest(EntityManager manager, String query, Class<R> type, MatterRow matter) {
        return manager.createQuery(query, type)
                .setParameter("id", matter.id)
                .setMaxResults(MatterView.MOST)
                .getResultList();
    }
}
