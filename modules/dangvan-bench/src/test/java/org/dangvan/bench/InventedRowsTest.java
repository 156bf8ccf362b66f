/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.dangvan.bench.law.PackLaw;
import org.dangvan.law.LawBook;
import org.junit.jupiter.api.Test;

class InventedRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int PETITIONS = 5_000;

    private static final LawBook LAW = PackLaw.read(Path.of("../packs/vn/src/main/pack"));

    private static final Map<String, List<Object[]>> TABLES = rows(20_260_701);

    @Test
    void theSameSeedGivesTheSameRows() {
        Map<String, List<Object[]>> again = rows(20_260_701);

        assertThat(again.keySet()).isEqualTo(TABLES.keySet());
        TABLES.forEach((table, rows) -> assertThat(Arrays.deepEquals(
                        rows.toArray(), again.getOrDefault(table, List.of()).toArray()))
                .as(table)
                .isTrue());
        assertThat(Arrays.deepEquals(
                        TABLES.get("petition").toArray(),
                        rows(1).get("petition").toArray()))
                .isFalse();
    }

    @Test
    void fiveOfAHundredAreOpenTwoOverdueAndTenDenunciations() {
        List<Object[]> petitions = TABLES.get("petition");
        Map<Object, Object> due = new HashMap<>();
        TABLES.get("deadline").forEach(row -> due.put(row[1], row[4]));

        assertThat(share(petitions.stream().filter(row -> row[11] == null).count()))
                .isBetween(4.0, 6.0);
        assertThat(share(petitions.stream()
                        .filter(row -> row[11] == null && ((LocalDate) due.get(row[0])).isBefore(TODAY))
                        .count()))
                .isBetween(1.5, 2.5);
        assertThat(share(petitions.stream()
                        .filter(row -> row[2].equals("DENUNCIATION"))
                        .count()))
                .isBetween(9.0, 11.0);
    }

    @Test
    void noDenouncerIsAmongThePeopleAndNoIdComesTwice() {
        assertThat(TABLES.get("petition"))
                .allMatch(row -> row[2].equals("DENUNCIATION") == (row[3] == null))
                .allMatch(row -> (row[3] == null) != (row[4] == null));
        TABLES.forEach((table, rows) -> {
            HashSet<Object> ids = new HashSet<>();
            assertThat(rows).as(table).allMatch(row -> ids.add(row[0]));
        });
    }

    @Test
    void everyPersonIsMarkedAsInvented() {
        assertThat(TABLES.get("person")).allMatch(row -> row[4].toString().endsWith(InventedWords.MARK));
        assertThat(TABLES.get("denouncer")).allMatch(row -> row[5].toString().endsWith(InventedWords.MARK));
    }

    private static double share(long count) {
        return 100.0 * count / PETITIONS;
    }

    private static Map<String, List<Object[]>> rows(long seed) {
        Map<String, List<Object[]>> tables = new HashMap<>();
        try {
            new InventedRows(seed, PETITIONS, TODAY, List.of("so-y-te", "so-giao-duc"), LAW)
                    .write((table, values) -> tables.computeIfAbsent(table, none -> new ArrayList<>())
                            .add(values));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return tables;
    }
}
