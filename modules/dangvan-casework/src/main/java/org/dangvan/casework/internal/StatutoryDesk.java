/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.dangvan.access.AccountStore;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.PetitionAccess;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.desk.DeskStore;
import org.dangvan.casework.api.desk.Flaw;
import org.dangvan.casework.api.desk.Handling;
import org.dangvan.casework.api.desk.Limits;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.casework.api.desk.VisitDesk;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.law.Deadlines;
import org.dangvan.pack.PacksInForce;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desk of the office: looks at what comes in, starts the duties that the law of the day knows, and has it kept. */
@Component
public final class StatutoryDesk implements PetitionDesk, VisitDesk {

    private final PacksInForce packs;
    private final PetitionDuties duties;
    private final Units units;
    private final Petitions petitions;
    private final DeskStore store;
    private final Predicate<String> works;
    private final Clock clock;

    /** Works with the packs in force and keeps what it takes in {@code store}. */
    @Activate
    public StatutoryDesk(
            @Reference PacksInForce packs,
            @Reference Deadlines deadlines,
            @Reference Units units,
            @Reference Petitions petitions,
            @Reference DeskStore store,
            @Reference AccountStore accounts) {
        this(
                packs,
                deadlines,
                units,
                petitions,
                store,
                name -> accounts.find(name).filter(account -> !account.locked()).isPresent(),
                Clock.systemUTC());
    }

    StatutoryDesk(
            PacksInForce packs,
            Deadlines deadlines,
            Units units,
            Petitions petitions,
            DeskStore store,
            Predicate<String> works,
            Clock clock) {
        this.packs = packs;
        this.duties = new PetitionDuties(deadlines);
        this.units = units;
        this.petitions = petitions;
        this.store = store;
        this.works = works;
        this.clock = clock;
    }

    @Override
    public Outcome<PetitionView> submit(PetitionDraft draft, Requester by) {
        Checking checking = new Checking(units, clock);
        PetitionCheck check = new PetitionCheck(draft, checking);
        key(checking, by);
        if (!checking.flaws().isEmpty()) {
            return new Outcome.Refused<>(checking.flaws());
        }
        PetitionDraft cleaned = check.cleaned();
        List<Duty> started = duties.startedBy(
                cleaned.type().orElseThrow(), cleaned.receivedDay().orElseThrow(), packs.layers());
        return store.add(cleaned, check.unit(), started, request(by, by.key().map(key -> RequestDigest.of(cleaned))));
    }

    @Override
    public Outcome<PetitionView> recordHandling(
            Reach reach, UUID petition, Handling handling, long version, Requester by) {
        Optional<PetitionView> known = petitions.find(reach, petition);
        if (known.isEmpty()) {
            return new Outcome.Missing<>();
        }
        Checking checking = new Checking(units, clock);
        checking.past("handledDay", handling.day(), known.get().receivedDay());
        Optional<String> outcome = checking.required("outcome", handling.outcome(), Limits.LABEL);
        Optional<String> reply = checking.line("replyNumber", handling.replyNumber(), Limits.REPLY_NUMBER);
        key(checking, by);
        if (!checking.flaws().isEmpty()) {
            return new Outcome.Refused<>(checking.flaws());
        }
        Handling cleaned = new Handling(handling.day(), outcome, reply);
        Optional<String> digest = by.key().map(key -> RequestDigest.of(petition.toString(), cleaned, version));
        return store.handle(reach, petition, cleaned, version, request(by, digest));
    }

    @Override
    public Outcome<PetitionView> entrust(
            Reach reach, UUID petition, PetitionAccess access, long version, Requester by) {
        Optional<PetitionView> known = petitions.find(reach, petition);
        if (known.isEmpty()) {
            return new Outcome.Missing<>();
        }
        Checking checking = new Checking(units, clock);
        access.assignee()
                .filter(works.negate())
                .ifPresent(name -> checking.flaw("assignee", Flaw.Reason.UNKNOWN, name));
        if (known.get().type() == PetitionType.DENUNCIATION && !access.sealed()) {
            checking.flaw("sealed", Flaw.Reason.ALWAYS_SEALED);
        }
        key(checking, by);
        if (!checking.flaws().isEmpty()) {
            return new Outcome.Refused<>(checking.flaws());
        }
        Optional<String> digest = by.key().map(key -> RequestDigest.of(petition.toString(), access, version));
        return store.entrust(reach, petition, access, version, request(by, digest));
    }

    @Override
    public Outcome<VisitView> record(VisitDraft draft, Requester by) {
        Checking checking = new Checking(units, clock);
        VisitDraft cleaned = cleaned(draft, checking);
        var unit = checking.unit("unit", cleaned.unit(), draft.day());
        key(checking, by);
        if (!checking.flaws().isEmpty()) {
            return new Outcome.Refused<>(checking.flaws());
        }
        return store.add(cleaned, unit, request(by, by.key().map(key -> RequestDigest.of(cleaned))));
    }

    private static VisitDraft cleaned(VisitDraft draft, Checking checking) {
        checking.past("day", draft.day(), Limits.EARLIEST);
        checking.present("person", draft.person());
        Optional<PersonEntry> person = draft.person().map(somebody -> checking.person("person", somebody));
        return new VisitDraft(
                draft.day(),
                person,
                checking.line("field", draft.field(), Limits.LABEL),
                checking.lines("content", draft.content(), Limits.CONTENT),
                checking.line("unit", draft.unit(), Limits.UNIT),
                checking.line("matter", draft.matter(), Limits.LABEL),
                draft.repeated(),
                checking.line("result", draft.result(), Limits.LABEL));
    }

    private static void key(Checking checking, Requester by) {
        by.key()
                .filter(key -> key.isBlank() || key.length() > Limits.KEY)
                .ifPresent(key -> checking.flaw("Idempotency-Key", Flaw.Reason.OUT_OF_RANGE, 1, Limits.KEY));
    }

    private static DeskStore.Request request(Requester by, Optional<String> digest) {
        return new DeskStore.Request(
                by.account(),
                by.takenAt(),
                by.key().flatMap(key -> digest.map(whole -> new DeskStore.Key(key, whole))));
    }
}
