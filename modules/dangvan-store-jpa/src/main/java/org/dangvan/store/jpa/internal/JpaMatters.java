/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.MatterView;
import org.dangvan.casework.api.Matters;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The matters in the store. */
@Component
public final class JpaMatters implements Matters {

    private final Transactions transactions;

    /** Reads through {@code factory}. */
    @Activate
    public JpaMatters(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public Optional<MatterView> find(Sight sight, UUID id) {
        return transactions.read(manager -> Optional.ofNullable(manager.find(MatterRow.class, id.toString()))
                .flatMap(row -> view(manager, sight, row)));
    }

    private static Optional<MatterView> view(EntityManager manager, Sight sight, MatterRow matter) {
        List<PetitionRow> petitions =
                newest(manager, PetitionRow.class, "receivedDay", matter, Reaches.PETITIONS, sight.petitions());
        List<VisitRow> visits = newest(manager, VisitRow.class, "day", matter, Reaches.VISITS, sight.visits());
        if (petitions.isEmpty() && visits.isEmpty() && !sight.isWhole()) {
            return Optional.empty();
        }
        return Optional.of(new MatterView(
                UUID.fromString(matter.id),
                matter.code,
                sight.isWhole() ? Optional.ofNullable(matter.content) : told(petitions, visits),
                petitions.stream()
                        .map(row -> new MatterView.Paper(
                                UUID.fromString(row.id),
                                row.type,
                                row.receivedDay,
                                Optional.ofNullable(row.handledDay)))
                        .toList(),
                visits.stream()
                        .map(row -> new MatterView.Turn(UUID.fromString(row.id), row.day))
                        .toList(),
                matter.version));
    }

    /** What the oldest record that may be seen says: the matter's own words may be those of one that may not. */
    private static Optional<String> told(List<PetitionRow> petitions, List<VisitRow> visits) {
        return Stream.concat(
                        petitions.stream().map(row -> new Words(row.receivedDay, row.content)),
                        visits.stream().map(row -> new Words(row.day, row.content)))
                .filter(words -> words.content() != null)
                .min(Comparator.comparing(Words::day))
                .map(Words::content);
    }

    private static <R> List<R> newest(
            EntityManager manager, Class<R> type, String day, MatterRow matter, Reaches kind, Reach reach) {
        Conditions conditions = new Conditions();
        conditions.add("r.matterId = :matter", "matter", matter.id);
        kind.add(conditions, "r", reach);
        String order = " order by r." + day + " desc, r.id desc";
        return conditions
                .fill(manager.createQuery(
                        "select r from " + type.getSimpleName() + " r" + conditions.where() + order, type))
                .setMaxResults(MatterView.MOST)
                .getResultList();
    }

    private record Words(LocalDate day, @Nullable String content) {}
}
