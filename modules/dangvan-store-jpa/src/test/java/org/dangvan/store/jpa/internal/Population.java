/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.dangvan.access.journal.Origins;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Receipt;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.desk.DeskStore.Request;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDraft;
import org.dangvan.casework.api.desk.VisitDraft;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.casework.api.intake.PersonEntry;

/**
 * Invented records of an office: agencies in three levels, all kinds of petitions, open and sealed, taken here and there, given
 * to this one or that one or nobody. The same for the same seed.
 */
final class Population {

    static final List<String> UNITS = List.of("a", "a1", "a11", "a2", "b", "b1");
    static final List<String> FIELDS = List.of("đất đai", "chính sách");
    static final List<String> OFFICERS = List.of("lan", "an");
    private static final int PETITIONS = 150;
    private static final int VISITS = 60;
    private static final int MATTERS = 25;
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");

    /** What the test itself knows of a record. */
    record Known(
            UUID id,
            UUID matter,
            String person,
            Optional<String> unit,
            Optional<String> takenAt,
            Optional<String> field,
            Optional<String> assignee,
            boolean sealed) {}

    final List<Known> petitions = new ArrayList<>();
    final List<Known> visits = new ArrayList<>();

    private final TestStore store;
    private final Random random;
    private final JpaDesk desk;

    Population(TestStore store, long seed) {
        this.store = store;
        this.random = new Random(seed);
        this.desk = new JpaDesk(store.factory(), new Origins(), Clock.systemUTC());
        store.transactions().run(manager -> {
            int order = 0;
            for (String code : UNITS) {
                manager.persist(new UnitRow(unit(code), "test", order++));
            }
        });
        for (int at = 0; at < PETITIONS; at++) {
            petitions.add(petition(at));
        }
        for (int at = 0; at < VISITS; at++) {
            visits.add(visit(at));
        }
    }

    private Known petition(int at) {
        Optional<String> unit = maybe(UNITS);
        Optional<String> takenAt = maybe(UNITS);
        Optional<String> field = maybe(FIELDS);
        Optional<String> assignee = maybe(OFFICERS);
        PetitionType type = PetitionType.values()[random.nextInt(PetitionType.values().length)];
        String person = "Người Thử " + random.nextInt(40);
        PetitionDraft draft = new PetitionDraft(
                Optional.of(type),
                Optional.of(day()),
                Optional.of("Bưu điện"),
                List.of(new PersonEntry(person, Optional.empty(), Optional.of("thôn " + at))),
                false,
                Optional.empty(),
                field,
                Optional.of("Nội dung đơn " + at),
                unit,
                Optional.of(matter()),
                List.of());
        Receipt receipt = SampleRows.receipt(day().plusDays(10));
        var done = (Outcome.Done<org.dangvan.casework.api.PetitionView>) desk.add(
                draft, unit.map(Population::unit), List.of(new Duty("petition.handling", receipt)), request(takenAt));
        UUID id = done.record().id();
        assignee.ifPresent(account -> store.transactions().run(manager -> {
            PetitionRow row = manager.find(PetitionRow.class, id.toString());
            row.assignedTo = account;
        }));
        return new Known(
                id,
                done.record().matter().orElseThrow().id(),
                person,
                unit,
                takenAt,
                field,
                assignee,
                type == PetitionType.DENUNCIATION);
    }

    private Known visit(int at) {
        Optional<String> unit = maybe(UNITS);
        Optional<String> takenAt = maybe(UNITS);
        Optional<String> field = maybe(FIELDS);
        String person = "Người Đến " + random.nextInt(30);
        VisitDraft draft = new VisitDraft(
                Optional.of(day()),
                Optional.of(new PersonEntry(person, Optional.empty(), Optional.of("xóm " + at))),
                field,
                Optional.of("Trình bày " + at),
                unit,
                Optional.of(matter()),
                Optional.of(false),
                Optional.empty());
        var done = (Outcome.Done<org.dangvan.casework.api.VisitView>)
                desk.add(draft, unit.map(Population::unit), request(takenAt));
        return new Known(
                done.record().id(),
                done.record().matter().orElseThrow().id(),
                person,
                unit,
                takenAt,
                field,
                Optional.empty(),
                false);
    }

    private static Request request(Optional<String> takenAt) {
        return new Request("cán bộ", takenAt, Optional.empty());
    }

    private static UnitView unit(String code) {
        return new UnitView(
                "unit-" + code,
                code,
                "Cơ quan " + code,
                "department",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private String matter() {
        return "VV-" + random.nextInt(MATTERS);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(300));
    }

    /** One of these, or none in one case of four. */
    private Optional<String> maybe(List<String> choices) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
    }
}
