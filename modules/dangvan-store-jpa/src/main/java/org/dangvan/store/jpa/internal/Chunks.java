/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many keys in portions that every database takes. */
final class Chunks {

    private static final int SIZE = 500;

    private Chunks() {}

    /** What {@code query} yields for all keys together. */
    static <K, R> List<R> read(Collection<K> keys, Function<List<K>, List<R>> query) {
        List<K> all = keys.stream().distinct().toList();
        List<R> results = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            results.addAll(query.apply(all.subList(from, Math.min(all.size(), from + SIZE))));
        }
        return results;
    }
}
