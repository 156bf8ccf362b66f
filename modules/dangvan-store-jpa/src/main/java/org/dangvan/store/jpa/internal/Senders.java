/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.dangvan.casework.api.SenderView;
import org.jspecify.annotations.Nullable;

/** Who sent some petitions, read at once; of denouncers only the number that everybody reads. */
final class Senders {

    private final Lookup people;
    private final Lookup addresses;
    private final Lookup covers;

    Senders(EntityManager manager, List<PetitionRow> petitions, List<SenderRow> others) {
        List<Optional<String>> persons = Stream.concat(
                        petitions.stream().map(row -> Optional.ofNullable(row.personId)),
                        others.stream().map(row -> Optional.ofNullable(row.personId)))
                .toList();
        List<Optional<String>> denouncers = Stream.concat(
                        petitions.stream().map(row -> Optional.ofNullable(row.denouncerId)),
                        others.stream().map(row -> Optional.ofNullable(row.denouncerId)))
                .toList();
        this.people = Lookup.read(manager, Lookup.PEOPLE, persons, key -> key.orElse(null));
        this.addresses = Lookup.read(manager, Lookup.ADDRESSES, persons, key -> key.orElse(null));
        this.covers = Lookup.read(manager, Lookup.COVERS, denouncers, key -> key.orElse(null));
    }

    /** The representative, then the others; nobody when the petition is anonymous. */
    List<SenderView> of(PetitionRow petition, List<SenderRow> others) {
        List<SenderView> senders = new ArrayList<>();
        if (petition.personId != null || petition.denouncerId != null) {
            senders.add(view(petition.personId, petition.denouncerId));
        }
        others.forEach(other -> senders.add(view(other.personId, other.denouncerId)));
        return senders;
    }

    private SenderView view(@Nullable String person, @Nullable String denouncer) {
        return person == null
                ? new SenderView(DenouncerRow.cover(covers.require(denouncer)), Optional.empty())
                : new SenderView(people.require(person), addresses.of(person));
    }
}
