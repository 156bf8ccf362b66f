/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Lists and searches find their rows by an index that also brings them in order, or by one that finds the words. */
@EnabledIf("org.dangvan.store.jpa.internal.PostgresStore#available")
class PlansOnPostgresTest {

    private static final String NEWEST = " order by received_day desc, id desc limit 51";

    private static PostgresStore postgres;

    @BeforeAll
    static void open() throws Exception {
        postgres = PostgresStore.open();
    }

    @AfterAll
    static void close() throws Exception {
        postgres.close();
    }

    @Test
    void theNewestOfAnAgencyOrATypeAreReadInOrder() throws Exception {
        assertThat(plan("unit_code = 'so-y-te'" + NEWEST))
                .contains("petition_unit_received_ix")
                .doesNotContain("Sort");
        assertThat(plan("type = 'MIXED'" + NEWEST))
                .contains("petition_type_received_ix")
                .doesNotContain("Sort");
    }

    @Test
    void aPageBeginsWhereTheOneBeforeItEnded() throws Exception {
        assertThat(plan("received_day <= date '2026-01-01' and (received_day < date '2026-01-01' or id < 'a')"
                        + NEWEST))
                .contains("petition_received_ix", "Index Cond: (received_day <=")
                .doesNotContain("Sort");
    }

    @Test
    void wordsAreFoundByTheirIndex() throws Exception {
        assertThat(plan("search_vector @@ cast('''=đất'' & ''dai'':*' as tsquery)"))
                .contains("petition_words_ix");
    }

    @Test
    void whatIsLateIsToldFromTheRestWithinTheIndex() throws Exception {
        assertThat(plan("handling_due < date '2026-01-01' and (handled_day is null or handled_day > date '2026-01-01')"
                        + NEWEST))
                .contains("petition_received_ix", "Index Cond: (handling_due <")
                .doesNotContain("Sort");
    }

    @Test
    void wordsAreFoundAmongTheNewestAndBeyondThem() throws Exception {
        try (Connection connection = postgres.store().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into petition (id, received_day, type, signatories, search_words, version)"
                    + " select gen_random_uuid(), date '2010-01-01' + n / 10, 'COMPLAINT', 1, concat_ws(' ', 'dat =đất',"
                    + " case when n < 60 then 'dap =đập' end, case when n = 70 then 'dapxa =dapxa' end), 0"
                    + " from generate_series(0, 5999) n");
        }
        JpaPetitions petitions = new JpaPetitions(postgres.store().factory());

        List<LocalDate> common = days(petitions, "dat", 120);
        assertThat(common).hasSize(120).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(common.get(0)).isEqualTo("2011-08-23");
        List<LocalDate> rare = days(petitions, "đập", 25);
        assertThat(rare).hasSize(61).startsWith(LocalDate.parse("2010-01-06")).endsWith(LocalDate.parse("2010-01-08"));
        assertThat(days(petitions, "dapx", 25)).containsExactly(LocalDate.parse("2010-01-08"));
        assertThat(days(petitions, "khongco", 25)).isEmpty();
        assertThat(petitions.count(Reach.whole(), words("dat"), 10_000)).isEqualTo(6_000);
        assertThat(petitions.count(Reach.whole(), words("dat"), 1_000)).isEqualTo(1_000);
        assertThat(petitions.count(Reach.whole(), words("dap"), 1_000)).isEqualTo(61);
    }

    private static List<LocalDate> days(JpaPetitions petitions, String text, int limit) {
        List<PetitionView> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<PetitionView> page = petitions.list(Reach.whole(), words(text), limit, after);
            found.addAll(page.items());
            after = page.next().filter(more -> found.size() < 120);
        } while (after.isPresent());
        assertThat(found).extracting(PetitionView::id).doesNotHaveDuplicates();
        return found.stream().map(PetitionView::receivedDay).toList();
    }

    private static PetitionFilter words(String text) {
        return new PetitionFilter(
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.parse("2026-11-22"));
    }

    /** With so few rows the planner would read the whole table: it is asked for its next best way. */
    private static String plan(String condition) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = postgres.store().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = " + (condition.contains("@@") ? "on" : "off"));
            try (ResultSet lines = statement.executeQuery("explain select * from petition where " + condition)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
        }
        return plan.toString();
    }
}
