/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.PersonEntry;
import org.junit.jupiter.api.Test;

class StatutoryDeskTest {

    private static final Requester OFFICER = Requester.of("can-bo");

    private final OpenCounter counter = new OpenCounter();
    private final StatutoryDesk desk = counter.desk();

    @Test
    void aGoodPetitionGoesThroughCleaned() {
        PetitionDraft kept = taken(draft -> {
            draft.senders.set(
                    0,
                    new PersonEntry(
                            "  Nguye\u0302\u0303n\u200b  Văn\u202e A ",
                            Optional.of(" "),
                            Optional.of("Thái\u0000 Nguyên")));
            draft.content = Optional.of("<b>Đơn</b> \ud83d\ude00 \ud800\r\n\r\nhai ");
            draft.matter = Optional.of("\u200f");
        });

        assertThat(kept.senders())
                .containsExactly(new PersonEntry("Nguyễn Văn A", Optional.empty(), Optional.of("Thái Nguyên")));
        assertThat(kept.content()).hasValue("<b>Đơn</b> 😀\n\nhai");
        assertThat(kept.matter()).isEmpty();
    }

    @Test
    void typeAndDayMustBeThere() {
        assertThat(flaws(draft -> {
                    draft.type = Optional.empty();
                    draft.day = Optional.empty();
                }))
                .containsExactly("type MISSING", "receivedDay MISSING");
    }

    @Test
    void theDayHasComeInVietNamAndIsNotOlderThanTheRepublic() {
        taken(draft -> draft.day = Optional.of(LocalDate.parse("2026-11-22")));
        taken(draft -> draft.day = Optional.of(Limits.EARLIEST));
        assertThat(flaws(draft -> draft.day = Optional.of(LocalDate.parse("2026-11-23"))))
                .containsExactly("receivedDay IN_FUTURE 22/11/2026");
        assertThat(flaws(draft -> draft.day = Optional.of(Limits.EARLIEST.minusDays(1))))
                .containsExactly("receivedDay TOO_EARLY 02/09/1945");
    }

    @Test
    void aPetitionNamesASenderOrSaysThatItHasNone() {
        assertThat(flaws(draft -> draft.senders.clear())).containsExactly("senders SENDER_OR_ANONYMOUS");
        assertThat(flaws(draft -> draft.anonymous = true)).containsExactly("anonymous ANONYMOUS_WITH_SENDERS");
        taken(draft -> {
            draft.senders.clear();
            draft.anonymous = true;
        });
        assertThat(flaws(draft -> draft.senders.add(Draft.person(" \u200b"))))
                .containsExactly("senders[1].name MISSING");
    }

    @Test
    void lengthsAreTakenToTheirLastLetter() {
        taken(draft -> draft.senders.set(0, Draft.person("ữ".repeat(Limits.NAME))));
        taken(draft -> draft.senders.set(0, Draft.person("u\u031b\u0303".repeat(Limits.NAME))));
        assertThat(flaws(draft -> draft.senders.set(0, Draft.person("x".repeat(Limits.NAME + 1)))))
                .containsExactly("senders[0].name TOO_LONG 300");
        assertThat(flaws(draft -> draft.senders.set(0, Draft.person("x".repeat(1 << 20)))))
                .containsExactly("senders[0].name TOO_LONG 300");
        taken(draft -> draft.content = Optional.of("x".repeat(Limits.CONTENT)));
        assertThat(flaws(draft -> draft.content = Optional.of("x".repeat(Limits.CONTENT + 1))))
                .containsExactly("content TOO_LONG 4000");
        assertThat(flaws(draft -> draft.source = Optional.of("x".repeat(Limits.LABEL + 1))))
                .containsExactly("source TOO_LONG 300");
    }

    @Test
    void aHundredSendersAndAMillionSignatoriesAreTheMost() {
        taken(draft -> draft.senders = people(Limits.SENDERS));
        assertThat(flaws(draft -> draft.senders = people(Limits.SENDERS + 1))).contains("senders TOO_MANY 100");
        taken(draft -> draft.signatories = Optional.of(Limits.SIGNATORIES));
        for (int signed : new int[] {-1, 0, Limits.SIGNATORIES + 1, Integer.MIN_VALUE}) {
            assertThat(flaws(draft -> draft.signatories = Optional.of(signed)))
                    .containsExactly("signatories OUT_OF_RANGE 1 1000000");
        }
        assertThat(flaws(draft -> {
                    draft.senders = people(3);
                    draft.signatories = Optional.of(2);
                }))
                .containsExactly("signatories FEWER_THAN_SENDERS 3");
    }

    private static List<PersonEntry> people(int count) {
        return new ArrayList<>(Collections.nCopies(count, Draft.person("A")));
    }

    @Test
    void theUnitExistsOnTheDay() {
        taken(draft -> draft.unit = Optional.of(" moi "));
        assertThat(flaws(draft -> draft.unit = Optional.of("cu"))).containsExactly("unit NOT_ON_DAY cu 20/11/2026");
        assertThat(flaws(draft -> draft.unit = Optional.of("không"))).containsExactly("unit UNKNOWN không");
        taken(draft -> {
            draft.unit = Optional.of("cu");
            draft.day = Optional.of(OpenCounter.CHANGE.minusDays(1));
        });
        assertThat(flaws(draft -> {
                    draft.unit = Optional.of("cu");
                    draft.day = Optional.of(OpenCounter.CHANGE);
                }))
                .containsExactly("unit NOT_ON_DAY cu 01/07/2025");
    }

    @Test
    void filesHaveANameAndEndAtTwentyMebibytes() {
        byte[] half = new byte[Limits.ATTACHMENT_BYTES / 2];
        taken(draft -> draft.files = List.of(new Attachment("a", "x/y", half), new Attachment("b", "", half)));
        assertThat(flaws(draft -> draft.files = List.of(
                        new Attachment("a", "x/y", half), new Attachment("b", "x/y", new byte[half.length + 1]))))
                .containsExactly("attachments TOO_LARGE 20");
        assertThat(flaws(draft -> draft.files = List.of(new Attachment(" ", "x/y", half))))
                .containsExactly("attachments[0].name MISSING");
        assertThat(flaws(draft -> draft.files = Collections.nCopies(21, new Attachment("a", "x/y", new byte[0]))))
                .containsExactly("attachments TOO_MANY 20");
    }

    @Test
    void everyFlawIsToldAtOnceAndInBothLanguages() {
        Draft draft = new Draft();
        draft.day = Optional.empty();
        draft.signatories = Optional.of(-3);
        draft.unit = Optional.of("không");
        var refused = (Outcome.Refused<?>)
                desk.submit(draft.made(), new Requester("can-bo", Optional.empty(), Optional.of(" ")));

        assertThat(refused.flaws())
                .extracting(Flaw::field)
                .containsExactly("receivedDay", "signatories", "unit", "Idempotency-Key");
        for (Flaw flaw : refused.flaws()) {
            assertThat(flaw.text(Locale.ENGLISH)).isNotBlank().isNotEqualTo(flaw.text(Locale.forLanguageTag("vi")));
        }
        assertThat(counter.petitions).isEmpty();
    }

    @Test
    void aVisitNeedsADayAndAPerson() {
        assertThat(refusals(desk.record(visit(Optional.empty(), Optional.empty()), OFFICER)))
                .containsExactly("day MISSING", "person MISSING");
        assertThat(refusals(desk.record(
                        visit(Optional.of(LocalDate.parse("2026-11-23")), Optional.of(Draft.person(""))), OFFICER)))
                .containsExactly("day IN_FUTURE 22/11/2026", "person.name MISSING");
        desk.record(visit(Optional.of(LocalDate.parse("2026-11-22")), Optional.of(Draft.person("B"))), OFFICER);
        assertThat(counter.visits).hasSize(1);
    }

    private static VisitDraft visit(Optional<LocalDate> day, Optional<PersonEntry> person) {
        return new VisitDraft(
                day,
                person,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void handlingLiesBetweenReceivingAndToday() {
        assertThat(refusals(handled("2026-11-01", "Chuyển đơn"))).containsExactly("handledDay TOO_EARLY 02/11/2026");
        assertThat(refusals(handled("2026-11-23", "Chuyển đơn"))).containsExactly("handledDay IN_FUTURE 22/11/2026");
        assertThat(refusals(handled("2026-11-02", " "))).containsExactly("outcome MISSING");
        assertThat(handled("2026-11-02", "Chuyển  đơn")).isInstanceOf(Outcome.Changed.class);
        assertThat(counter.handlings)
                .containsExactly(new Handling(
                        Optional.of(LocalDate.parse("2026-11-02")), Optional.of("Chuyển đơn"), Optional.empty()));
        assertThat(desk.recordHandling(
                        Reach.whole(),
                        new UUID(2, 2),
                        new Handling(Optional.empty(), Optional.empty(), Optional.empty()),
                        1,
                        OFFICER))
                .isInstanceOf(Outcome.Missing.class);
    }

    private Outcome<?> handled(String day, String outcome) {
        Handling handling = new Handling(Optional.of(LocalDate.parse(day)), Optional.of(outcome), Optional.empty());
        return desk.recordHandling(Reach.whole(), OpenCounter.KNOWN, handling, 1, OFFICER);
    }

    @Test
    void theSameRequestWrittenDifferentlyHasTheSameDigest() {
        String composed = digest(draft -> draft.content = Optional.of("Đơn  kiến nghị"));
        assertThat(digest(draft -> draft.content = Optional.of(" Đơn kie\u0302\u0301n nghi\u0323 ")))
                .isEqualTo(composed);
        assertThat(digest(draft -> draft.content = Optional.of("Đơn kiến nghi")))
                .isNotEqualTo(composed);
        assertThat(digest(draft -> draft.matter = Optional.of("Đơn kiến nghị"))).isNotEqualTo(composed);
        assertThat(digest(draft -> draft.senders = List.of(Draft.person("A"), Draft.person("B"))))
                .isNotEqualTo(digest(draft -> draft.senders = List.of(Draft.person("AB"))));
    }

    private String digest(Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        desk.submit(draft.made(), new Requester("can-bo", Optional.empty(), Optional.of("khoa")));
        return counter.requests
                .get(counter.requests.size() - 1)
                .key()
                .orElseThrow()
                .digest();
    }

    private PetitionDraft taken(Consumer<Draft> change) {
        assertThat(flaws(change)).isEmpty();
        return counter.petitions.get(counter.petitions.size() - 1);
    }

    private List<String> flaws(Consumer<Draft> change) {
        Draft draft = new Draft();
        change.accept(draft);
        return refusals(desk.submit(draft.made(), OFFICER));
    }

    private static List<String> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.flaws().stream()
                        .map(flaw ->
                                (flaw.field() + " " + flaw.reason() + " " + String.join(" ", flaw.details())).strip())
                        .toList()
                : List.of();
    }

    @Test
    void aPetitionIsEntrustedToAColleagueWhoIsThere() {
        OpenCounter counter = new OpenCounter();
        PetitionAccess lan = new PetitionAccess(Optional.of("lan"), true);

        assertThat(counter.desk().entrust(Reach.whole(), OpenCounter.KNOWN, lan, 1, Requester.of("chi")))
                .isEqualTo(new Outcome.Changed<>(1));
        assertThat(counter.accesses).containsExactly(lan);
        assertThat(counter.desk()
                        .entrust(
                                Reach.whole(),
                                OpenCounter.KNOWN,
                                new PetitionAccess(Optional.of("ghost"), false),
                                1,
                                Requester.of("chi")))
                .isEqualTo(new Outcome.Refused<>(List.of(Flaw.of("assignee", Flaw.Reason.UNKNOWN, "ghost"))));
        assertThat(counter.desk().entrust(Reach.whole(), new UUID(9, 9), lan, 1, Requester.of("chi")))
                .isEqualTo(new Outcome.Missing<>());
        assertThat(counter.accesses).hasSize(1);
    }

    @Test
    void aDenunciationStaysSealed() {
        OpenCounter counter = new OpenCounter();
        counter.type = PetitionType.DENUNCIATION;

        assertThat(counter.desk()
                        .entrust(
                                Reach.whole(),
                                OpenCounter.KNOWN,
                                new PetitionAccess(Optional.empty(), false),
                                1,
                                Requester.of("chi")))
                .isEqualTo(new Outcome.Refused<>(List.of(Flaw.of("sealed", Flaw.Reason.ALWAYS_SEALED))));
        assertThat(counter.accesses).isEmpty();
    }
}
