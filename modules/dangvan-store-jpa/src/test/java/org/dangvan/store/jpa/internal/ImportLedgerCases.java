/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.store.jpa.internal.SampleRows.LAN;
import static org.dangvan.store.jpa.internal.SampleRows.complaint;
import static org.dangvan.store.jpa.internal.SampleRows.row;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;
import org.dangvan.base.rights.Sight;
import org.dangvan.casework.api.UnitView;
import org.dangvan.casework.api.facts.Selection;
import org.dangvan.casework.api.intake.ImportRecord;
import org.dangvan.casework.api.intake.ImportRecord.Counts;
import org.dangvan.casework.api.intake.ImportRecord.Stage;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.casework.api.intake.RowVerdict;
import org.dangvan.casework.api.intake.RowVerdict.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do alike with files that come in portions, and with the memory of imports. */
abstract class ImportLedgerCases {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private JpaRegisterStore store;
    private JpaImportLedger ledger;

    abstract TestStore store();

    @BeforeEach
    void empty() {
        store = new JpaRegisterStore(store().factory(), Clock.systemUTC());
        ledger = new JpaImportLedger(store().factory());
        store().transactions().run(manager -> {
            for (String entity : List.of(
                    "DeadlineRow", "PetitionRow", "EventRow", "BookRow", "ImportRow", "ImportJobRow", "PersonRow")) {
                manager.createQuery("delete from " + entity).executeUpdate();
            }
            if (manager.createQuery("select count(u) from UnitRow u", Long.class)
                            .getSingleResult()
                    == 0) {
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
            }
        });
    }

    @Test
    void aPortionKnowsWhatCameBeforeItWhetherItIsKeptOrTried() {
        RegisterRow again = row(2, "1", complaint(LAN));
        RegisterRow moved = row(3, "1", complaint(SampleRows.person("Đỗ Thị Lan", "019170057326", "Nơi khác")));
        for (boolean keep : new boolean[] {false, true}) {
            UUID id = UUID.randomUUID();
            try (OpenRegister open = store.open(keep)) {
                assertThat(open.take(portion(id, again)))
                        .extracting(RowVerdict::added)
                        .containsExactly(true);
                List<RowVerdict> second = open.take(portion(id, again, moved));
                assertThat(second).extracting(RowVerdict::added).containsExactly(false, true);
                assertThat(second.get(1).warnings()).containsExactly(Warning.NUMBER_REUSED, Warning.ADDRESS_DIFFERS);
                open.keep();
            }
            assertThat(petitions()).isEqualTo(keep ? 2 : 0);
        }
    }

    @Test
    void aFileThatIsNotKeptLeavesNothing() {
        UUID id = UUID.randomUUID();
        try (OpenRegister open = store.open(true)) {
            open.take(portion(id, row(2, "1", complaint(LAN))));
            open.take(portion(id, row(3, "2", complaint(LAN))));
        }

        assertThat(petitions()).isZero();
        Taking.whole(store, portion(UUID.randomUUID(), row(2, "1", complaint(LAN))), true);
        assertThat(petitions()).isEqualTo(1);
    }

    @Test
    void anImportIsRememberedAsItEnded() {
        ImportRecord begun = begun(UUID.randomUUID(), NOW);
        ledger.begin(begun);
        assertThat(ledger.find(begun.id())).contains(begun);

        ImportRecord ended = begun.at(Stage.REFUSED, Counts.NONE, "EMPTY", "Tệp trống.");
        ledger.end(ended);

        assertThat(ledger.find(ended.id())).contains(ended);
        assertThat(ledger.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void anImportWhoseRowsWereKeptIsNeverToldAsBrokenOff() {
        ImportRecord begun = begun(UUID.randomUUID(), NOW);
        ledger.begin(begun);
        Taking.whole(store, portion(begun.id(), row(2, "1", complaint(LAN))), true);

        for (Stage told : List.of(Stage.UNDER_WAY, Stage.INTERRUPTED, Stage.BROKEN)) {
            ledger.end(begun.at(told, Counts.NONE, "", ""));

            ImportRecord found = ledger.find(begun.id()).orElseThrow();
            assertThat(found.stage()).isEqualTo(Stage.REPORTED);
            assertThat(found.counts()).isEqualTo(new Counts(1, 0, 3));
        }
    }

    @Test
    void oldImportsAreForgotten() {
        ImportRecord old = begun(UUID.randomUUID(), NOW.minusSeconds(100));
        ImportRecord young = begun(UUID.randomUUID(), NOW);
        ledger.begin(old);
        ledger.begin(young);

        ledger.forget(NOW.minusSeconds(50));

        assertThat(ledger.find(old.id())).isEmpty();
        assertThat(ledger.find(young.id())).isPresent();
    }

    private static ImportRecord begun(UUID id, Instant started) {
        return new ImportRecord(id, "so-thu", "admin", false, started, Stage.UNDER_WAY, Counts.NONE, "", "");
    }

    private static RegisterBatch portion(UUID id, RegisterRow... rows) {
        return new RegisterBatch(id, "so-thu", "admin", List.of(rows), 3);
    }

    private long petitions() {
        return new JpaFacts(store().factory())
                .count(Sight.whole(), new Selection(FactKind.PETITION, FactSource.PETITION, List.of()));
    }
}
