/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.JournalStore;
import org.dangvan.access.journal.JournalStore.Node;
import org.dangvan.access.journal.JournalStore.Seal;
import org.dangvan.journal.internal.note.Checkpoint;
import org.dangvan.journal.internal.note.SigningKey;
import org.dangvan.journal.internal.tree.GrowingTree;
import org.dangvan.journal.internal.tree.Hashing;

/**
 * Gives every line of the journal its place in the tree, and signs what stands there. Lines become visible in another order than
 * that of their ids, so each pass looks back for a while, and the first one and now and then another over everything. Other nodes may seal
 * at the same time: whoever comes second begins anew. Safe for concurrent calls.
 */
final class Sealing {

    /** What was being written so long before the last pass, or on a node whose clock is behind by as much, is found. */
    private static final Duration BACK = Duration.ofMinutes(5);

    private static final Duration ALL = Duration.ofHours(6);
    private static final int PORTION = 5_000;

    private final JournalStore store;
    private final SigningKey key;
    private final Clock clock;
    private Instant lastPass = Instant.EPOCH;
    private Instant lastOverAll = Instant.EPOCH;
    private Optional<GrowingTree> tree = Optional.empty();
    private final List<Node> filled = new ArrayList<>();

    Sealing(JournalStore store, SigningKey key, Clock clock) {
        this.store = store;
        this.key = key;
        this.clock = clock;
    }

    /** Seals what has no seal, and signs a checkpoint where the last one covers less than all. */
    synchronized void pass() {
        Instant now = clock.instant();
        boolean all = Duration.between(lastOverAll, now).abs().compareTo(ALL) > 0;
        // A clock that went back has made lines with smaller ids: look back from the earlier of the two.
        Instant since = (now.isBefore(lastPass) ? now : lastPass).minus(BACK);
        UUID after = all ? new UUID(0, 0) : firstOf(since);
        List<JournalEntry> portion = store.unsealed(after, PORTION);
        while (!portion.isEmpty()) {
            if (!seal(portion)) {
                // Another node was faster; what it left is looked for among all lines.
                lastOverAll = Instant.EPOCH;
                return;
            }
            after = portion.get(portion.size() - 1).id();
            portion = portion.size() < PORTION ? List.of() : store.unsealed(after, PORTION);
        }
        sign(now);
        lastPass = now;
        lastOverAll = all ? now : lastOverAll;
    }

    private boolean seal(List<JournalEntry> portion) {
        GrowingTree growing = tree();
        List<Seal> seals = new ArrayList<>(portion.size());
        filled.clear();
        for (JournalEntry entry : portion) {
            byte[] hash = Hashing.leaf(Canonical.text(entry).getBytes(StandardCharsets.UTF_8));
            seals.add(new Seal(growing.size(), entry.id(), Hashing.text(hash)));
            growing.add(hash);
        }
        // Whatever becomes of it, what was added to the tree is true only once the store has it.
        tree = Optional.empty();
        boolean sealed = store.seal(seals, filled);
        if (sealed) {
            tree = Optional.of(growing);
        }
        return sealed;
    }

    /** The tree as it stands in the store. */
    private GrowingTree tree() {
        long size = store.size();
        return tree.filter(known -> known.size() == size)
                .orElseGet(() -> GrowingTree.of(
                        size,
                        Proofs.hashes(store),
                        (height, number, hash) -> filled.add(new Node(height, number, Hashing.text(hash)))));
    }

    private void sign(Instant now) {
        GrowingTree growing = tree();
        long size = growing.size();
        if (size > 0 && store.checkpoints(size - 1, 1).isEmpty()) {
            Checkpoint checkpoint = key.checkpoint(size, Hashing.text(growing.root()), now);
            store.addCheckpoint(size, checkpoint.note());
        }
        tree = Optional.of(growing);
    }

    /** The smallest id of this moment. */
    private static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }
}
