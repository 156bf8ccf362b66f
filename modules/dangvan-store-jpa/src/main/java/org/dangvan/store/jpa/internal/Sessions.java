/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.intake.Entry;
import org.dangvan.casework.api.intake.Entry.RegistrationEntry;
import org.jspecify.annotations.Nullable;

/** The sessions at which registered people were received: one for each host, mode and day. */
final class Sessions {

    private final RowWriter writer;
    private final RecordIds ids;
    private final Map<Key, SessionRow> known = new HashMap<>();

    private Sessions(RowWriter writer, RecordIds ids) {
        this.writer = writer;
        this.ids = ids;
    }

    static Sessions read(EntityManager manager, RowWriter writer, RecordIds ids, List<Entry> entries) {
        Sessions sessions = new Sessions(writer, ids);
        List<LocalDate> days = entries.stream()
                .filter(RegistrationEntry.class::isInstance)
                .map(entry -> ((RegistrationEntry) entry).receivedDay())
                .flatMap(Optional::stream)
                .toList();
        Chunks.read(days, keys -> manager.createQuery(
                                "select s from SessionRow s where s.day in :keys", SessionRow.class)
                        .setParameter("keys", keys)
                        .getResultList())
                .forEach(row -> sessions.known.put(new Key(row.host, row.mode, row.day), row));
        return sessions;
    }

    /** Adds what {@code found} has read; what is known here already stays as it is. */
    Sessions join(Sessions found) {
        found.known.forEach(known::putIfAbsent);
        return this;
    }

    /** Id of the session at which the person was received; none while they wait. */
    @Nullable
    String resolve(RegistrationEntry entry) {
        if (entry.receivedDay().isEmpty()) {
            return null;
        }
        Key key = new Key(entry.host(), entry.mode(), entry.receivedDay().get());
        return known.computeIfAbsent(key, missing -> {
                    SessionRow row = new SessionRow(ids.next().toString(), key.host(), key.mode(), key.day());
                    writer.write(row);
                    return row;
                })
                .id;
    }

    private record Key(String host, String mode, LocalDate day) {}
}
