/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javax.persistence.EntityManager;
import org.dangvan.base.PetitionType;
import org.dangvan.base.RecordIds;
import org.dangvan.base.Vietnamese;
import org.dangvan.casework.api.intake.Entry;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
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

    static People ofRecord(EntityManager manager, RowWriter writer, RecordIds ids, List<Entry> entries) {
        People people = new People(
                writer, false, (hash, person) -> new PersonRow(ids.next().toString(), hash, person));
        Chunks.read(hashes(entries, false), keys -> manager.createQuery(
                                "select p from PersonRow p where p.identityHash in :keys", PersonRow.class)
                        .setParameter("keys", keys)
                        .getResultList())
                .forEach(row -> people.known.put(row.identityHash, row));
        return people;
    }

    static People sealed(EntityManager manager, RowWriter writer, RecordIds ids, List<Entry> entries) {
        People people = new People(
                writer,
                true,
                (hash, person) -> new DenouncerRow(ids.next().toString(), writer.nextDenouncer(), hash, person));
        Chunks.read(hashes(entries, true), keys -> manager.createQuery(
                                "select d from DenouncerRow d where d.identityHash in :keys", DenouncerRow.class)
                        .setParameter("keys", keys)
                        .getResultList())
                .forEach(row -> people.known.put(row.identityHash, row));
        return people;
    }

    /** Id of the person, who is made when not known; what differs from what is known is warned of. */
    String resolve(PersonEntry person, Set<Warning> warnings) {
        String hash = hash(person, sealed);
        KnownPerson row = known.get(hash);
        if (row == null) {
            row = make.apply(hash, person);
            writer.write(row);
            known.put(hash, row);
        } else {
            compare(row, person, warnings);
        }
        return row.id;
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

    private static List<String> hashes(List<Entry> entries, boolean sealed) {
        return entries.stream()
                .filter(entry -> sealed
                        == (entry instanceof PetitionEntry petition && petition.type() == PetitionType.DENUNCIATION))
                .map(entry -> hash(entry.person(), sealed))
                .toList();
    }

    /** Differs between the two tables, so that no plain comparison brings them together. */
    private static String hash(PersonEntry person, boolean sealed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(((sealed ? "denouncer|" : "person|") + person.identity())
                            .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
