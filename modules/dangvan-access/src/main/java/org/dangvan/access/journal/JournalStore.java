/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The lines of record and their seals. Lines are added and never changed. Hashes are SHA-256 in base64. Safe for concurrent
 * calls.
 */
@ProviderType
public interface JournalStore {

    /** Adds a line in a transaction of its own. */
    void add(JournalEntry entry);

    /** Lines, the newest first. */
    List<JournalEntry> read(Asked asked);

    /** One line. */
    Optional<JournalEntry> find(UUID entry);

    /** Lines after this id that have no seal, by id. */
    List<JournalEntry> unsealed(UUID after, int most);

    /** Number of seals. */
    long size();

    /**
     * Adds seals and what stands above them, all of it or nothing.
     *
     * @param seals the next ones, in order
     * @param nodes hashes of the whole blocks that they fill
     * @return false if another node sealed meanwhile, so that these places are taken
     */
    boolean seal(List<Seal> seals, List<Node> nodes);

    /** Hashes of one height in order; height 0 are the lines themselves. */
    List<String> hashes(int height, long from, long to);

    /** Sealed lines in order, from a position on; a line that is no longer there is empty. */
    List<SealedLine> sealed(long from, int most);

    /** Place of a line; empty while it has no seal. */
    Optional<Long> position(UUID entry);

    /** Adds a checkpoint; one of this size that is there already stays as it is. */
    void addCheckpoint(long size, String note);

    /** Checkpoints of more lines than these, the smallest first. */
    List<String> checkpoints(long above, int most);

    /** The checkpoint of the most lines. */
    Optional<String> lastCheckpoint();

    /**
     * The seal of a line.
     *
     * @param position place, from 0
     * @param entry id of the line
     * @param hash hash of the line
     */
    record Seal(long position, UUID entry, String hash) {}

    /**
     * A hash over a whole block.
     *
     * @param height its height above the lines: 8, 16, …
     * @param number place among those of its height, from 0
     * @param hash the hash
     */
    record Node(int height, long number, String hash) {}

    /**
     * A line with its seal.
     *
     * @param position place
     * @param hash hash that it was sealed with
     * @param entry the line as it stands now; empty where it was deleted
     */
    record SealedLine(long position, String hash, Optional<JournalEntry> entry) {}
}
