/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Origin;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.access.Roles;
import org.dangvan.packs.KnownPack;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every database must do alike with what packs leave behind; a subclass says which one. */
abstract class PackLedgerCases {

    private static final int NODES = 3;
    private static final int UNITS = 40;

    abstract TestDatabase database();

    @RepeatedTest(3)
    void nodesThatStartAtOnceWriteTheirPacksOnce() throws Exception {
        String pack = "vn-" + UUID.randomUUID();
        Layers layers = layers(pack);
        List<KnownPack> chain = List.of(new KnownPack(pack, "1.0.0", "Tỉnh mẫu"));
        Callable<Boolean> node = () -> {
            new JdbcPackLedger(database().source()).activated(layers, chain);
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        try {
            for (Future<Boolean> written : threads.invokeAll(Collections.nCopies(NODES, node))) {
                assertThat(written.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(new JdbcPackLedger(database().source()).known()).containsAll(chain);
        assertThat(database().texts("select name from unit where code like '" + pack + "-%' order by sort_order"))
                .hasSize(UNITS)
                .startsWith("Sở 0", "Sở 1", "Sở 2");
    }

    @Test
    void anotherVersionIsInTheJournalOnce() throws Exception {
        String pack = "vn-" + UUID.randomUUID();
        JdbcPackLedger ledger = new JdbcPackLedger(database().source());
        for (String version : List.of("1.0.0", "1.0.0", "1.1.0")) {
            ledger.activated(layers(pack), List.of(new KnownPack(pack, version, "Tỉnh mẫu")));
        }

        assertThat(database().texts("select detail from journal_entry where subject_id = '" + pack + "' order by id"))
                .containsExactly("1.0.0", "1.0.0 → 1.1.0");
    }

    private static Layers layers(String pack) {
        List<UnitDefinition> units = IntStream.range(0, UNITS)
                .mapToObj(number -> new UnitDefinition(
                        pack + "-" + number,
                        "Sở " + number,
                        "department",
                        Optional.empty(),
                        List.of(),
                        new Period(Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Confirmation.CONFIRMED,
                        new Origin(pack, "units.yaml", 1, 1)))
                .toList();
        return new Layers(
                List.of(new PackVersion(pack, "1.0.0")),
                units,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Roles.none());
    }
}
