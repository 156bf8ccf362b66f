/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.journal.Deed.Action;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.JournalStore.Seal;
import org.dangvan.access.journal.Origins;
import org.dangvan.journal.internal.tree.Hashing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptJournalTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    @TempDir
    Path folder;

    private final KeptLines store = new KeptLines();
    private final Origins origins = new Origins();
    private Path second;

    @BeforeEach
    void name() {
        second = folder.resolve("elsewhere/checkpoints");
    }

    private KeptJournal journal(Instant now) {
        return new KeptJournal(
                store, origins, folder.resolve("keys"), Optional.of(second), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void write(KeptJournal journal, int lines) {
        for (int line = 0; line < lines; line++) {
            journal.record(new Deed("lan", Action.SIGNED_IN, "account", "lan", Optional.of("lần " + line)));
        }
    }

    @Test
    void aLineTellsFromWhereItWasAskedAndIsCutToItsColumns() {
        try (Origins.Request origin = origins.at("web", "10.0.0.7")) {
            assertThat(origin).isNotNull();
            journal(NOON).record(new Deed("lan", Action.REFUSED, "path", "x".repeat(101), Optional.empty()));
        }
        journal(NOON.plusSeconds(1))
                .record(new Deed("lan", Action.EXPORTED, "report", "1", Optional.of("y".repeat(1001))));

        assertThat(store.entries.values())
                .extracting(JournalEntry::origin)
                .containsExactly(Optional.of("web 10.0.0.7"), Optional.empty());
        assertThat(store.entries.firstEntry().getValue().subject()).hasSize(100).endsWith("…");
        assertThat(store.entries.lastEntry().getValue().detail().orElseThrow()).hasSize(1000);
    }

    @Test
    void whatIsWrittenIsSealedAndSignedInBothPlaces() throws IOException {
        KeptJournal journal = journal(NOON);
        write(journal, 600);
        journal.seal();
        write(journal, 3);
        journal.seal();
        journal.seal();

        assertThat(store.seals).hasSize(603);
        assertThat(store.nodes.get(8)).hasSize(2);
        assertThat(store.notes).containsOnlyKeys(600L, 603L);
        assertThat(Files.readString(second)).isEqualTo(store.notes.get(600L) + store.notes.get(603L));
        assertThat(journal.sealed().secondPlace()).contains(true);
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void aLineThatBecomesVisibleLateIsSealedToo() throws IOException {
        KeptJournal journal = journal(NOON);
        write(journal, 2);
        JournalEntry late = store.entries.remove(store.entries.firstKey());
        journal.seal();
        store.add(late);
        journal.seal();

        assertThat(store.seals).hasSize(2);
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void aClockThatJumpsLosesNoLine() throws IOException {
        Clock[] now = {Clock.fixed(NOON, ZoneOffset.UTC)};
        Clock jumping = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0].instant();
            }
        };
        for (Instant moment : new Instant[] {
            NOON, NOON.plusSeconds(7200), NOON.plusSeconds(60), NOON.minusSeconds(7200), NOON.plusSeconds(120)
        }) {
            now[0] = Clock.fixed(moment, ZoneOffset.UTC);
            KeptJournal journal = kept(jumping);
            write(journal, 5);
            journal.seal();
        }

        assertThat(store.seals).hasSize(25);
        assertThat(kept(jumping).verify()).isEmpty();
    }

    private KeptJournal jumper;

    private KeptJournal kept(Clock clock) {
        if (jumper == null) {
            jumper = new KeptJournal(store, origins, folder.resolve("keys"), Optional.of(second), clock);
        }
        return jumper;
    }

    @Test
    void whatAnotherNodeWasFasterWithIsSealedAtTheNextPass() throws IOException {
        KeptJournal journal = journal(NOON);
        store.taken = 1;
        write(journal, 10);
        journal.seal();
        assertThat(store.seals).isEmpty();
        journal.seal();

        assertThat(store.seals).hasSize(10);
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void aSecondPlaceThatWasAwayGetsWhatItMissed() throws IOException {
        KeptJournal journal = journal(NOON);
        Files.createDirectories(second);
        write(journal, 1);
        assertThatThrownBy(journal::seal).isInstanceOf(IOException.class);
        assertThat(journal.sealed().secondPlace()).contains(false);
        Files.delete(second);
        write(journal, 1);
        journal.seal();

        assertThat(Files.readString(second)).isEqualTo(store.notes.get(1L) + store.notes.get(2L));
    }

    @Test
    void aNoteThatWasTornIsToldAndTheNextOneStands() throws IOException {
        KeptJournal journal = journal(NOON);
        write(journal, 1);
        journal.seal();
        Files.writeString(second, store.notes.get(1L).substring(0, 30));
        write(journal, 1);
        journal.seal();

        assertThat(Files.readString(second)).endsWith("\n" + store.notes.get(2L));
        assertThat(journal.verify()).singleElement().asString().contains("không có chữ ký hợp lệ");
    }

    @Test
    void everyWayToEditTheDatabaseIsFound() throws IOException {
        KeptJournal journal = journal(NOON);
        write(journal, 700);
        journal.seal();
        JournalEntry third = store.find(store.seals.get(2).entry()).orElseThrow();
        JournalEntry edited = new JournalEntry(
                third.id(),
                third.at(),
                "hoa",
                third.origin(),
                third.action(),
                third.kind(),
                third.subject(),
                third.detail());
        store.add(edited);
        assertThat(journal.verify())
                .singleElement()
                .asString()
                .contains("Dòng 2 ")
                .contains("hoa");

        // Whoever edits the seal as well is found by what was signed.
        store.seals.set(2, new Seal(2, third.id(), leaf(edited)));
        assertThat(journal.verify())
                .singleElement()
                .asString()
                .contains("0 đến 699")
                .contains("điểm chốt");
        store.add(third);
        store.seals.set(2, new Seal(2, third.id(), leaf(third)));
        assertThat(journal.verify()).isEmpty();

        store.entries.remove(third.id().toString());
        assertThat(journal.verify()).singleElement().asString().contains("Dòng 2 đã bị xóa");
        store.add(third);

        Seal last = store.seals.remove(699);
        JournalEntry gone = store.entries.remove(last.entry().toString());
        store.notes.clear();
        assertThat(journal.verify()).isNotEmpty().first().asString().contains("bị cắt");
        assertThat(gone.detail()).contains("lần 699");
    }

    private static String leaf(JournalEntry entry) {
        return Hashing.text(Hashing.leaf(Canonical.text(entry).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aProofIsThereAsSoonAsACheckpointCoversTheLine() throws IOException {
        KeptJournal journal = journal(NOON);
        write(journal, 300);
        UUID asked = UUID.fromString(store.entries.firstKey());
        assertThat(journal.proof(asked)).isEmpty();
        journal.seal();

        assertThat(journal.proof(asked)).hasValueSatisfying(proof -> {
            assertThat(proof.size()).isEqualTo(300);
            assertThat(proof.text()).startsWith("c2sp.org/tlog-proof@v1\n");
        });
        assertThat(journal.proof(new UUID(1, 1))).isEmpty();
    }

    @Test
    void theKeyIsReadByItsOwnerAloneAndAnEarlierOneStaysKnown() throws IOException {
        KeptJournal journal = journal(NOON);
        write(journal, 1);
        journal.seal();
        Path key = folder.resolve("keys/signing-key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.delete(key);
        KeptJournal renewed = journal(NOON.plusSeconds(60));
        write(renewed, 1);
        renewed.seal();

        assertThat(renewed.sealed().keys().lines()).hasSize(2);
        assertThat(renewed.verify()).isEmpty();
        Files.delete(folder.resolve("keys/journal.pub"));
        Files.delete(key);
        KeptJournal stranger = journal(NOON.plusSeconds(90));
        assertThat(stranger.sealed().checkpoint()).isEmpty();
        assertThat(stranger.proof(UUID.fromString(store.entries.firstKey()))).isEmpty();
        assertThat(stranger.verify()).anyMatch(finding -> finding.contains("chữ ký"));
        Files.writeString(key, "not a key");
        assertThatThrownBy(() -> journal(NOON))
                .hasMessageContaining("signing-key")
                .hasMessageContaining("backup");
    }

    @Test
    void linesThatDifferInAnythingAreSealedDifferently() {
        JournalEntry line = new JournalEntry(
                new UUID(1, 2), NOON, "a", Optional.empty(), "b", "c", "d", Optional.of("\"e\\\n\u2028\ud800"));
        assertThat(Canonical.text(line))
                .isEqualTo("{\"id\":\"00000000-0000-0001-0000-000000000002\",\"at\":\"2026-11-23T05:00:00Z\","
                        + "\"actor\":\"a\",\"action\":\"b\",\"kind\":\"c\",\"subject\":\"d\","
                        + "\"detail\":\"\\\"e\\\\\\u000a\\u2028\\ud800\"}");
    }

    @Test
    void anExportIsWrittenWithEveryLineAndCheckpoint() throws IOException {
        KeptJournal journal = journal(NOON);
        write(journal, 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        journal.export(out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1 + 2 + 1 + 6)
                .startsWith("dangvan-journal 1");
    }
}
