/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** One text for each of many keys, read at once: names of people, codes of matters. */
final class Lookup {

    static final String PEOPLE = "select p.id, p.name from PersonRow p where p.id in :keys";
    static final String ADDRESSES =
            "select p.id, p.address from PersonRow p where p.address is not null and p.id in :keys";
    static final String MATTERS = "select m.id, m.code from MatterRow m where m.id in :keys";
    static final String UNITS = "select u.code, u.name from UnitRow u where u.code in :keys";
    /** The only question about denouncers that anything but the sealed reading asks. */
    static final String COVERS = "select d.id, d.number from DenouncerRow d where d.id in :keys";

    private final Map<String, String> texts = new HashMap<>();

    private Lookup() {}

    /** Asks {@code query}, which yields pairs of key and text, for the keys of {@code rows}. */
    static <R> Lookup read(EntityManager manager, String query, Collection<R> rows, Function<R, @Nullable String> key) {
        List<String> keys = new ArrayList<>();
        for (R row : rows) {
            Optional.ofNullable(key.apply(row)).ifPresent(keys::add);
        }
        Lookup lookup = new Lookup();
        Chunks.read(keys, chunk -> manager.createQuery(query, Object[].class)
                        .setParameter("keys", chunk)
                        .getResultList())
                .forEach(pair -> lookup.texts.put((String) pair[0], pair[1].toString()));
        return lookup;
    }

    /** The text of {@code key}; empty when there is no key or nothing is known of it. */
    Optional<String> of(@Nullable String key) {
        return Optional.ofNullable(key).map(texts::get);
    }

    /** The text of a key that a reference of the database guarantees. */
    String require(@Nullable String key) {
        return of(key).orElseThrow(() -> new IllegalStateException("nothing is stored under " + key));
    }
}
