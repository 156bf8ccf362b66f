/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.persistence.EntityManager;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterRow;

/** What a register already holds: its rows, and its numbers year by year. */
final class Book {

    private final Set<String> fingerprints;
    private final Set<Numbered> numbers;

    private Book(Set<String> fingerprints, Set<Numbered> numbers) {
        this.fingerprints = fingerprints;
        this.numbers = numbers;
    }

    static Book read(EntityManager manager, RegisterBatch batch) {
        List<String> asked = batch.rows().stream().map(RegisterRow::fingerprint).toList();
        Set<String> fingerprints = new HashSet<>(Chunks.read(asked, keys -> manager.createQuery(
                        "select b.fingerprint from BookRow b where b.fingerprint in :keys", String.class)
                .setParameter("keys", keys)
                .getResultList()));
        List<String> numbered = batch.rows().stream()
                .map(RegisterRow::number)
                .flatMap(Optional::stream)
                .toList();
        Set<Numbered> numbers = new HashSet<>();
        Chunks.read(numbered, keys -> manager.createQuery(
                                "select b.year, b.number from BookRow b where b.register = :register"
                                        + " and b.number in :keys",
                                Object[].class)
                        .setParameter("register", batch.register())
                        .setParameter("keys", keys)
                        .getResultList())
                .forEach(pair -> numbers.add(new Numbered((Integer) pair[0], (String) pair[1])));
        return new Book(fingerprints, numbers);
    }

    /** Adds what {@code found} has read, and is as before otherwise. */
    Book join(Book found) {
        fingerprints.addAll(found.fingerprints);
        numbers.addAll(found.numbers);
        return this;
    }

    boolean holds(RegisterRow row) {
        return fingerprints.contains(row.fingerprint());
    }

    boolean numberIsTaken(RegisterRow row) {
        return numbered(row).map(numbers::contains).orElse(false);
    }

    void remember(RegisterRow row) {
        fingerprints.add(row.fingerprint());
        numbered(row).ifPresent(numbers::add);
    }

    private static Optional<Numbered> numbered(RegisterRow row) {
        return row.number().map(number -> new Numbered(row.entry().day().getYear(), number));
    }

    /** Books begin anew each year. */
    private record Numbered(int year, String number) {}
}
