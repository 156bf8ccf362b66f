/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javax.persistence.EntityManager;
import org.dangvan.base.RecordIds;
import org.dangvan.base.Vietnamese;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.casework.api.intake.RowVerdict.Warning;

/** Tells who is who within one transaction: people of record, or, apart from them, senders of denunciations. */
final class People {

    private final RowWriter writer;
    private final boolean sealed;
    private final Map<String, KnownPerson> known = new HashMap<>();
    private final BiFunction<String, PersonEntry, KnownPerson> make;

    private People(RowWriter writer, boolean sealed, BiFunction<String, PersonEntry, KnownPerson> make) {
        this.writer = writer;
        this.sealed = sealed;
        this.make = make;
    }

    static People ofRecord(EntityManager manager, RowWriter writer, RecordIds ids, List<PersonEntry> entries) {
        People people = new People(
                writer, false, (hash, person) -> new PersonRow(ids.next().toString(), hash, person));
        people.find(manager, "select p from PersonRow p where p.identityHash in :keys", PersonRow.class, entries);
        return people;
    }

    static People sealed(EntityManager manager, RowWriter writer, RecordIds ids, List<PersonEntry> entries) {
        People people = new People(
                writer,
                true,
                (hash, person) -> new DenouncerRow(ids.next().toString(), writer.nextDenouncer(), hash, person));
        people.find(manager, "select d from DenouncerRow d where d.identityHash in :keys", DenouncerRow.class, entries);
        return people;
    }

    /** Adds what {@code found} has read; what is known here already stays as it is. */
    People join(People found) {
        found.known.forEach(known::putIfAbsent);
        return this;
    }

    private <R extends KnownPerson> void find(
            EntityManager manager, String query, Class<R> type, List<PersonEntry> entries) {
        List<String> hashes =
                entries.stream().map(person -> hash(person, sealed)).toList();
        Chunks.read(hashes, keys -> manager.createQuery(query, type)
                        .setParameter("keys", keys)
                        .getResultList())
                .forEach(row -> known.put(row.identityHash, row));
    }

    /** The person, who is made when not known; what differs from what is known is warned of. */
    KnownPerson resolve(PersonEntry person, Set<Warning> warnings) {
        String hash = hash(person, sealed);
        KnownPerson row = known.get(hash);
        if (row == null) {
            row = make.apply(hash, person);
            writer.write(row);
            known.put(hash, row);
        } else {
            compare(row, person, warnings);
        }
        return row;
    }

    private static void compare(KnownPerson row, PersonEntry person, Set<Warning> warnings) {
        if (!Vietnamese.key(row.name).equals(Vietnamese.key(person.name()))) {
            warnings.add(Warning.NAME_DIFFERS);
        } else if (Vietnamese.isAllCapitals(row.name) && !Vietnamese.isAllCapitals(person.name())) {
            row.name = person.name();
        }
        if (person.address().isEmpty()) {
            return;
        }
        String address = person.address().get();
        if (row.address == null) {
            row.address = address;
        } else if (!Vietnamese.key(row.address).equals(Vietnamese.key(address))) {
            warnings.add(Warning.ADDRESS_DIFFERS);
        }
    }

    /** Differs between the two tables, so that no plain comparison brings them together. */
    static String hash(PersonEntry person, boolean sealed) {
        return Digests.of((sealed ? "denouncer|" : "person|") + person.identity());
    }
}
