/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import org.dangvan.base.StoreUnavailableException;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The petitions in the store. */
@Component
public final class JpaPetitions implements Petitions {

    private final Transactions transactions;

    /** Reads through {@code factory}. */
    @Activate
    public JpaPetitions(@Reference(target = "(osgi.unit.name=dangvan)") EntityManagerFactory factory) {
        this.transactions = new Transactions(factory);
    }

    @Override
    public Optional<PetitionView> find(Reach reach, UUID id) {
        return transactions.read(manager -> row(manager, reach, id)
                .map(row -> new PetitionViews(manager).of(List.of(row)).get(0)));
    }

    @Override
    public Page<PetitionView> list(Reach reach, PetitionFilter filter, int limit, Optional<String> after) {
        Marks.check(limit);
        return nameless(manager -> new PetitionSearch(manager, reach, filter).page(limit, after));
    }

    @Override
    public int count(Reach reach, PetitionFilter filter, int most) {
        return nameless(manager -> new PetitionSearch(manager, reach, filter).count(most));
    }

    private static Optional<PetitionRow> row(EntityManager manager, Reach reach, UUID id) {
        return Optional.ofNullable(manager.find(PetitionRow.class, id.toString()))
                .filter(row -> reach.covers(row.marked()));
    }

    /** A search stands in the statement with its words, which may be a name. */
    private <T> T nameless(Function<EntityManager, T> work) {
        try {
            return transactions.read(work);
        } catch (PersistenceException | StoreUnavailableException failure) {
            throw NamelessFailure.of(failure);
        }
    }

    @Override
    public Optional<Attachment> attachment(Reach reach, UUID petition, UUID attachment) {
        return transactions.read(manager -> {
            AttachmentRow file = manager.find(AttachmentRow.class, attachment.toString());
            if (file == null || !file.petitionId.equals(petition.toString())) {
                return Optional.empty();
            }
            // What somebody wrote by hand tells who they are: of a sealed petition it is told to nobody.
            return row(manager, reach, petition)
                    .filter(row -> !row.sealed)
                    .map(row -> new Attachment(file.name, file.mediaType, file.content));
        });
    }

    @Override
    public Optional<PetitionAccess> access(Reach reach, UUID id) {
        return transactions.read(manager -> row(manager, reach, id)
                .map(row -> new PetitionAccess(Optional.ofNullable(row.assignedTo), row.sealed)));
    }

    @Override
    public List<HistoryLine> history(Reach reach, UUID id) {
        return transactions.read(manager -> row(manager, reach, id).isEmpty()
                ? List.of()
                : manager.createQuery(
                                "select j from JournalRow j where j.subjectId = :id order by j.id", JournalRow.class)
                        .setParameter("id", id.toString())
                        .getResultStream()
                        .map(JournalRow::line)
                        .toList());
    }
}
