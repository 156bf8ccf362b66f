/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dangvan.base.Receipt;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.recalculation.Examined;
import org.dangvan.casework.api.recalculation.KeptCalendar;
import org.dangvan.casework.api.recalculation.MovedDeadline;
import org.dangvan.casework.api.recalculation.OvertakenException;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.ReceiptCheck;
import org.dangvan.casework.internal.Recalculator;
import org.dangvan.casework.internal.StoredReceiptCheck;
import org.dangvan.law.LawBook;
import org.dangvan.law.ReceiptText;
import org.dangvan.law.internal.StatutoryDeadlines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do alike when a calendar changes; a subclass says which one. */
abstract class RecalculationCases {

    private static final Instant NOW = Instant.parse("2025-12-25T08:00:00Z");
    private static final String MOVED_DAY = "2026-01-02";

    /** The day was moved off on 25/12/2025, when deadlines over it were already running. */
    private final LawBook before = Rows.law("2026-01-01");

    private final LawBook after = Rows.law("2026-01-01", MOVED_DAY);
    private final StatutoryDeadlines deadlines = new StatutoryDeadlines();

    abstract TestDatabase database();

    @BeforeEach
    void empty() throws Exception {
        for (String table :
                List.of("event", "journal_entry", "deadline_move", "deadline", "petition", "recalculation")) {
            database().run("delete from " + table);
        }
        database().run("update receipt set successor = null");
        database().run("delete from receipt");
        database().run("delete from calendar_version");
    }

    @Test
    void whatIsOpenOverTheDayGetsItsNewDayEverywhere() throws Exception {
        change(before);
        String open = rows().petition(null);
        String deadline = rows().deadline(open, "petition.handling", Rows.receipt(before, "2025-12-22", 10));

        change(after);

        assertThat(dueDays(open)).containsExactly("2026-01-07");
        assertThat(database().texts("select handling_due from petition")).containsExactly("2026-01-07");
        assertThat(database().texts("select version from petition")).containsExactly("1");
        assertThat(database().texts("select kind from event")).containsExactly("petition.deadline-moved");
        assertThat(database().texts("select subject_version from event")).containsExactly("1");
        assertThat(database().texts("select detail from journal_entry where subject_id = '" + open + "'"))
                .containsExactly(
                        "Xử lý đơn: 06/01/2026 → 07/01/2026" + " (nay: 02/01/2026 nghỉ 2026-01-02 (Điều 1, văn bản))");
        MovedDeadline moved = only();
        assertThat(moved.deadline()).hasToString(deadline);
        assertThat(moved.number()).contains("so-" + open.substring(0, 8));
        assertThat(moved.before().dueDay()).isEqualTo("2026-01-06");
        assertThat(moved.after().dueDay()).isEqualTo("2026-01-07");
        assertThat(moved.after().versionFrom()).isEqualTo(moved.before().versionFrom());
        assertThat(moved.after().reckoning().orElseThrow().calendar())
                .isEqualTo(after.calendar().version());
    }

    @Test
    void theReasonNamesTheDay() throws Exception {
        change(before);

        change(after);

        Recalculation last = recalculations().list(Reach.whole(), 1).get(0);
        assertThat(last.reasons())
                .containsExactly("02/01/2026 trước làm việc, nay nghỉ: nghỉ 2026-01-02 (Điều 1, văn bản)");
        assertThat(last.before()).contains(before.calendar().version());
        assertThat(last.finishedAt()).contains(NOW);
    }

    @Test
    void whatWasHandledOrDoesNotTouchTheDayStays() throws Exception {
        change(before);
        String handled = rows().petition(LocalDate.parse("2025-12-23"));
        rows().deadline(handled, "petition.handling", Rows.receipt(before, "2025-12-22", 10));
        String over = rows().petition(null);
        rows().deadline(over, "petition.handling", Rows.receipt(before, "2025-12-01", 10));
        String later = rows().petition(null);
        rows().deadline(later, "petition.handling", Rows.receipt(before, "2026-01-05", 10));

        change(after);

        assertThat(dueDays(handled)).containsExactly("2026-01-06");
        assertThat(dueDays(over)).containsExactly("2025-12-15");
        assertThat(dueDays(later)).containsExactly("2026-01-19");
        assertThat(database().texts("select version from petition")).containsOnly("0");
        assertThat(moved()).isEmpty();
    }

    @Test
    void aDayThatStaysGetsItsNewExplanation() throws Exception {
        LawBook first = Rows.law("2025-12-24");
        change(first);
        String open = rows().petition(null);
        rows().deadline(open, "petition.handling", Rows.receipt(first, "2025-12-22", 5));

        change(Rows.law("2025-12-25"));

        assertThat(dueDays(open)).containsExactly("2025-12-30");
        assertThat(database()
                        .texts("select count(*) from deadline d join receipt r on r.id = d.receipt_id"
                                + " where r.successor is null"))
                .containsExactly("1");
        assertThat(moved()).isEmpty();
        Recalculation last = recalculations().list(Reach.whole(), 1).get(0);
        assertThat(last.moved()).isZero();
        assertThat(last.explained()).isEqualTo(1);
    }

    @Test
    void whatComesInLateFromTheOldCalendarIsMovedAfterwards() throws Exception {
        change(before);
        rows().deadline(rows().petition(null), "petition.handling", Rows.receipt(before, "2025-12-22", 10));
        change(after);
        String late = rows().petition(null);
        rows().deadline(late, "petition.handling", Rows.receipt(before, "2025-12-22", 10));
        String lateAlone = rows().petition(null);
        rows().deadline(lateAlone, "petition.handling", Rows.receipt(before, "2025-12-23", 10));

        recalculator().moveAll(after);

        assertThat(dueDays(late)).containsExactly("2026-01-07");
        assertThat(dueDays(lateAlone)).containsExactly("2026-01-08");
        assertThat(moved()).hasSize(3);
    }

    @Test
    void aDecisionTakenBackLeadsBack() throws Exception {
        change(before);
        String open = rows().petition(null);
        rows().deadline(open, "petition.handling", Rows.receipt(before, "2025-12-22", 10));

        change(after);
        change(before);
        change(before);

        assertThat(dueDays(open)).containsExactly("2026-01-06");
        assertThat(only().before().dueDay()).isEqualTo("2026-01-07");
        assertThat(database().texts("select count(*) from deadline_move")).containsExactly("2");
    }

    @Test
    void whatWasBrokenOffIsEndedByTheNextRun() throws Exception {
        change(before);
        Map<String, String> open = new TreeMap<>();
        for (int number = 0; number < 2_300; number++) {
            String petition = rows().petition(null);
            open.put(rows().deadline(petition, "petition.handling", Rows.receipt(before, "2025-12-22", 10)), petition);
        }
        int[] portions = {1};
        Recalculator broken = new Recalculator(
                new JdbcRecalculationStore(database().source(), at(NOW)), deadlines, () -> portions[0]-- > 0);
        broken.begin(after);
        broken.moveAll(after);
        long first = recalculations().list(Reach.whole(), 1).get(0).moved();

        change(after);

        Recalculation last = recalculations().list(Reach.whole(), 1).get(0);
        assertThat(first).isBetween(1L, 2_299L);
        assertThat(last.moved()).isEqualTo(2_300);
        assertThat(last.finishedAt()).isPresent();
        assertThat(database().texts("select distinct due_day from deadline")).containsExactly("2026-01-07");
        assertThat(database().texts("select count(*) from deadline_move")).containsExactly("2300");
        Optional<UUID> place = Optional.of(recalculations()
                .moved(Reach.whole(), last.id(), Optional.empty(), 1_000)
                .get(999)
                .deadline());
        assertThat(recalculations().moved(Reach.whole(), last.id(), place, 1_000))
                .hasSize(1_000);
    }

    @Test
    void manyReceiptsMoveThereAndBack() throws Exception {
        change(before);
        for (int number = 0; number < 1_500; number++) {
            Receipt receipt = Rows.receipt(before, "2025-12-" + (22 + number % 5), 10);
            rows().deadline(rows().petition(null), "petition.handling", receipt);
        }
        List<String> days = database().texts("select due_day from deadline order by id");

        change(after);
        long there = recalculations().list(Reach.whole(), 1).get(0).moved();
        change(before);

        assertThat(there).isEqualTo(1_500);
        assertThat(recalculations().list(Reach.whole(), 1).get(0).moved()).isEqualTo(1_500);
        assertThat(database().texts("select due_day from deadline order by id")).isEqualTo(days);
    }

    @Test
    void whatWasExaminedForACalendarThatNeverMovedAnythingStays() throws Exception {
        change(before);
        String open = rows().petition(null);
        Receipt receipt = Rows.receipt(before, "2025-12-22", 10);
        rows().deadline(open, "petition.handling", receipt);
        examine(after, receipt);

        change(Rows.law("2026-01-01", "2026-03-02"));

        assertThat(dueDays(open)).containsExactly("2026-01-06");
        assertThat(moved()).isEmpty();
    }

    @Test
    void aReceiptThatIsFollowedAgainLeadsNowhereElse() throws Exception {
        change(before);
        List<String> starts = List.of("2025-12-22", "2025-12-23", "2025-12-24", "2025-12-25", "2025-12-26");
        for (String start : starts) {
            rows().deadline(rows().petition(null), "petition.handling", Rows.receipt(before, start, 10));
        }
        List<String> days = database().texts("select due_day from deadline order by id");
        change(after);
        for (String start : starts) {
            examine(before, Rows.receipt(after, start, 10));
        }

        recalculator().moveAll(before);

        assertThat(database().texts("select due_day from deadline order by id")).isEqualTo(days);
        assertThat(moved()).hasSameSizeAs(starts);
    }

    @Test
    void whatIsHandledWhileItIsToBeMovedKeepsItsDay() throws Exception {
        change(before);
        String open = rows().petition(null);
        rows().deadline(open, "petition.handling", Rows.receipt(before, "2025-12-22", 10));
        ExecutorService another = Executors.newSingleThreadExecutor();
        try (Connection officer = database().source().getConnection();
                Statement handling = officer.createStatement()) {
            officer.setAutoCommit(false);
            handling.executeUpdate("update petition set handled_day = '2025-12-23' where id = '" + open + "'");
            Future<?> change = another.submit(() -> change(after));
            Thread.sleep(500);
            officer.commit();
            change.get(30, TimeUnit.SECONDS);
        } finally {
            another.shutdownNow();
        }

        assertThat(dueDays(open)).containsExactly("2026-01-06");
        assertThat(database().texts("select version from petition")).containsExactly("0");
        assertThat(moved()).isEmpty();
    }

    @Test
    void anotherNodeThatWasFasterWithAnotherCalendarIsNotOverruled() {
        change(before);
        JdbcRecalculationStore store = new JdbcRecalculationStore(database().source(), at(NOW));
        Optional<KeptCalendar> seen = store.inForce();
        change(after);

        assertThat(store.begin(seen, kept(Rows.law("2026-01-05")), List.of())).isEmpty();
        assertThat(store.inForce()).contains(kept(after));
    }

    @Test
    void whoWasOvertakenByAnotherCalendarWritesNothingMore() throws Exception {
        change(before);
        String open = rows().petition(null);
        rows().deadline(open, "petition.handling", Rows.receipt(before, "2025-12-22", 10));
        Recalculation overtaken = recalculator().begin(after).orElseThrow();
        JdbcRecalculationStore store = new JdbcRecalculationStore(database().source(), at(NOW));
        change(Rows.law("2026-01-01", "2026-01-05"));

        assertThatThrownBy(() -> store.move(overtaken.id(), Optional.empty())).isInstanceOf(OvertakenException.class);
        assertThatThrownBy(() -> store.examined(overtaken, List.of())).isInstanceOf(OvertakenException.class);
        assertThatThrownBy(() -> store.finish(overtaken.id())).isInstanceOf(OvertakenException.class);
        recalculator().moveAll(after);
        assertThat(dueDays(open)).containsExactly("2026-01-07");
        assertThat(only().after().reckoning().orElseThrow().calendar())
                .isNotEqualTo(after.calendar().version());
        assertThat(recalculations().list(Reach.whole(), 3))
                .allSatisfy(one -> assertThat(one.finishedAt()).isPresent());
    }

    @Test
    void aReceiptThatCannotBeReadKeepsNobodyElseFromMoving() throws Exception {
        change(before);
        String open = rows().petition(null);
        rows().deadline(open, "petition.handling", Rows.receipt(before, "2025-12-22", 10));
        database().run("insert into receipt (id, content, calendar) values ('0', ?, 'none')", "{");

        change(after);

        assertThat(dueDays(open)).containsExactly("2026-01-07");
        assertThat(recalculations().list(Reach.whole(), 1).get(0).finishedAt()).isPresent();
        ReceiptCheck.Result checked =
                new StoredReceiptCheck(new JdbcRecalculationStore(database().source(), at(NOW)), deadlines).run();
        assertThat(checked.examples()).containsExactly("0: không đọc được nội dung đã lưu");
    }

    @Test
    void everyReceiptIsCheckedWithTheCalendarItNames() throws Exception {
        change(before);
        rows().deadline(rows().petition(null), "petition.handling", Rows.receipt(before, "2025-12-22", 10));
        change(after);
        Receipt right = Rows.receipt(Rows.law("2026-01-05"), "2025-12-22", 10);
        rows().deadline(rows().petition(null), "petition.handling", right);
        String text =
                ReceiptText.write(Rows.receipt(before, "2025-12-01", 10)).replace("\"2025-12-15\"", "\"2025-12-16\"");
        database().run("insert into receipt (id, content, calendar) values ('wrong', ?, 'none')", text);

        ReceiptCheck.Result result =
                new StoredReceiptCheck(new JdbcRecalculationStore(database().source(), at(NOW)), deadlines).run();

        assertThat(result.same()).isEqualTo(2);
        assertThat(result.unknown()).isEqualTo(1);
        assertThat(result.different()).isEqualTo(1);
        assertThat(result.examples())
                .containsExactly("wrong petition.processing từ 01/12/2025: ghi 16/12/2025, tính lại 15/12/2025");
    }

    private Rows rows() {
        return new Rows(database());
    }

    /** Begins a recalculation, which gets no further than to see what follows a receipt. */
    private void examine(LawBook law, Receipt receipt) {
        Recalculation begun = recalculator().begin(law).orElseThrow();
        Receipt successor = ((LawBook.Due) law.again(receipt)).receipt();
        new JdbcRecalculationStore(database().source(), at(NOW))
                .examined(
                        begun,
                        List.of(new Examined(ReceiptText.key(ReceiptText.write(receipt)), Optional.of(successor))));
    }

    private void change(LawBook law) {
        recalculator().begin(law);
        recalculator().moveAll(law);
    }

    private Recalculator recalculator() {
        return new Recalculator(new JdbcRecalculationStore(database().source(), at(NOW)), deadlines, () -> true);
    }

    private JdbcRecalculations recalculations() {
        return new JdbcRecalculations(database().source());
    }

    private List<MovedDeadline> moved() {
        return recalculations()
                .moved(
                        Reach.whole(),
                        recalculations().list(Reach.whole(), 1).get(0).id(),
                        Optional.empty(),
                        100);
    }

    private MovedDeadline only() {
        assertThat(moved()).hasSize(1);
        return moved().get(0);
    }

    private static KeptCalendar kept(LawBook law) {
        return new KeptCalendar(
                law.calendar().version(), law.calendar().text(), law.layers().chainText());
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private List<String> dueDays(String petition) throws Exception {
        return database().texts("select due_day from deadline where petition_id = '" + petition + "'");
    }
}
