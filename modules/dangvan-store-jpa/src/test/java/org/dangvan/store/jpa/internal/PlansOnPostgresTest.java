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
