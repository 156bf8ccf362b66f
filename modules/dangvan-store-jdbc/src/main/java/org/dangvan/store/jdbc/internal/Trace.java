/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.base.RecordIds;

/**
 * One line of the journal, written in the transaction that it tells of.
 *
 * @param actor account name of who did it
 * @param origin from where
 * @param action what was done, in Vietnamese
 * @param kind kind of what it was done to
 * @param subject id of what it was done to
 * @param detail what else is to be told
 */
record Trace(
        String actor, Optional<String> origin, String action, String kind, String subject, Optional<String> detail) {

    void write(Connection connection, RecordIds ids, Clock clock) throws SQLException {
        JdbcJournal.insert(
                connection,
                new JournalEntry(ids.next(), clock.instant(), actor, origin, action, kind, subject, detail));
    }
}
