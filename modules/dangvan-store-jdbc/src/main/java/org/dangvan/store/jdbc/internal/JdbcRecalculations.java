/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dangvan.base.rights.Reach;
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

    private static final String COUNTED =
            "select coalesce(sum(case when m.day_before <> m.day_after then 1 else 0 end), 0),"
                    + " coalesce(sum(case when m.day_before = m.day_after then 1 else 0 end), 0)"
                    + " from deadline_move m join petition p on p.id = m.petition_id where m.recalculation_id = ?";

    private final Database database;

    /** Reads through {@code source}. */
    @Activate
    public JdbcRecalculations(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this.database = new Database(source);
    }

    @Override
    public List<Recalculation> list(Reach reach, int limit) {
        return database.run(connection -> {
            List<Recalculation> seen = new ArrayList<>();
            for (Recalculation one : RecalculationRow.list(connection, Math.min(limit, MOST))) {
                seen.add(within(connection, reach, one));
            }
            return seen;
        });
    }

    @Override
    public Optional<Recalculation> find(Reach reach, UUID id) {
        return database.run(connection -> {
            Optional<Recalculation> one = RecalculationRow.find(connection, id);
            return one.isEmpty() ? one : Optional.of(within(connection, reach, one.get()));
        });
    }

    /** The numbers of the row are of all petitions: whoever may not see all gets numbers of their own. */
    private static Recalculation within(Connection connection, Reach reach, Recalculation one) throws SQLException {
        if (reach.isWhole()) {
            return one;
        }
        SeenPetitions seen = SeenPetitions.of(reach);
        List<Object> values = new ArrayList<>(List.of(one.id().toString()));
        values.addAll(seen.values());
        return Sql.first(
                        connection,
                        row -> one.with(row.getLong(1), row.getLong(2)),
                        COUNTED + " and " + seen.text(),
                        values.toArray())
                .orElseThrow();
    }

    @Override
    public List<MovedDeadline> moved(Reach reach, UUID recalculation, Optional<UUID> after, int limit) {
        SeenPetitions seen = SeenPetitions.of(reach);
        List<Object> values = new ArrayList<>(
                List.of(recalculation.toString(), after.map(UUID::toString).orElse("")));
        values.addAll(seen.values());
        return database.run(connection -> Sql.list(
                connection,
                JdbcRecalculations::read,
                MOVED + " and " + seen.text() + " order by m.deadline_id fetch first " + Math.min(limit, MOST)
                        + " rows only",
                values.toArray()));
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
