/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.dangvan.base.RecordIds;

/**
 * One line of the journal, written in the transaction that it tells of.
 *
 * @param actor account name of who did it
 * @param action what was done, in Vietnamese
 * @param kind kind of what it was done to
 * @param subject id of what it was done to
 * @param detail what else is to be told
 */
record JournalEntry(String actor, String action, String kind, String subject, Optional<String> detail) {

    void write(Connection connection, RecordIds ids, Clock clock) throws SQLException {
        Sql.run(
                connection,
                "insert into journal_entry (id, written_at, actor, action, subject_kind, subject_id, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                ids.next().toString(),
                Database.stamp(clock.instant()),
                actor,
                action,
                kind,
                subject,
                detail.orElse(null));
    }
}
