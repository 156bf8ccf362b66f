/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.intake.Entry;
import org.jspecify.annotations.Nullable;

/** The matters that a batch speaks of, by their codes. */
final class Matters {

    private final RowWriter writer;
    private final RecordIds ids;
    private final Map<String, MatterRow> known = new HashMap<>();

    private Matters(RowWriter writer, RecordIds ids) {
        this.writer = writer;
        this.ids = ids;
    }

    static Matters read(EntityManager manager, RowWriter writer, RecordIds ids, List<Entry> entries) {
        return of(
                manager,
                writer,
                ids,
                entries.stream().map(Entry::matter).flatMap(Optional::stream).toList());
    }

    static Matters of(EntityManager manager, RowWriter writer, RecordIds ids, List<String> codes) {
        Matters matters = new Matters(writer, ids);
        Chunks.read(codes, keys -> manager.createQuery(
                                "select m from MatterRow m where m.code in :keys", MatterRow.class)
                        .setParameter("keys", keys)
                        .getResultList())
                .forEach(row -> matters.known.put(row.code, row));
        return matters;
    }

    /** Adds what {@code found} has read; what is known here already stays as it is. */
    Matters join(Matters found) {
        found.known.forEach(known::putIfAbsent);
        return this;
    }

    /** Id of the matter that the entry names; none where it names none. */
    @Nullable
    String resolve(Entry entry) {
        return entry.matter().map(code -> resolve(code, entry.content()).id).orElse(null);
    }

    /** The matter with this code; a new one is about {@code content}. */
    MatterRow resolve(String code, Optional<String> content) {
        return known.computeIfAbsent(code, unknown -> {
            MatterRow row = new MatterRow(ids.next().toString(), unknown, content.orElse(null));
            writer.write(row);
            return row;
        });
    }
}
