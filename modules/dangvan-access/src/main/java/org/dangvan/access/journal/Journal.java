/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The journal, for whoever writes what no other transaction tells of, and for whoever reads it. Safe for concurrent calls. */
@ProviderType
public interface Journal {

    /**
     * Writes one line in a transaction of its own.
     *
     * @throws org.dangvan.base.StoreUnavailableException if it cannot be written: what must not go untold is not done then
     */
    void record(Deed deed);

    /** Lines, the newest first. */
    List<JournalEntry> read(Asked asked);

    /** One line. */
    Optional<JournalEntry> find(UUID entry);

    /** Proof that a line is sealed; empty while there is no such line or no checkpoint covers it yet. */
    Optional<Proof> proof(UUID entry);

    /** How far it is sealed. */
    Sealed sealed();

    /**
     * Seals what is not sealed yet, signs a checkpoint, and writes every sealed line and every checkpoint, for
     * {@code bin/dangvan-verify}. Reads the store bit by bit; memory does not grow with the journal.
     */
    void export(OutputStream out) throws IOException;

    /**
     * Compares every sealed line with its seal, and the seals with the checkpoints here and in the second place.
     *
     * @return what does not agree, in Vietnamese; nothing where all does
     */
    List<String> verify();
}
