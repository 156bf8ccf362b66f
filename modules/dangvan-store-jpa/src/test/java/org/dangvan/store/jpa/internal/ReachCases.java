/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;
import org.dangvan.base.rights.Reach;
import org.dangvan.base.rights.Reach.Clause;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.EventView;
import org.dangvan.casework.api.MatterView;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.VisitFilter;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.facts.Criterion;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.store.jpa.internal.Population.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way to the records gives the same ones: those that a reach lets through, by a sum of its own, and never a row or a
 * count more. For every database.
 */
abstract class ReachCases {

    private static final int PAGE = 7;
    private static final LocalDate LATE = LocalDate.parse("2026-12-31");
    private static Optional<Population> known = Optional.empty();

    private Population people;

    abstract TestStore store();

    @BeforeEach
    void populate() {
        known = known.or(() -> Optional.of(new Population(store(), 5)));
        people = known.orElseThrow();
    }

    static void forget() {
        known = Optional.empty();
    }

    static Stream<Reach> reaches() {
        Clause sealedOfA = clause(Set.of("a", "a1", "a11", "a2"), null, null, true);
        Clause fieldOfB = clause(Set.of("b"), Set.of("đất đai"), null, false);
        Clause mine = clause(null, null, "lan", true);
        Random random = new Random(11);
        return Stream.concat(
                Stream.of(
                        Reach.none(),
                        Reach.whole(),
                        new Reach(List.of(clause(null, null, null, false))),
                        new Reach(List.of(sealedOfA)),
                        new Reach(List.of(fieldOfB)),
                        new Reach(List.of(mine)),
                        new Reach(List.of(sealedOfA, fieldOfB, mine)),
                        new Reach(List.of(clause(Set.of("nowhere"), null, null, true)))),
                IntStream.range(0, 12).mapToObj(at -> random(random)));
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void everyWayToPetitionsGivesTheSame(Reach reach) {
        JpaPetitions petitions = new JpaPetitions(store().factory());
        Set<UUID> may = may(people.petitions, reach);
        PetitionFilter all = filter(Optional.empty(), Optional.empty());

        assertThat(listed(after -> petitions.list(reach, all, PAGE, after), PetitionView::id))
                .isEqualTo(may);
        assertThat(petitions.count(reach, all, 1_000)).isEqualTo(may.size());
        assertThat(listed(
                        after -> petitions.list(reach, filter(Optional.of("noi dung"), Optional.empty()), PAGE, after),
                        PetitionView::id))
                .isEqualTo(may);
        assertThat(petitions.count(reach, filter(Optional.of("nội dung"), Optional.empty()), 1_000))
                .isEqualTo(may.size());
        assertThat(petitions.count(reach, filter(Optional.empty(), Optional.of("a1")), 1_000))
                .isEqualTo(
                        count(people.petitions, may, petition -> petition.unit().equals(Optional.of("a1"))));
        for (Known petition : people.petitions) {
            boolean seen = may.contains(petition.id());
            assertThat(petitions.find(reach, petition.id()).isPresent()).isEqualTo(seen);
            assertThat(petitions.history(reach, petition.id()).isEmpty()).isNotEqualTo(seen);
        }
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void everyWayToVisitsGivesTheSame(Reach reach) {
        JpaVisits visits = new JpaVisits(store().factory());
        Set<UUID> may = may(people.visits, reach);
        VisitFilter all = new VisitFilter(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(listed(after -> visits.list(reach, all, PAGE, after), VisitView::id))
                .isEqualTo(may);
        for (Known visit : people.visits) {
            assertThat(visits.find(reach, visit.id()).isPresent()).isEqualTo(may.contains(visit.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void everyFigureCountsTheSameAndOpensTheSame(Reach reach) {
        JpaFacts facts = new JpaFacts(store().factory());
        Sight sight = new Sight(reach, reach);
        Set<UUID> petitions = may(people.petitions, reach);
        Set<UUID> visits = may(people.visits, reach);

        Selection ofPetitions = selection(FactKind.PETITION, FactSource.PETITION, FactField.RECEIVED);
        assertThat(facts.count(sight, ofPetitions)).isEqualTo(petitions.size());
        assertThat(listed(after -> facts.list(sight, ofPetitions, PAGE, after), FactItem::id))
                .isEqualTo(petitions);
        assertThat(facts.countBy(sight, ofPetitions, FactField.UNIT).values().stream()
                        .mapToLong(number -> number)
                        .sum())
                .isEqualTo(count(
                        people.petitions, petitions, petition -> petition.unit().isPresent()));
        Selection ofVisits = selection(FactKind.VISIT, FactSource.VISIT, FactField.DAY);
        assertThat(listed(after -> facts.list(sight, ofVisits, PAGE, after), FactItem::id))
                .isEqualTo(visits);
        Selection ofPeople = selection(FactKind.PERSON, FactSource.VISIT, FactField.DAY);
        Set<String> names = people.visits.stream()
                .filter(visit -> visits.contains(visit.id()))
                .map(Known::person)
                .collect(Collectors.toSet());
        List<FactItem> told =
                facts.list(sight, ofPeople, 1_000, Optional.empty()).items();
        assertThat(told.stream().map(FactItem::title).collect(Collectors.toSet()))
                .isEqualTo(names);
        assertThat(facts.count(sight, ofPeople)).isEqualTo(told.size());
        assertThat(told).allMatch(item -> item.details().containsKey("address") == reach.isWhole());
        Selection ofMatters = selection(FactKind.MATTER, FactSource.PETITION, FactField.RECEIVED);
        assertThat(listed(after -> facts.list(sight, ofMatters, PAGE, after), FactItem::id))
                .isEqualTo(matters(people.petitions, petitions));
        assertThat(facts.latestDay(sight).isPresent()).isEqualTo(!petitions.isEmpty() || !visits.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void aMatterTellsOfWhatMayBeSeenAlone(Reach reach) {
        JpaMatters matters = new JpaMatters(store().factory());
        Sight sight = new Sight(reach, reach);
        Set<UUID> petitions = may(people.petitions, reach);
        Set<UUID> visits = may(people.visits, reach);
        Set<UUID> seen = matters(people.petitions, petitions);
        seen.addAll(matters(people.visits, visits));

        Set<UUID> all = matters(people.petitions, may(people.petitions, Reach.whole()));
        all.addAll(matters(people.visits, may(people.visits, Reach.whole())));
        for (UUID matter : all) {
            Optional<MatterView> found = matters.find(sight, matter);
            assertThat(found.isPresent()).isEqualTo(seen.contains(matter));
            found.ifPresent(view -> {
                assertThat(view.petitions())
                        .extracting(MatterView.Paper::id)
                        .containsExactlyInAnyOrderElementsOf(of(people.petitions, petitions, matter));
                assertThat(view.visits())
                        .extracting(MatterView.Turn::id)
                        .containsExactlyInAnyOrderElementsOf(of(people.visits, visits, matter));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("reaches")
    void eventsTellOfWhatMayBeSeenAlone(Reach reach) {
        JpaEvents events = new JpaEvents(store().factory());
        Sight sight = new Sight(reach, reach);
        Set<UUID> may = may(people.petitions, reach);
        may.addAll(may(people.visits, reach));

        List<UUID> told = new ArrayList<>();
        Optional<UUID> last = Optional.empty();
        for (List<EventView> page = events.after(sight, last, PAGE);
                !page.isEmpty();
                page = events.after(sight, last, PAGE)) {
            page.forEach(event -> told.add(event.subject()));
            last = Optional.of(page.get(page.size() - 1).id());
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(may);
    }

    private static PetitionFilter filter(Optional<String> words, Optional<String> unit) {
        return new PetitionFilter(
                words, Optional.empty(), unit, Optional.empty(), Optional.empty(), Optional.empty(), LATE);
    }

    private static Selection selection(FactKind kind, FactSource source, FactField day) {
        return new Selection(kind, source, List.of(new Criterion.DayBefore(day, LATE)));
    }

    private static <T> Set<UUID> listed(Function<Optional<String>, Page<T>> list, Function<T, UUID> id) {
        Set<UUID> ids = new TreeSet<>();
        Optional<String> mark = Optional.empty();
        do {
            Page<T> page = list.apply(mark);
            page.items().forEach(item -> assertThat(ids.add(id.apply(item))).isTrue());
            mark = page.next();
        } while (mark.isPresent());
        return ids;
    }

    /** Worked out from what the test knows, not by what it tests. */
    private static Set<UUID> may(List<Known> records, Reach reach) {
        Set<UUID> ids = new TreeSet<>();
        for (Known record : records) {
            for (Clause clause : reach.clauses()) {
                boolean unit = clause.units().isEmpty()
                        || record.unit().map(clause.units().get()::contains).orElse(false)
                        || record.takenAt().map(clause.units().get()::contains).orElse(false);
                boolean field = clause.fields().isEmpty()
                        || record.field().map(clause.fields().get()::contains).orElse(false);
                boolean given = clause.assignee().isEmpty() || clause.assignee().equals(record.assignee());
                if (unit && field && given && (clause.sealed() || !record.sealed())) {
                    ids.add(record.id());
                }
            }
        }
        return ids;
    }

    private static long count(List<Known> records, Set<UUID> may, Function<Known, Boolean> wanted) {
        return records.stream()
                .filter(record -> may.contains(record.id()) && wanted.apply(record))
                .count();
    }

    private static Set<UUID> matters(List<Known> records, Set<UUID> may) {
        return records.stream()
                .filter(record -> may.contains(record.id()))
                .map(Known::matter)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<UUID> of(List<Known> records, Set<UUID> may, UUID matter) {
        return records.stream()
                .filter(record -> may.contains(record.id()) && record.matter().equals(matter))
                .map(Known::id)
                .toList();
    }

    private static Clause clause(
            @org.jspecify.annotations.Nullable Set<String> units,
            @org.jspecify.annotations.Nullable Set<String> fields,
            @org.jspecify.annotations.Nullable String assignee,
            boolean sealed) {
        return new Clause(
                Optional.ofNullable(units), Optional.ofNullable(fields), Optional.ofNullable(assignee), sealed);
    }

    private static Reach random(Random random) {
        List<Clause> clauses = new ArrayList<>();
        for (int at = random.nextInt(3); at >= 0; at--) {
            Set<String> units = Population.UNITS.stream()
                    .filter(unit -> random.nextInt(3) == 0)
                    .collect(Collectors.toSet());
            clauses.add(clause(
                    random.nextInt(4) == 0 || units.isEmpty() ? null : units,
                    random.nextInt(3) == 0 ? Set.of(Population.FIELDS.get(random.nextInt(2))) : null,
                    random.nextInt(3) == 0 ? Population.OFFICERS.get(random.nextInt(2)) : null,
                    random.nextBoolean()));
        }
        return new Reach(clauses);
    }
}
