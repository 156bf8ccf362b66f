/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.store.jpa.internal.SampleDrafts.DAY;
import static org.dangvan.store.jpa.internal.SampleDrafts.draft;
import static org.dangvan.store.jpa.internal.SampleDrafts.draftOf;
import static org.dangvan.store.jpa.internal.SampleDrafts.withFile;
import static org.dangvan.store.jpa.internal.SampleRows.DUE;
import static org.dangvan.store.jpa.internal.SampleRows.receipt;
import static org.dangvan.store.jpa.internal.SampleRows.search;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dangvan.access.journal.Origins;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.EventView;
import org.dangvan.casework.api.HistoryLine;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.SenderView;
import org.dangvan.casework.api.desk.DeskStore.Key;
import org.dangvan.casework.api.desk.DeskStore.Request;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.casework.api.intake.PersonEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the desk asks of the store, for every database. */
abstract class DeskStoreCases {

    private @Nullable JpaDesk node;

    abstract TestStore store();

    private JpaDesk desk() {
        if (node == null) {
            node = node(Clock.systemUTC());
        }
        return node;
    }

    private JpaDesk node(Clock clock) {
        return new JpaDesk(store().factory(), new Origins(), clock);
    }

    private JpaPetitions petitions() {
        return new JpaPetitions(store().factory());
    }

    @Test
    void showsAPetitionAsItWillBeReadLater() {
        PetitionView taken = add(draft(PetitionType.COMPLAINT, "Nguyễn Văn An", "Trần Thị Bình"));

        assertThat(taken.senders()).extracting(SenderView::name).containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(taken.signatories()).isEqualTo(2);
        assertThat(taken.dueDay()).contains(DUE);
        assertThat(taken.version()).isEqualTo(1);
        assertThat(petitions().find(Reach.whole(), taken.id())).contains(taken);
    }

    @Test
    void namesNobodyWhereAPetitionIsAnonymous() {
        PetitionView taken = add(draft(PetitionType.PETITION_FEEDBACK));

        assertThat(taken.senders()).isEmpty();
        assertThat(petitions().find(Reach.whole(), taken.id())).contains(taken);
    }

    @Test
    void tellsNothingOfWhoDenouncesAndNothingOfTheirFiles() {
        String name = "Lò Thị Kín " + UUID.randomUUID();
        PetitionDraft draft = draft(PetitionType.DENUNCIATION, name, "Vàng A Kín");
        PetitionView taken = add(withFile(draft, name + ".pdf"));

        assertThat(taken.toString()).doesNotContain("Kín");
        assertThat(taken.senders()).extracting(SenderView::name).allMatch(shown -> shown.matches("Người tố cáo #\\d+"));
        assertThat(taken.attachments().get(0).name()).isEqualTo("Tệp 1");
        PetitionView read = petitions().find(Reach.whole(), taken.id()).orElseThrow();
        assertThat(read).isEqualTo(taken);
        assertThat(petitions()
                        .attachment(
                                Reach.whole(),
                                taken.id(),
                                taken.attachments().get(0).id()))
                .isEmpty();
        assertThat(found("kin")).doesNotContain(taken.id());
    }

    @Test
    void givesBackAFileToTheByte() {
        PetitionView taken = add(withFile(draft(PetitionType.COMPLAINT, "Nguyễn Văn Tệp"), "đơn.txt"));

        Attachment file = petitions()
                .attachment(
                        Reach.whole(), taken.id(), taken.attachments().get(0).id())
                .orElseThrow();
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("Kính gửi");
        assertThat(petitions()
                        .attachment(
                                Reach.whole(),
                                UUID.randomUUID(),
                                taken.attachments().get(0).id()))
                .isEmpty();
    }

    @Test
    void answersTheSameRequestAsTheFirstTimeAndRecordsItOnce() {
        Request request = request("khóa-1", "a");
        String mark = "Duynhat";
        PetitionView first = add(draft(PetitionType.COMPLAINT, mark), request);
        handle(first, 1);

        Outcome<PetitionView> again =
                desk().add(draft(PetitionType.COMPLAINT, mark), Optional.empty(), duties(), request);

        assertThat(again).isEqualTo(new Outcome.Done<>(first, true));
        assertThat(found(mark)).containsExactly(first.id());
    }

    @Test
    void refusesAKeyThatStoodForSomethingElse() {
        add(draft(PetitionType.COMPLAINT, "An"), request("khóa-2", "a"));

        Outcome<PetitionView> other =
                desk().add(draft(PetitionType.COMPLAINT, "Bình"), Optional.empty(), duties(), request("khóa-2", "b"));

        assertThat(other).isInstanceOf(Outcome.KeyReused.class);
    }

    @Test
    void answersARepeatedHandlingAsTheFirstTimeAlthoughTheVersionHasGoneOn() {
        PetitionView taken = add(draft(PetitionType.COMPLAINT, "Lặp Lại"));
        Request request = request("khóa-7", "a");
        Outcome<PetitionView> first = desk().handle(Reach.whole(), taken.id(), handling(), 1, request);

        assertThat(desk().handle(Reach.whole(), taken.id(), handling(), 1, request))
                .isEqualTo(new Outcome.Done<>(((Outcome.Done<PetitionView>) first).record(), true));
        assertThat(desk().handle(Reach.whole(), taken.id(), handling(), 1, request("khóa-7", "b")))
                .isInstanceOf(Outcome.KeyReused.class);
        assertThat(desk().handle(Reach.whole(), taken.id(), handling(), 1, request("khóa-8", "a")))
                .isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void keepsTheKeysOfTwoAccountsApartAndForgetsAKeyAfterThirtyDays() {
        Request request = request("khóa-3", "a");
        PetitionDraft draft = draft(PetitionType.COMPLAINT, "Hạn Khóa");
        PetitionView first = add(draft, request);
        PetitionView others = add(draft, new Request("khác", Optional.empty(), request.key()));
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(31));

        Outcome<PetitionView> afterwards = node(later).add(draft, Optional.empty(), duties(), request);

        assertThat(others.id()).isNotEqualTo(first.id());
        assertThat(((Outcome.Done<PetitionView>) afterwards).repeated()).isFalse();
    }

    @Test
    void recordsARequestOnceThatComesToManyNodesAtTheSameMoment() throws Exception {
        Request request = request("khóa-4", "a");
        String mark = "Dongthoi";
        List<Outcome<PetitionView>> outcomes = atOnce(8, () -> node(Clock.systemUTC())
                .add(draft(PetitionType.COMPLAINT, mark), Optional.empty(), duties(), request));

        assertThat(outcomes).allMatch(outcome -> outcome instanceof Outcome.Done);
        assertThat(found(mark)).hasSize(1);
    }

    @Test
    void saysThatARequestIsUnderWayOnTheSameNode() throws Exception {
        JpaDesk desk = desk();
        Request request = request("khóa-5", "a");
        String mark = "Dangxuly";
        List<Outcome<PetitionView>> outcomes =
                atOnce(8, () -> desk.add(draft(PetitionType.COMPLAINT, mark), Optional.empty(), duties(), request));

        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof Outcome.Done || outcome instanceof Outcome.KeyInFlight);
        assertThat(found(mark)).hasSize(1);
    }

    @Test
    void takesTheSamePersonFromManySidesAtOnce() throws Exception {
        String name = "Người Mới " + UUID.randomUUID();
        List<Outcome<PetitionView>> outcomes = atOnce(8, () -> node(Clock.systemUTC())
                .add(draft(PetitionType.COMPLAINT, name), Optional.empty(), duties(), anonymousRequest()));

        assertThat(outcomes).allMatch(outcome -> outcome instanceof Outcome.Done);
    }

    @Test
    void lettingOneOfTwoWhoReadTheSameVersionRecordWhatBecameOfIt() throws Exception {
        PetitionView taken = add(draft(PetitionType.COMPLAINT, "Tranh Chấp"));
        List<Outcome<PetitionView>> outcomes = atOnce(2, () -> handle(taken, 1));

        assertThat(outcomes)
                .filteredOn(outcome -> outcome instanceof Outcome.Done)
                .hasSize(1);
        assertThat(outcomes).contains(new Outcome.Changed<>(2));
        PetitionView read = petitions().find(Reach.whole(), taken.id()).orElseThrow();
        assertThat(read.handledDay()).contains(DAY);
        assertThat(read.replyNumber()).contains("12/UBND");
        assertThat(petitions().history(Reach.whole(), taken.id()))
                .extracting(line -> line.action())
                .containsExactly("Tiếp nhận đơn", "Ghi kết quả xử lý: 20/11/2026, Đã trả lời, văn bản 12/UBND");
        assertThat(desk().handle(Reach.whole(), UUID.randomUUID(), handling(), 1, anonymousRequest()))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void keepsAndFindsTextsInWhichMarksStandAlone() {
        PetitionView taken = add(draft(PetitionType.COMPLAINT, "Điện Thoại ☎\ufe0f \u0301 Lẻ"));

        assertThat(found("thoai \ufe0f")).containsExactly(taken.id());
        assertThat(found("\u0301")).isEmpty();
        assertThat(found("각".repeat(400))).isEmpty();
    }

    @Test
    void filesNothingUnderTheNameOfSomebodyElseWithTheSameNumber() {
        PersonEntry first = new PersonEntry("Nguyễn Văn Một (giả)", Optional.of("011111111111"), Optional.of("Thôn A"));
        PersonEntry other = new PersonEntry("Trần Thị Hai (giả)", Optional.of("011111111111"), Optional.of("Thôn B"));

        PetitionView known = add(draftOf(PetitionType.COMPLAINT, first));
        PetitionView again = add(draftOf(PetitionType.COMPLAINT, first));
        PetitionView different = add(draftOf(PetitionType.COMPLAINT, other));

        assertThat(again.senders()).isEqualTo(known.senders());
        assertThat(different.senders()).containsExactly(new SenderView("Trần Thị Hai (giả)", Optional.of("Thôn B")));
    }

    @Test
    void findsWordsWhateverTheirMarksOrderAndTonePlacesTheExactFirst() {
        PetitionView plain = add(draft(PetitionType.COMPLAINT, "Hoa Quynh Dao"));
        PetitionView marked = add(draft(PetitionType.COMPLAINT, "Hòa Quỳnh Đào"));
        PetitionView other = add(draft(PetitionType.COMPLAINT, "Hóa Quỳnh Đạo"));

        assertThat(found("hoà quỳnh đào")).containsExactly(marked.id(), other.id(), plain.id());
        assertThat(found("dao quynh hoa")).containsExactly(plain.id(), other.id(), marked.id());
        assertThat(found("ĐÀO   QUỲNH hòa")).first().isEqualTo(marked.id());
        assertThat(found("quynh da")).contains(plain.id(), marked.id(), other.id());
        assertThat(found("quyn dao")).isEmpty();
        assertThat(found("' | quynh:* & !")).contains(plain.id());
        assertThat(found("%")).isEmpty();
        assertThat(petitions().count(Reach.whole(), search("quynh hoa"), 1_000)).isEqualTo(3);
        assertThat(petitions().count(Reach.whole(), search("quynh hoa"), 2)).isEqualTo(2);
        for (String unit : List.of("x' or 'a' = 'a", "\\' or 1 = 1 --", "a?b", "{fn now()}", "$1", ":w")) {
            assertThat(petitions().count(Reach.whole(), search("quynh hoa", Optional.of(unit)), 10))
                    .as(unit)
                    .isZero();
        }
    }

    @Test
    void neitherSkipsNorRepeatsWhilePetitionsComeIn() {
        Set<UUID> first = new HashSet<>();
        for (int at = 0; at < 7; at++) {
            first.add(add(draft(PetitionType.COMPLAINT, at % 2 == 0 ? "Tràng Giang" : "Trang Giang"))
                    .id());
        }
        List<UUID> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<PetitionView> page = petitions().list(Reach.whole(), search("tràng giang"), 2, after);
            page.items().forEach(petition -> seen.add(petition.id()));
            add(draft(PetitionType.COMPLAINT, "Tràng Giang"));
            after = page.next();
        } while (after.isPresent() && seen.size() < 20);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void tellsEveryEventOnceInOneOrderWhileManyWrite() throws Exception {
        JpaEvents events = new JpaEvents(store().factory());
        Optional<UUID> position = last(events);
        JpaDesk desk = desk();
        ExecutorService writers = Executors.newFixedThreadPool(3);
        List<Future<Outcome<PetitionView>>> written = new ArrayList<>();
        for (int at = 0; at < 60; at++) {
            String name = "Sự Kiện " + at;
            written.add(writers.submit(() ->
                    desk.add(draft(PetitionType.COMPLAINT, name), Optional.empty(), duties(), anonymousRequest())));
        }
        writers.shutdown();
        List<EventView> told = new ArrayList<>();
        for (boolean ended = false; !ended; ) {
            boolean terminated = writers.isTerminated();
            List<EventView> page = events.after(Sight.whole(), position, 7);
            told.addAll(page);
            position = page.isEmpty()
                    ? position
                    : Optional.of(page.get(page.size() - 1).id());
            ended = terminated && page.isEmpty();
        }
        List<UUID> expected = new ArrayList<>();
        for (Future<Outcome<PetitionView>> one : written) {
            expected.add(((Outcome.Done<PetitionView>) one.get()).record().id());
        }
        assertThat(told).extracting(EventView::subject).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Optional<UUID> last(JpaEvents events) {
        Optional<UUID> position = Optional.empty();
        for (List<EventView> page = events.after(Sight.whole(), position, 1_000);
                !page.isEmpty();
                page = events.after(Sight.whole(), position, 1_000)) {
            position = Optional.of(page.get(page.size() - 1).id());
        }
        return position;
    }

    @Test
    void aPetitionIsEntrustedSealedAndTold() {
        PetitionView petition = add(draft(PetitionType.COMPLAINT, "Người Được Giao"));
        Reach open = new Reach(List.of(new Reach.Clause(Optional.empty(), Optional.empty(), Optional.empty(), false)));
        Reach mine = new Reach(List.of(new Reach.Clause(Optional.empty(), Optional.empty(), Optional.of("lan"), true)));
        PetitionAccess wanted = new PetitionAccess(Optional.of("lan"), true);
        assertThat(petitions().find(mine, petition.id())).isEmpty();

        assertThat(desk().entrust(mine, petition.id(), wanted, 1, anonymousRequest()))
                .isEqualTo(new Outcome.Missing<>());
        assertThat(desk().entrust(open, petition.id(), wanted, 2, anonymousRequest()))
                .isEqualTo(new Outcome.Changed<>(1));
        Outcome<PetitionView> done = desk().entrust(open, petition.id(), wanted, 1, request("giao", "a"));

        assertThat(done).isInstanceOfSatisfying(Outcome.Done.class, one -> assertThat(one.repeated())
                .isFalse());
        assertThat(petitions().access(mine, petition.id())).contains(wanted);
        assertThat(petitions().find(mine, petition.id()).orElseThrow().version())
                .isEqualTo(2);
        assertThat(petitions().find(open, petition.id())).isEmpty();
        assertThat(petitions().access(open, petition.id())).isEmpty();
        assertThat(petitions().history(mine, petition.id()))
                .extracting(HistoryLine::action)
                .last()
                .isEqualTo("Giao xử lý: lan, giữ kín; trước đó: chưa giao ai");
        assertThat(desk().entrust(open, petition.id(), wanted, 1, request("giao", "a")))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, one -> assertThat(one.repeated()).isTrue());
    }

    private List<UUID> found(String text) {
        return petitions().list(Reach.whole(), search(text), 200, Optional.empty()).items().stream()
                .map(PetitionView::id)
                .toList();
    }

    private PetitionView add(PetitionDraft draft) {
        return add(draft, anonymousRequest());
    }

    private PetitionView add(PetitionDraft draft, Request request) {
        return ((Outcome.Done<PetitionView>) desk().add(draft, Optional.empty(), duties(), request)).record();
    }

    private Outcome<PetitionView> handle(PetitionView petition, long version) {
        return desk().handle(Reach.whole(), petition.id(), handling(), version, anonymousRequest());
    }

    private static Handling handling() {
        return new Handling(Optional.of(DAY), Optional.of("Đã trả lời"), Optional.of("12/UBND"));
    }

    private static List<Duty> duties() {
        return List.of(new Duty("petition.handling", receipt(DUE)));
    }

    private static Request request(String key, String digest) {
        return new Request("cán bộ", Optional.empty(), Optional.of(new Key(key, digest.repeat(64))));
    }

    private static Request anonymousRequest() {
        return new Request("cán bộ", Optional.empty(), Optional.empty());
    }

    private static <T> List<T> atOnce(int times, java.util.concurrent.Callable<T> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        CountDownLatch ready = new CountDownLatch(times);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int at = 0; at < times; at++) {
                futures.add(people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }
}
