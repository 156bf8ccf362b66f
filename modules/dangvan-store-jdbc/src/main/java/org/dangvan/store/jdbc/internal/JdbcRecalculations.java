/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dangvan.casework.api.recalculation.MovedDeadline;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.Recalculations;
import org.dangvan.law.ReceiptText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What recalculations did, read from the store. */
@Component(service = Recalculations.class)
public final class JdbcRecalculations implements Recalculations {

    private static final int MOST = 1_000;

    private static final String MOVED =
            "select m.deadline_id, m.petition_id, p.number, d.duty, b.content, a.content from deadline_move m"
                    + " join petition p on p.id = m.petition_id join deadline d on d.id = m.deadline_id"
                    + " join receipt b on b.id = m.receipt_before join receipt a on a.id = m.receipt_after"
                    + " where m.recalculation_id = ? and m.deadline_id > ? and m.day_before <> m.day_after";

    private final Database database;

    /** Reads through {@code source}. */
    @Activate
    public JdbcRecalculations(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public List<Recalculation> list(int limit) {
        return database.run(connection -> RecalculationRow.list(connection, Math.min(limit, MOST)));
    }

    @Override
    public Optional<Recalculation> find(UUID id) {
        return database.run(connection -> RecalculationRow.find(connection, id));
    }

    @Override
    public List<MovedDeadline> moved(UUID recalculation, Optional<UUID> after, int limit) {
        return database.run(connection -> Sql.list(
                connection,
                JdbcRecalculations::read,
                MOVED + " order by m.deadline_id fetch first " + Math.min(limit, MOST) + " rows only",
                recalculation.toString(),
                after.map(UUID::toString).orElse("")));
    }

    private static MovedDeadline read(ResultSet row) throws SQLException {
        return new MovedDeadline(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                row.getString(4),
                ReceiptText.read(row.getString(5)),
                ReceiptText.read(row.getString(6)));
    }
}
