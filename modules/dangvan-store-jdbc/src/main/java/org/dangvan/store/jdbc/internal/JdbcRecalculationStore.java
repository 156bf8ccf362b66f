/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dangvan.base.Receipt;
import org.dangvan.base.Reckoning;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.recalculation.Examined;
import org.dangvan.casework.api.recalculation.KeptCalendar;
import org.dangvan.casework.api.recalculation.KeptReceipt;
import org.dangvan.casework.api.recalculation.OvertakenException;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.RecalculationStore;
import org.dangvan.law.ReceiptText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recalculations in the store. Whoever writes holds one counter, so that nodes take turns. */
@Component(service = RecalculationStore.class)
public final class JdbcRecalculationStore implements RecalculationStore {

    private static final String HOLD = "update counter set last_value = last_value + 1 where name = 'recalculation'";
    private static final String CALENDAR = "select version, days, packs from calendar_version where version = ?";

    private final Database database;
    private final Clock clock;
    private final RecordIds ids;

    /** Reads and writes through {@code source}. */
    @Activate
    public JdbcRecalculationStore(@Reference(target = "(osgi.jndi.service.name=dangvan)") DataSource source) {
        this(source, Clock.systemUTC());
    }

    JdbcRecalculationStore(DataSource source, Clock clock) {
        this.database = new Database(source);
        this.clock = clock;
        this.ids = new RecordIds(clock);
    }

    @Override
    public Optional<KeptCalendar> inForce() {
        return database.run(JdbcRecalculationStore::inForce);
    }

    @Override
    public Optional<KeptCalendar> calendar(String version) {
        return database.run(connection -> calendar(connection, version));
    }

    @Override
    public Optional<Recalculation> begin(Optional<KeptCalendar> before, KeptCalendar calendar, List<String> reasons) {
        return database.run(connection -> {
            Sql.run(connection, HOLD);
            Optional<Recalculation> last = RecalculationRow.last(connection);
            if (last.filter(known -> known.after().equals(calendar.version())).isPresent()) {
                return last;
            }
            if (!last.map(Recalculation::after).equals(before.map(KeptCalendar::version))) {
                return Optional.empty();
            }
            keep(connection, calendar);
            Recalculation begun = new Recalculation(
                    ids.next(),
                    before.map(KeptCalendar::version),
                    calendar.version(),
                    reasons,
                    clock.instant(),
                    Optional.empty(),
                    0,
                    0);
            RecalculationRow.insert(connection, begun);
            return Optional.of(begun);
        });
    }

    private void keep(Connection connection, KeptCalendar calendar) throws SQLException {
        if (calendar(connection, calendar.version()).isEmpty()) {
            Sql.run(
                    connection,
                    "insert into calendar_version (version, days, packs, first_used_at) values (?, ?, ?, ?)",
                    calendar.version(),
                    calendar.days(),
                    calendar.packs(),
                    Database.stamp(clock.instant()));
        }
    }

    private static Optional<KeptCalendar> inForce(Connection connection) throws SQLException {
        Optional<Recalculation> last = RecalculationRow.last(connection);
        return last.isEmpty()
                ? Optional.empty()
                : calendar(connection, last.get().after());
    }

    private static Optional<KeptCalendar> calendar(Connection connection, String version) throws SQLException {
        return Sql.first(
                connection,
                row -> new KeptCalendar(row.getString(1), row.getString(2), row.getString(3)),
                CALENDAR,
                version);
    }

    @Override
    public List<KeptReceipt> unexamined(String calendar, String key, int most) {
        return database.run(connection -> Sql.list(
                connection,
                JdbcRecalculationStore::receipt,
                "select id, content from receipt where id > ? and (calendar is null or calendar <> ?)"
                        + " order by id fetch first " + most + " rows only",
                key,
                calendar));
    }

    private static KeptReceipt receipt(ResultSet row) throws SQLException {
        return new KeptReceipt(row.getString(1), ReceiptText.find(row.getString(2)));
    }

    /** Takes the turn for a recalculation that must be the last. */
    private static void hold(Connection connection, UUID recalculation) throws SQLException {
        Sql.run(connection, HOLD);
        if (RecalculationRow.last(connection)
                .filter(last -> last.id().equals(recalculation))
                .isEmpty()) {
            throw new OvertakenException(recalculation);
        }
    }

    @Override
    public void examined(Recalculation recalculation, List<Examined> receipts) {
        String calendar = recalculation.after();
        database.run(connection -> {
            hold(connection, recalculation.id());
            // What stays is written first: a successor may be among it, and must not lead back.
            try (PreparedStatement stays = connection.prepareStatement(
                            "update receipt set calendar = ?, successor = null where id = ?");
                    PreparedStatement moves = connection.prepareStatement(
                            "update receipt set calendar = ?, successor = ? where id = ?")) {
                for (Examined one : receipts) {
                    if (one.successor().isEmpty()) {
                        stays.setString(1, calendar);
                        stays.setString(2, one.key());
                        stays.addBatch();
                    }
                }
                stays.executeBatch();
                for (Map.Entry<String, String> move :
                        successors(connection, calendar, receipts).entrySet()) {
                    moves.setString(1, calendar);
                    moves.setString(2, move.getValue());
                    moves.setString(3, move.getKey());
                    moves.addBatch();
                }
                moves.executeBatch();
            }
            return Boolean.TRUE;
        });
    }

    /** Keeps the successors; gives the keys of the receipts with those of what follows them. */
    private static Map<String, String> successors(Connection connection, String calendar, List<Examined> receipts)
            throws SQLException {
        Map<String, String> keys = new TreeMap<>();
        for (Examined one : receipts) {
            if (one.successor().isPresent()) {
                keys.put(one.key(), kept(connection, calendar, one.successor().get()));
            }
        }
        return keys;
    }

    private static String kept(Connection connection, String calendar, Receipt receipt) throws SQLException {
        String text = ReceiptText.write(receipt);
        String key = ReceiptText.key(text);
        int known =
                Sql.run(connection, "update receipt set calendar = ?, successor = null where id = ?", calendar, key);
        if (known == 0) {
            Sql.run(
                    connection,
                    "insert into receipt (id, content, calendar) values (?, ?, ?)",
                    key,
                    text,
                    receipt.reckoning().map(Reckoning::calendar).orElse(calendar));
        }
        return key;
    }

    @Override
    public Optional<Place> move(UUID recalculation, Optional<Place> after) {
        return database.run(connection -> {
            hold(connection, recalculation);
            return new Portion(connection, recalculation.toString(), ids, clock.instant()).move(after);
        });
    }

    @Override
    public void finish(UUID recalculation) {
        database.run(connection -> {
            hold(connection, recalculation);
            return Sql.run(
                    connection,
                    "update recalculation set finished_at = ? where finished_at is null",
                    Database.stamp(clock.instant()));
        });
    }

    @Override
    public List<KeptReceipt> receipts(String key, int most) {
        return database.run(connection -> Sql.list(
                connection,
                JdbcRecalculationStore::receipt,
                "select id, content from receipt where id > ? order by id fetch first " + most + " rows only",
                key));
    }

    @Override
    public List<OpenReceipt> open(String key, int most) {
        List<KeptReceipt> kept = receipts(key, most);
        if (kept.isEmpty()) {
            return List.of();
        }
        // Counted for all at once: one by one, PostgreSQL would go through every petition for each.
        Map<String, Long> deadlines = database
                .run(connection -> Sql.list(
                        connection,
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        "select d.receipt_id, count(*) from deadline d join petition p on p.id = d.petition_id"
                                + " where d.receipt_id in (" + Sql.marks(kept.size())
                                + ") and p.handled_day is null group by d.receipt_id",
                        kept.stream().map(KeptReceipt::key).toArray()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return kept.stream()
                .map(one -> new OpenReceipt(one, deadlines.getOrDefault(one.key(), 0L)))
                .toList();
    }

    @Override
    public List<OpenDeadline> deadlines(String receipt, String deadline, int most) {
        return database.run(connection -> Sql.list(
                connection,
                row -> new OpenDeadline(
                        row.getString(1), UUID.fromString(row.getString(2)), Optional.ofNullable(row.getString(3))),
                "select d.id, p.id, p.number from deadline d join petition p on p.id = d.petition_id"
                        + " where d.receipt_id = ? and d.id > ? and p.handled_day is null order by d.id fetch first "
                        + most + " rows only",
                receipt,
                deadline));
    }
}
