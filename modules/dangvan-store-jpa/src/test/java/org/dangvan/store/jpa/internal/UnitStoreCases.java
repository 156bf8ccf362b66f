/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.RollbackException;
import org.dangvan.casework.api.UnitView;
import org.dangvan.database.internal.Migrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do alike; a subclass says which one. */
abstract class UnitStoreCases {

    private static final LocalDate FIRST = LocalDate.parse("2015-01-01");
    private static final LocalDate END = LocalDate.parse("2025-07-01");

    abstract TestStore store();

    @BeforeEach
    void empty() {
        store().transactions()
                .run(manager -> manager.createQuery("delete from UnitRow").executeUpdate());
    }

    @Test
    void aUnitIsReadAsItWasWritten() {
        UnitView district = unit("dai-tu", "UBND huyện Đại Từ", Optional.of(FIRST), Optional.of(END));

        write(district, 1);

        assertThat(new JpaUnits(store().factory()).on(FIRST)).containsExactly(district);
    }

    @Test
    void aUnitExistsFromItsFirstDayUntilTheDayBeforeItsEnd() {
        write(unit("dai-tu", "UBND huyện Đại Từ", Optional.of(FIRST), Optional.of(END)), 1);
        JpaUnits units = new JpaUnits(store().factory());

        assertThat(units.on(FIRST.minusDays(1))).isEmpty();
        assertThat(units.on(END.minusDays(1))).hasSize(1);
        assertThat(units.on(END)).isEmpty();
    }

    @Test
    void unitsComeInTheOrderOfTheirPack() {
        write(unit("b", "Sở B", Optional.empty(), Optional.empty()), 1);
        write(unit("a", "Sở A", Optional.empty(), Optional.empty()), 2);

        assertThat(new JpaUnits(store().factory()).on(FIRST))
                .extracting(UnitView::code)
                .containsExactly("b", "a");
    }

    @Test
    void nothingIsWrittenWhenTheWorkThrows() {
        UnitView unit = unit("a", "Sở A", Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> store().transactions().run(manager -> {
                    manager.persist(new UnitRow(unit, "test", 1));
                    manager.flush();
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");

        assertThat(new JpaUnits(store().factory()).on(FIRST)).isEmpty();
    }

    @Test
    void aCodeIsGivenOnce() {
        write(unit("a", "Sở A", Optional.empty(), Optional.empty()), 1);

        assertThatThrownBy(() -> write(unit("a", "Sở khác", Optional.empty(), Optional.empty()), 2))
                .isInstanceOf(RollbackException.class);
    }

    @Test
    void twoStoresOnOneDatabaseSeeEachOthersWrites() {
        UnitView unit = unit("a", "Sở A", Optional.empty(), Optional.empty());
        write(unit, 1);
        Transactions transactions = store().transactions();
        transactions.read(manager -> manager.find(UnitRow.class, unit.id()));

        transactions.run(manager -> manager.createNativeQuery("update unit set name = 'Sở mới' where code = 'a'")
                .executeUpdate());

        assertThat(transactions.<String>read(
                        manager -> manager.find(UnitRow.class, unit.id()).view().name()))
                .isEqualTo("Sở mới");
    }

    @Test
    void migratingAgainChangesNothing() throws Exception {
        write(unit("a", "Sở A", Optional.empty(), Optional.empty()), 1);

        Migrations.run(store().dataSource());

        assertThat(new JpaUnits(store().factory()).on(FIRST)).hasSize(1);
    }

    /** A wrong checksum of a step is what Liquibase refuses: it shows whether it looked. */
    @Test
    void looksAtTheStepsOnlyWhenTheLastOneBearsAnotherTag() throws Exception {
        String tag = lastTag();
        assertThat(tag).matches("[0-9a-f]{64}");
        sql("update databasechangelog set md5sum = '9:wrong' where id = '0001-unit'");

        Migrations.run(store().dataSource());

        sql("update databasechangelog set tag = 'of another release' where tag = '" + tag + "'");
        assertThatThrownBy(() -> Migrations.run(store().dataSource())).hasMessageContaining("0001-unit");
        sql("update databasechangelog set md5sum = null where id = '0001-unit'");
        Migrations.run(store().dataSource());
        assertThat(lastTag()).isEqualTo(tag);
    }

    @Test
    void aLockLeftByAStartThatWasKilledKeepsNobodyWaiting() {
        sql("update databasechangelog set tag = 'of another release' where tag is not null");
        sql("update databasechangeloglock set locked = true, lockgranted = current_timestamp, lockedby = 'gone'");

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Migrations.run(store().dataSource()));

        assertThat(lastTag()).matches("[0-9a-f]{64}");
    }

    private String lastTag() {
        return store().transactions()
                .<String>read(manager ->
                        (String) manager.createNativeQuery("select tag from databasechangelog where orderexecuted ="
                                        + " (select max(orderexecuted) from databasechangelog)")
                                .getSingleResult());
    }

    void sql(String statement) {
        store().transactions()
                .run(manager -> manager.createNativeQuery(statement).executeUpdate());
    }

    private void write(UnitView unit, int order) {
        store().transactions().run(manager -> manager.persist(new UnitRow(unit, "test", order)));
    }

    private static UnitView unit(String code, String name, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new UnitView(UUID.randomUUID().toString(), code, name, "district", Optional.empty(), from, to);
    }
}
