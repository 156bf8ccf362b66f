/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dangvan.store.jpa.internal.SampleRows.DAY;
import static org.dangvan.store.jpa.internal.SampleRows.DUE;
import static org.dangvan.store.jpa.internal.SampleRows.LAN;
import static org.dangvan.store.jpa.internal.SampleRows.batch;
import static org.dangvan.store.jpa.internal.SampleRows.complaint;
import static org.dangvan.store.jpa.internal.SampleRows.denunciation;
import static org.dangvan.store.jpa.internal.SampleRows.filter;
import static org.dangvan.store.jpa.internal.SampleRows.person;
import static org.dangvan.store.jpa.internal.SampleRows.petition;
import static org.dangvan.store.jpa.internal.SampleRows.petitionOn;
import static org.dangvan.store.jpa.internal.SampleRows.receipt;
import static org.dangvan.store.jpa.internal.SampleRows.registration;
import static org.dangvan.store.jpa.internal.SampleRows.row;
import static org.dangvan.store.jpa.internal.SampleRows.selection;
import static org.dangvan.store.jpa.internal.SampleRows.visit;
import static org.dangvan.store.jpa.internal.SampleRows.visitOn;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.dangvan.base.PetitionType;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.facts.Counted;
import org.dangvan.casework.api.facts.Criterion;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.casework.api.facts.Tally;
import org.dangvan.casework.api.intake.Entry.VisitEntry;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.casework.api.intake.RowVerdict;
import org.dangvan.casework.api.intake.RowVerdict.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do alike with registers; a subclass says which one. */
abstract class RegisterStoreCases {

    private JpaRegisterStore store;
    private JpaFacts facts;
    private JpaPetitions petitions;

    abstract TestStore store();

    @BeforeEach
    void empty() {
        store().transactions().run(manager -> {
            for (String entity : List.of(
                    "DeadlineRow",
                    "PetitionRow",
                    "VisitRow",
                    "RegistrationRow",
                    "SessionRow",
                    "BookRow",
                    "ImportRow",
                    "JournalRow",
                    "MatterRow",
                    "PersonRow",
                    "DenouncerRow",
                    "UnitRow")) {
                manager.createQuery("delete from " + entity).executeUpdate();
            }
            manager.persist(new UnitRow(
                    new UnitView(
                            UUID.randomUUID().toString(),
                            "dai-tu",
                            "UBND huyện Đại Từ",
                            "district",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    "test",
                    1));
        });
        store = new JpaRegisterStore(store().factory(), Clock.systemUTC());
        facts = new JpaFacts(store().factory());
        petitions = new JpaPetitions(store().factory());
    }

    @Test
    void theSameRowsTwiceAddNothing() {
        List<RegisterRow> rows = List.of(row(2, "1", visit(LAN, "VV-1")), row(3, "2", visit(LAN, "VV-2")));

        assertThat(take(rows)).extracting(RowVerdict::added).containsExactly(true, true);
        assertThat(take(rows)).extracting(RowVerdict::added).containsExactly(false, false);
        assertThat(count(FactKind.VISIT, FactSource.VISIT)).isEqualTo(2);
        assertThat(count(FactKind.PERSON, FactSource.VISIT)).isEqualTo(1);
        assertThat(count(FactKind.MATTER, FactSource.VISIT)).isEqualTo(2);
    }

    @Test
    void theSameRowTwiceInOneFileIsAddedOnce() {
        RegisterRow row = row(2, "1", visit(LAN, "VV-1"));

        assertThat(take(List.of(row, new RegisterRow(3, row.number(), row.fingerprint(), row.entry()))))
                .extracting(RowVerdict::added)
                .containsExactly(true, false);
    }

    @Test
    void aDryRunSaysTheSameAndKeepsNothing() {
        take(List.of(row(2, "1", visit(LAN, "VV-1"))));
        PersonEntry moved = person("ĐỖ THỊ LAN", "019170057326", "Tổ 9, huyện Đại Từ");
        List<RegisterRow> rows = List.of(row(2, "1", visit(moved, "VV-2")), row(3, "7", denunciation(LAN)));

        List<RowVerdict> dry = Taking.whole(store, batch(rows), false);

        assertThat(count(FactKind.VISIT, FactSource.VISIT)).isEqualTo(1);
        assertThat(count(FactKind.PETITION, FactSource.PETITION)).isZero();
        assertThat(take(rows)).isEqualTo(dry);
        assertThat(dry.get(0).warnings()).containsExactly(Warning.NUMBER_REUSED, Warning.ADDRESS_DIFFERS);
        assertThat(count(FactKind.VISIT, FactSource.VISIT)).isEqualTo(2);
    }

    @Test
    void booksBeginAnewEachYear() {
        VisitEntry later = visitOn(LocalDate.parse("2021-01-04"), LAN, "VV-1");

        take(List.of(row(2, "1", visit(LAN, "VV-1"))));

        assertThat(take(List.of(row(2, "1", later))).get(0).warnings()).isEmpty();
    }

    @Test
    void capitalsNeverReplaceAMixedCaseName() {
        PersonEntry capitals = person("ĐỖ THỊ LAN", "019170057326", "Tổ 1, huyện Đồng Hỷ");

        take(List.of(row(2, "1", visit(capitals, "VV-1"))));
        assertThat(people()).containsExactly("ĐỖ THỊ LAN");
        take(List.of(row(3, "2", visit(LAN, "VV-1"))));
        assertThat(people()).containsExactly("Đỗ Thị Lan");
        take(List.of(row(4, "3", visit(capitals, "VV-1"))));
        assertThat(people()).containsExactly("Đỗ Thị Lan");
    }

    @Test
    void anotherNameUnderTheSameNumberIsWarnedOf() {
        take(List.of(row(2, "1", visit(LAN, "VV-1"))));

        PersonEntry other = person("Ngô Văn Bình", "019170057326", "Tổ 1, huyện Đồng Hỷ");
        assertThat(take(List.of(row(3, "2", visit(other, "VV-1")))).get(0).warnings())
                .containsExactly(Warning.NAME_DIFFERS);
        assertThat(people()).containsExactly("Đỗ Thị Lan");
    }

    @Test
    void withoutAnIdNumberNameAndAddressMakeThePerson() {
        take(List.of(
                row(2, "1", visit(person("Đỗ Thị Lan", null, "Tổ 1, Định Hóa"), "VV-1")),
                row(3, "2", visit(person("đỗ thị  lan", null, "tổ 1, Định Hoá"), "VV-1")),
                row(4, "3", visit(person("Đỗ Thị Lan", null, "Tổ 2, Định Hóa"), "VV-1"))));

        assertThat(count(FactKind.PERSON, FactSource.VISIT)).isEqualTo(2);
    }

    @Test
    void theSenderOfADenunciationIsANumberEverywhere() {
        take(List.of(row(2, "1", denunciation(LAN)), row(3, "2", denunciation(LAN)), row(4, "3", complaint(LAN))));

        Page<PetitionView> page = petitions.list(Reach.whole(), filter(Optional.empty()), 10, Optional.empty());
        assertThat(page.items())
                .filteredOn(petition -> petition.type() == PetitionType.DENUNCIATION)
                .hasSize(2)
                .allSatisfy(petition -> {
                    assertThat(petition.sender()).matches("Người tố cáo #\\d+");
                    assertThat(petition.address()).isEmpty();
                })
                .extracting(PetitionView::sender)
                .containsOnly(page.items().get(2).sender());
        assertThat(page.items())
                .filteredOn(petition -> petition.type() == PetitionType.COMPLAINT)
                .extracting(PetitionView::sender)
                .containsExactly("Đỗ Thị Lan");
        List<FactItem> items = facts.list(
                        Sight.whole(),
                        new Selection(FactKind.PETITION, FactSource.PETITION, List.of()),
                        10,
                        Optional.empty())
                .items();
        assertThat(items.get(0).toString()).doesNotContain("Lan").contains("Người tố cáo #");
        PetitionView found =
                petitions.find(Reach.whole(), page.items().get(2).id()).orElseThrow();
        assertThat(found.toString() + petitions.history(Reach.whole(), found.id()))
                .doesNotContain("Lan", "019170057326");
        long peopleOfRecord = store().transactions()
                .<Long>read(manager -> manager.createQuery("select count(p) from PersonRow p", Long.class)
                        .getSingleResult());
        assertThat(peopleOfRecord).isEqualTo(1);
    }

    @Test
    void nothingTellsWhetherSomebodyHasDenouncedBefore() {
        take(List.of(row(2, "1", denunciation(LAN))));

        PersonEntry asked = person("Tên bất kỳ", "019170057326", "Một nơi khác");
        assertThat(Taking.whole(store, batch(List.of(row(3, "2", denunciation(asked)))), false))
                .isEqualTo(Taking.whole(
                        store,
                        batch(List.of(row(3, "2", denunciation(person("Tên bất kỳ", "019000000000", "Một nơi khác"))))),
                        false));
    }

    @Test
    void aRefusedRowIsNotQuotedByTheFailureNorByTheLog() {
        String name = "Nguyễn Văn Bí Mật " + "x".repeat(400);
        StringWriter told = new StringWriter();
        Handler listening = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord line) {
                told.append(new SimpleFormatter().format(line));
            }
        };
        Logger.getLogger("").addHandler(listening);
        try {
            assertThatThrownBy(() -> take(List.of(row(2, "1", denunciation(person(name, "019170057326", "Tổ 1"))))))
                    .satisfies(failure -> failure.printStackTrace(new PrintWriter(told, true)));
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }

        assertThat(told.toString()).contains("SQL state 22001").doesNotContain("Bí Mật", "019170057326");
        assertThat(count(FactKind.PETITION, FactSource.PETITION)).isZero();
    }

    @Test
    void theDatabaseItselfRefusesADenouncerAmongThePeople() {
        take(List.of(row(2, "1", complaint(LAN))));

        assertThatThrownBy(() -> store().transactions()
                        .run(manager -> manager.createQuery("update PetitionRow p set p.type = :type")
                                .setParameter("type", PetitionType.DENUNCIATION)
                                .executeUpdate()))
                .satisfies(refusal ->
                        assertThat(refusal.toString().toLowerCase(Locale.ROOT)).contains("petition_sender_ck"));
    }

    @Test
    void sessionsAreMadeOfReceivedRegistrationsOnly() {
        LocalDate held = LocalDate.parse("2020-06-26");
        take(List.of(
                row(2, "1", registration(LAN, "VV-1", Optional.of(held))),
                row(3, "2", registration(LAN, "VV-2", Optional.of(held))),
                row(4, "3", registration(LAN, "VV-3", Optional.empty())),
                row(5, "4", registration("secretary", LAN, "VV-1", Optional.empty()))));

        assertThat(count(FactKind.SESSION, FactSource.SESSION)).isEqualTo(1);
        assertThat(count(FactKind.VISIT, FactSource.VISIT)).isZero();
        Selection matters = selection(FactKind.MATTER, FactSource.REGISTRATION);
        Selection people = selection(FactKind.PERSON, FactSource.REGISTRATION);
        assertThat(facts.count(Sight.whole(), matters.and(new Criterion.DayNotUntil(FactField.RECEIVED, held))))
                .isEqualTo(2);
        assertThat(facts.counts(
                        Sight.whole(),
                        List.of(
                                Tally.of(matters),
                                Tally.by(people, FactField.HOST),
                                Tally.of(matters.and(new Criterion.DayUntil(FactField.RECEIVED, held))),
                                Tally.of(people),
                                Tally.of(people.and(new Criterion.DayBefore(FactField.RECEIVED, held))))))
                .containsExactly(
                        Counted.of(3),
                        new Counted(0, Map.of("chair", 1L, "secretary", 1L)),
                        Counted.of(2),
                        Counted.of(1),
                        Counted.of(0));
    }

    @Test
    void figuresAndListsFollowTheSameConditions() {
        take(List.of(
                row(2, "1", petition(PetitionType.COMPLAINT, LAN, Optional.empty())),
                row(3, "2", petition(PetitionType.COMPLAINT, LAN, Optional.of(DUE.plusDays(3)))),
                row(4, "3", petition(PetitionType.PETITION_FEEDBACK, LAN, Optional.of(DUE)))));
        Selection all = selection(FactKind.PETITION, FactSource.PETITION);
        Selection received = all.and(new Criterion.DayUntil(FactField.RECEIVED, DUE.plusDays(1)));
        Selection overdue = received.and(new Criterion.DayNotUntil(FactField.HANDLED, DUE.plusDays(1)))
                .and(new Criterion.DayBefore(FactField.DUE, DUE.plusDays(1)));

        assertThat(facts.count(Sight.whole(), overdue)).isEqualTo(2);
        assertThat(facts.countBy(Sight.whole(), overdue, FactField.UNIT)).isEqualTo(Map.of("dai-tu", 2L));
        assertThat(facts.countBy(Sight.whole(), overdue, FactField.TYPE)).isEqualTo(Map.of("COMPLAINT", 2L));
        assertThat(facts.counts(
                        Sight.whole(),
                        List.of(
                                Tally.of(overdue),
                                Tally.by(overdue, FactField.TYPE),
                                Tally.of(received),
                                Tally.of(received.and(new Criterion.DayUntil(FactField.HANDLED, DUE))),
                                Tally.of(received.and(new Criterion.DayBefore(FactField.HANDLED, DAY))),
                                Tally.of(all))))
                .extracting(Counted::number)
                .containsExactly(2L, 0L, 3L, 1L, 0L, 3L);
        Page<FactItem> first = facts.list(Sight.whole(), overdue, 1, Optional.empty());
        Page<FactItem> second = facts.list(Sight.whole(), overdue, 1, first.next());
        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();
        assertThat(facts.count(
                        Sight.whole(), overdue.and(new Criterion.CodeIn(FactField.TYPE, List.of("DENUNCIATION")))))
                .isZero();
        assertThat(facts.latestDay(Sight.whole())).contains(DAY);
        assertThatThrownBy(() -> facts.list(Sight.whole(), overdue, 1, Optional.of("không phải dấu")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void petitionsAreListedNewestFirstPageByPage() {
        List<RegisterRow> rows = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            rows.add(row(day, "" + day, petitionOn(DAY.plusDays(day / 2), PetitionType.COMPLAINT, LAN)));
        }
        take(rows);
        List<PetitionView> seen = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            Page<PetitionView> page = petitions.list(Reach.whole(), filter(Optional.empty()), 3, mark);
            seen.addAll(page.items());
            mark = page.next();
        } while (mark.isPresent());

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).extracting(PetitionView::receivedDay).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(petitions
                        .list(Reach.whole(), filter(Optional.of(PetitionFilter.State.OVERDUE)), 10, Optional.empty())
                        .items())
                .hasSize(7);
        assertThatThrownBy(() -> petitions.list(Reach.whole(), filter(Optional.empty()), 3, Optional.of("x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theReceiptIsReadBackAsItWasStored() {
        take(List.of(row(2, "1", complaint(LAN))));

        PetitionView petition = petitions
                .list(Reach.whole(), filter(Optional.empty()), 1, Optional.empty())
                .items()
                .get(0);

        assertThat(petition.deadlines())
                .extracting(deadline -> deadline.receipt())
                .containsExactly(receipt(DUE));
        assertThat(petition.dueDay()).contains(DUE);
        assertThat(petition.isOverdue(DUE)).isFalse();
        assertThat(petition.isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void twoImportsAtOnceNeverAddARowTwice() throws Exception {
        List<RegisterRow> rows = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            rows.add(row(number, "" + number, denunciation(person("Người " + number, null, "Tổ " + number))));
        }
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Callable<List<RowVerdict>> take = () -> take(rows);
            long added = 0;
            for (Future<List<RowVerdict>> result : threads.invokeAll(List.of(take, take, take))) {
                added += result.get().stream().filter(RowVerdict::added).count();
            }
            assertThat(added).isEqualTo(40);
        } finally {
            threads.shutdown();
        }
        assertThat(count(FactKind.PETITION, FactSource.PETITION)).isEqualTo(40);
    }

    private List<RowVerdict> take(List<RegisterRow> rows) {
        return Taking.whole(store, batch(rows), true);
    }

    private long count(FactKind kind, FactSource source) {
        return facts.count(Sight.whole(), selection(kind, source));
    }

    private List<String> people() {
        return facts
                .list(Sight.whole(), selection(FactKind.PERSON, FactSource.VISIT), 10, Optional.empty())
                .items()
                .stream()
                .map(FactItem::title)
                .toList();
    }
}
