/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import java.util.List;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.JournalStore;
import org.dangvan.access.journal.Proof;
import org.dangvan.journal.internal.note.Checkpoint;
import org.dangvan.journal.internal.tree.Hashes;
import org.dangvan.journal.internal.tree.Hashing;
import org.dangvan.journal.internal.tree.Path;
import org.dangvan.journal.internal.verify.ProofFile;

/** Proofs of lines. */
final class Proofs {

    private Proofs() {}

    static Proof of(JournalEntry line, long position, Checkpoint checkpoint, JournalStore store) {
        List<byte[]> path = Path.of(position, checkpoint.size(), hashes(store));
        String text = ProofFile.write(Canonical.text(line), position, path, checkpoint);
        return new Proof(position, checkpoint.size(), text);
    }

    /** The hashes that a store keeps. */
    static Hashes hashes(JournalStore store) {
        return (height, from, to) ->
                store.hashes(height, from, to).stream().map(Hashing::read).toList();
    }
}
