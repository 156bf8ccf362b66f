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
        Matters matters = new Matters(writer, ids);
        List<String> codes =
                entries.stream().map(Entry::matter).flatMap(Optional::stream).toList();
        Chunks.read(codes, keys -> manager.createQuery(
                                "select m from MatterRow m where m.code in :keys", MatterRow.class)
                        .setParameter("keys", keys)
                        .getResultList())
                .forEach(row -> matters.known.put(row.code, row));
        return matters;
    }

    /** Id of the matter that the entry names; none where it names none. */
    @Nullable
    String resolve(Entry entry) {
        if (entry.matter().isEmpty()) {
            return null;
        }
        return known.computeIfAbsent(entry.matter().get(), code -> {
                    MatterRow row = new MatterRow(
                            ids.next().toString(), code, entry.content().orElse(null));
                    writer.write(row);
                    return row;
                })
                .id;
    }
}
