/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.store.jdbc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.dangvan.access.Account;
import org.dangvan.access.journal.Asked;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.JournalStore;
import org.dangvan.access.journal.JournalStore.Node;
import org.dangvan.access.journal.JournalStore.Seal;
import org.dangvan.access.journal.JournalStore.SealedLine;
import org.dangvan.access.journal.Origins;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do alike with the journal and its seals; a subclass says which one. */
abstract class JournalCases {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00.123456Z");

    abstract TestDatabase database();

    @BeforeEach
    void empty() throws Exception {
        for (String table : List.of("journal_entry", "journal_seal", "journal_node", "journal_checkpoint")) {
            database().run("delete from " + table);
        }
    }

    private JournalStore store() {
        return new JdbcJournal(database().source());
    }

    private static JournalEntry line(int number, String actor) {
        return new JournalEntry(
                new UUID(number, 0x8000_0000_0000_0000L),
                NOON.plusSeconds(number),
                actor,
                number % 2 == 0 ? Optional.of("web 10.0.0.7") : Optional.empty(),
                "Từ chối truy cập",
                "path",
                "subject-" + number % 3,
                number % 2 == 0 ? Optional.empty() : Optional.of("chi tiết"));
    }

    private static Asked asked(Optional<String> actor, Optional<String> subject, Optional<UUID> before) {
        return new Asked(actor, subject, Optional.empty(), Optional.empty(), before, 3);
    }

    private static String hash(long number) {
        return "h" + number;
    }

    @Test
    void aLineIsReadAsItWasWritten() {
        store().add(line(1, "lan"));
        store().add(line(2, "an"));

        assertThat(store().find(line(1, "lan").id())).contains(line(1, "lan"));
        assertThat(store().find(line(2, "an").id())).contains(line(2, "an"));
        assertThat(store().find(new UUID(9, 9))).isEmpty();
    }

    @Test
    void linesAreAskedForTheNewestFirstPageByPage() {
        for (int number = 0; number < 10; number++) {
            store().add(line(number, number < 5 ? "lan" : "an"));
        }
        Optional<String> none = Optional.empty();

        assertThat(store().read(asked(none, none, Optional.empty())))
                .containsExactly(line(9, "an"), line(8, "an"), line(7, "an"));
        assertThat(store().read(asked(none, none, Optional.of(line(7, "an").id()))))
                .startsWith(line(6, "an"));
        assertThat(store().read(asked(Optional.of("lan"), none, Optional.empty())))
                .startsWith(line(4, "lan"));
        assertThat(store().read(asked(Optional.of("lan"), Optional.of("subject-2"), Optional.empty())))
                .containsExactly(line(2, "lan"));
        Asked between = new Asked(
                none, none, Optional.of(NOON.plusSeconds(4)), Optional.of(NOON.plusSeconds(6)), Optional.empty(), 100);
        assertThat(store().read(between)).containsExactly(line(5, "an"), line(4, "lan"));
    }

    @Test
    void whatHasNoSealIsFoundInTheOrderOfIds() {
        for (int number : new int[] {3, 1, 2, 5}) {
            store().add(line(number, "lan"));
        }
        store().seal(List.of(new Seal(0, line(2, "lan").id(), hash(0))), List.of());

        assertThat(store().unsealed(new UUID(0, 0), 2)).containsExactly(line(1, "lan"), line(3, "lan"));
        assertThat(store().unsealed(line(3, "lan").id(), 2)).containsExactly(line(5, "lan"));
        assertThat(store().position(line(2, "lan").id())).contains(0L);
        assertThat(store().position(line(3, "lan").id())).isEmpty();
    }

    @Test
    void sealsAreAddedTogetherOrNotAtAll() {
        List<Seal> first = LongStream.range(0, 300)
                .mapToObj(at -> new Seal(at, new UUID(at, 1), hash(at)))
                .toList();
        assertThat(store().size()).isZero();
        assertThat(store().seal(first, List.of(new Node(8, 0, "block")))).isTrue();
        assertThat(store().size()).isEqualTo(300);
        assertThat(store().hashes(0, 298, 300)).containsExactly(hash(298), hash(299));
        assertThat(store().hashes(8, 0, 1)).containsExactly("block");
        assertThat(store().hashes(8, 0, 0)).isEmpty();

        // Another node has taken these places, or sealed this line.
        assertThat(store().seal(
                                List.of(new Seal(300, new UUID(300, 1), "x"), new Seal(299, new UUID(301, 1), "x")),
                                List.of()))
                .isFalse();
        assertThat(store().seal(List.of(new Seal(300, new UUID(7, 1), "x")), List.of()))
                .isFalse();
        assertThat(store().size()).isEqualTo(300);
    }

    @Test
    void aSealOutlivesItsLine() throws Exception {
        store().add(line(1, "lan"));
        store().add(line(2, "lan"));
        store().seal(
                        List.of(
                                new Seal(0, line(1, "lan").id(), "a"),
                                new Seal(1, line(2, "lan").id(), "b")),
                        List.of());
        database()
                .run(
                        "delete from journal_entry where id = ?",
                        line(1, "lan").id().toString());

        assertThat(store().sealed(0, 10))
                .containsExactly(
                        new SealedLine(0, "a", Optional.empty()), new SealedLine(1, "b", Optional.of(line(2, "lan"))));
        assertThat(store().sealed(1, 10)).hasSize(1);
        assertThat(store().sealed(2, 10)).isEmpty();
    }

    @Test
    void theFirstCheckpointOfASizeStays() {
        assertThat(store().lastCheckpoint()).isEmpty();
        store().addCheckpoint(5, "five");
        store().addCheckpoint(5, "another");
        store().addCheckpoint(3, "three");

        assertThat(store().checkpoints(0, 10)).containsExactly("three", "five");
        assertThat(store().checkpoints(3, 10)).containsExactly("five");
        assertThat(store().lastCheckpoint()).contains("five");
    }

    @Test
    void whateverWritesALineTellsFromWhereItWasAsked() throws Exception {
        Origins origins = new Origins();
        try (Origins.Request origin = origins.at("shell", "")) {
            assertThat(origin).isNotNull();
            new JdbcAccounts(database().source(), origins)
                    .add(new Account("mai", "Mai", "hash", false, false, Optional.empty()), "admin");
        }
        assertThat(database().texts("select origin from journal_entry")).containsExactly("shell");
    }
}
