/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.base.LegalDay;
import org.dangvan.base.Receipt;
import org.dangvan.base.RecordIds;
import org.dangvan.casework.api.recalculation.RecalculationStore.Place;
import org.dangvan.law.CalendarChange;
import org.dangvan.law.ReceiptText;

/**
 * One portion of the deadlines that a recalculation moves, in one transaction: the deadline, the day its petition carries,
 * the line before-and-after, the petition's history and the event. A petition's row is taken first, so that what is handled meanwhile stays.
 */
final class Portion {

    /** Deadlines of a portion: officers who handle one of their petitions wait for its end. */
    private static final int DEADLINES = 1_000;

    /** Deadlines of a statement. */
    private static final int ROWS = 250;

    /** Receipts that are looked at in one portion; most have nothing open left. */
    private static final int RECEIPTS = 200;

    /** Letters of a line of history. */
    private static final int DETAIL = 1_000;

    /** The duty whose day a petition carries. */
    private static final String HANDLING = "petition.handling";

    private static final String DEADLINE_MOVED = "petition.deadline-moved";

    private final Connection connection;
    private final String recalculation;
    private final RecordIds ids;
    private final Timestamp now;
    private int left = DEADLINES;

    /** A receipt and what follows it, by their keys. */
    private record Pair(String receipt, String successor) {}

    /** What the history of a petition says of it. */
    private record Step(LocalDate day, String detail) {}

    /** A deadline that moves. */
    private record Row(String id, String petition, String duty, LocalDate due) {}

    /** An event to be told. */
    private record Changed(String petition, long version) {}

    Portion(Connection connection, String recalculation, RecordIds ids, Instant now) {
        this.connection = connection;
        this.recalculation = recalculation;
        this.ids = ids;
        this.now = Database.stamp(now);
    }

    /** Where it ended; empty when nothing was left. */
    Optional<Place> move(Optional<Place> after) throws SQLException {
        Optional<Place> place = Optional.empty();
        for (Pair pair : pairs(after)) {
            Optional<String> last = after.filter(known -> known.receipt().equals(pair.receipt()))
                    .flatMap(Place::deadline);
            Optional<String> end = move(pair, last);
            place = Optional.of(new Place(pair.receipt(), end));
            if (end.isPresent()) {
                break;
            }
        }
        return place;
    }

    private List<Pair> pairs(Optional<Place> after) throws SQLException {
        boolean within = after.flatMap(Place::deadline).isPresent();
        return Sql.list(
                connection,
                row -> new Pair(row.getString(1), row.getString(2)),
                "select id, successor from receipt where successor is not null and id " + (within ? ">=" : ">")
                        + " ? order by id fetch first " + RECEIPTS + " rows only",
                after.map(Place::receipt).orElse(""));
    }

    /** The last deadline that was moved, when more may be left of the receipt. */
    private Optional<String> move(Pair pair, Optional<String> after) throws SQLException {
        String last = after.orElse("");
        Optional<Step> step = Optional.empty();
        while (true) {
            List<Row> rows = open(pair.receipt(), last);
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            if (step.isEmpty()) {
                step = Optional.of(step(pair));
            }
            move(pair, rows, step.get());
            last = rows.get(rows.size() - 1).id();
            left -= rows.size();
            if (left <= 0) {
                return Optional.of(last);
            }
        }
    }

    private List<Row> open(String receipt, String after) throws SQLException {
        return Sql.list(
                connection,
                row -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getDate(4).toLocalDate()),
                "select d.id, d.petition_id, d.duty, d.due_day from deadline d join petition p on p.id = d.petition_id"
                        + " where d.receipt_id = ? and d.id > ? and p.handled_day is null"
                        + " order by d.id fetch first " + ROWS + " rows only",
                receipt,
                after);
    }

    private Step step(Pair pair) throws SQLException {
        Receipt before = receipt(pair.receipt());
        Receipt after = receipt(pair.successor());
        String detail = after.label() + ": " + LegalDay.print(before.dueDay()) + " → " + LegalDay.print(after.dueDay())
                + " (" + String.join("; ", CalendarChange.reasons(before, after)) + ")";
        return new Step(after.dueDay(), detail.substring(0, Math.min(detail.length(), DETAIL)));
    }

    private Receipt receipt(String key) throws SQLException {
        return Sql.first(connection, row -> row.getString(1), "select content from receipt where id = ?", key)
                .map(ReceiptText::read)
                .orElseThrow();
    }

    private void move(Pair pair, List<Row> found, Step step) throws SQLException {
        LocalDate day = step.day();
        Set<String> handled = petitions(found, row -> row.duty().equals(HANDLING));
        Set<String> others = petitions(found, row -> !handled.contains(row.petition()));
        List<Changed> changed = new ArrayList<>();
        changed.addAll(touched(handled, ", handling_due = ?", List.of(Date.valueOf(day))));
        changed.addAll(touched(others, "", List.of()));
        Set<String> open = changed.stream().map(Changed::petition).collect(Collectors.toSet());
        List<Row> rows =
                found.stream().filter(row -> open.contains(row.petition())).toList();
        if (rows.isEmpty()) {
            return;
        }
        List<String> deadlines = padded(rows.stream().map(Row::id).toList());
        Sql.run(
                connection,
                "insert into deadline_move (recalculation_id, deadline_id, petition_id, receipt_before, receipt_after,"
                        + " day_before, day_after) select cast(? as varchar(36)), id, petition_id, receipt_id,"
                        + " cast(? as varchar(36)), due_day, cast(? as date) from deadline where id in ("
                        + Sql.marks(deadlines.size()) + ")",
                values(List.of(recalculation, pair.successor(), Date.valueOf(day)), deadlines));
        Sql.run(
                connection,
                "update deadline set receipt_id = ?, due_day = ?, version = version + 1 where id in ("
                        + Sql.marks(deadlines.size()) + ")",
                values(List.of(pair.successor(), Date.valueOf(day)), deadlines));
        tell(changed);
        List<Row> moved = rows.stream().filter(row -> !row.due().equals(day)).toList();
        write(moved, step.detail());
        Sql.run(
                connection,
                "update recalculation set moved = moved + ?, explained = explained + ? where id = ?",
                moved.size(),
                rows.size() - moved.size(),
                recalculation);
    }

    private static Set<String> petitions(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).map(Row::petition).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Makes a new version of those that are still open, and gives it. */
    private List<Changed> touched(Set<String> petitions, String columns, List<Object> contents) throws SQLException {
        if (petitions.isEmpty()) {
            return List.of();
        }
        List<String> keys = padded(List.copyOf(petitions));
        String open = " where id in (" + Sql.marks(keys.size()) + ") and handled_day is null";
        Sql.run(connection, "update petition set version = version + 1" + columns + open, values(contents, keys));
        return Sql.list(
                connection,
                row -> new Changed(row.getString(1), row.getLong(2)),
                "select id, version from petition" + open,
                keys.toArray());
    }

    private void tell(List<Changed> changed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into event (id, kind, subject_id, subject_version, happened_at) values (?, ?, ?, ?, ?)")) {
            for (Changed one : changed) {
                insert.setString(1, ids.next().toString());
                insert.setString(2, DEADLINE_MOVED);
                insert.setString(3, one.petition());
                insert.setLong(4, one.version());
                insert.setTimestamp(5, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void write(List<Row> moved, String detail) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into journal_entry (id, written_at, actor, action, subject_kind, subject_id, detail)"
                        + " values (?, ?, 'hệ thống', 'Tính lại hạn theo lịch mới', 'petition', ?, ?)")) {
            for (Row row : moved) {
                insert.setString(1, ids.next().toString());
                insert.setTimestamp(2, now);
                insert.setString(3, row.petition());
                insert.setString(4, detail);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** As many as a full statement has, the last one several times: so there are few statements to prepare. */
    private static List<String> padded(List<String> keys) {
        List<String> padded = new ArrayList<>(keys);
        while (padded.size() < ROWS) {
            padded.add(keys.get(keys.size() - 1));
        }
        return padded;
    }

    private static Object[] values(List<Object> first, List<String> keys) {
        return Stream.concat(first.stream(), keys.stream()).toArray();
    }
}
