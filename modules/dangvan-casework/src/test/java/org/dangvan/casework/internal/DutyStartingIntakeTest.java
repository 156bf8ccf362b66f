/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.DutyNature;
import org.dangvan.base.Period;
import org.dangvan.base.PetitionType;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.casework.api.intake.Entry.Duty;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.casework.api.intake.RegisterStore;
import org.dangvan.casework.api.intake.RowVerdict;
import org.dangvan.casework.api.intake.RowVerdict.Warning;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.access.Roles;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.Duty.Direction;
import org.dangvan.pack.law.LawValue.Length;
import org.dangvan.pack.law.LegalEvent;
import org.dangvan.pack.law.Regulation;
import org.junit.jupiter.api.Test;

class DutyStartingIntakeTest {

    private static final Origin HERE = new Origin("test", "test.yaml", 1, 1);
    private static final LocalDate IN_FORCE = LocalDate.parse("2019-01-01");
    private static final LocalDate DAY = LocalDate.parse("2020-06-15");

    private final Regulation handling =
            rule("petition.processing", LegalEvent.PETITION_RECEIVED, PetitionType.COMPLAINT);
    private final Regulation initial =
            rule("denunciation.initial", LegalEvent.PETITION_RECEIVED, PetitionType.DENUNCIATION);
    private final Regulation later = rule("complaint.answer", LegalEvent.COMPLAINT_ACCEPTED, PetitionType.COMPLAINT);
    private final KeepingStore store = new KeepingStore();
    private final DutyStartingIntake intake =
            new DutyStartingIntake(new FixedPacks(handling, initial, later), TenDaysLater.deadlines(), store);

    @Test
    void aPetitionStartsTheDutiesOfItsTypeOnly() {
        take(petition(DAY, PetitionType.COMPLAINT), petition(DAY, PetitionType.DENUNCIATION));

        assertThat(store.duties(0)).extracting(duty -> duty.receipt().rule()).containsExactly("petition.processing");
        assertThat(store.duties(1)).extracting(duty -> duty.receipt().rule()).containsExactly("denunciation.initial");
        assertThat(store.duties(0)).extracting(Duty::duty).containsExactly("petition.handling");
    }

    @Test
    void aPetitionOfADayWithoutLawIsTakenWithAWarning() {
        List<RowVerdict> verdicts = take(
                petition(IN_FORCE.minusDays(1), PetitionType.COMPLAINT), petition(IN_FORCE, PetitionType.COMPLAINT));

        assertThat(store.duties(0)).isEmpty();
        assertThat(verdicts.get(0).warnings()).containsExactly(Warning.NO_RULE_IN_FORCE);
        assertThat(verdicts.get(1).warnings()).isEmpty();
    }

    @Test
    void aPetitionOfATypeWithoutRuleIsTakenWithAWarning() {
        assertThat(take(petition(DAY, PetitionType.OTHER)).get(0).warnings()).containsExactly(Warning.NO_RULE_IN_FORCE);
    }

    private List<RowVerdict> take(PetitionEntry... petitions) {
        List<RegisterRow> rows = IntStream.range(0, petitions.length)
                .mapToObj(at -> new RegisterRow(at + 2, Optional.empty(), "f" + at, petitions[at]))
                .toList();
        try (OpenRegister open = intake.open(true)) {
            List<RowVerdict> verdicts = open.take(new RegisterBatch(new UUID(0, 1), "so-thu", "admin", rows, 0));
            open.keep();
            return verdicts;
        }
    }

    private static PetitionEntry petition(LocalDate day, PetitionType type) {
        return new PetitionEntry(
                day,
                new PersonEntry("Người thử", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                type,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Regulation rule(String key, LegalEvent trigger, PetitionType type) {
        return new Regulation(
                key,
                key,
                "processing",
                Regulation.Protection.NONE,
                Optional.empty(),
                Optional.of(new org.dangvan.pack.law.Duty(
                        "petition.handling",
                        trigger,
                        DutyNature.DUTY,
                        Direction.FORWARD,
                        Set.of(type),
                        false,
                        Optional.empty())),
                new DatedValue<>(List.of(new DatedValue.Version<>(
                        new Period(Optional.of(IN_FORCE), Optional.empty()),
                        Length.of(new Term(10, TermUnit.CALENDAR_DAYS)),
                        new Citation("văn bản thử", "Điều 1"),
                        Confirmation.CONFIRMED,
                        Optional.empty(),
                        HERE))),
                HERE);
    }

    /** Keeps what it is given. */
    private static final class KeepingStore implements RegisterStore, OpenRegister {

        private List<RegisterRow> rows = List.of();

        @Override
        public OpenRegister open(boolean keep) {
            return this;
        }

        @Override
        public void keep() {
            assertThat(rows).isNotEmpty();
        }

        @Override
        public void close() {
            assertThat(rows).isNotEmpty();
        }

        @Override
        public List<RowVerdict> take(RegisterBatch batch) {
            rows = batch.rows();
            return rows.stream()
                    .map(row -> new RowVerdict(row.row(), true, List.of()))
                    .toList();
        }

        List<Duty> duties(int at) {
            return ((PetitionEntry) rows.get(at).entry()).duties();
        }
    }

    private record FixedPacks(Layers layers) implements PacksInForce {

        FixedPacks(Regulation... rules) {
            this(new Layers(
                    List.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Arrays.stream(rules).collect(Collectors.toMap(Regulation::key, rule -> rule)),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Roles.none()));
        }

        @Override
        public List<PackState> states() {
            return List.of();
        }
    }
}
