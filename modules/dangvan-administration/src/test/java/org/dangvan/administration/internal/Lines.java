/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.journal.Asked;
import org.dangvan.access.journal.Deed;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.Proof;
import org.dangvan.access.journal.Sealed;

/** A journal in memory. */
final class Lines implements Journal {

    /** The oldest first. */
    final List<JournalEntry> entries = new ArrayList<>();

    /** What was asked last. */
    Asked asked =
            new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);

    @Override
    public void record(Deed deed) {
        throw new UnsupportedOperationException("the desk has a journal of its own");
    }

    @Override
    public List<JournalEntry> read(Asked question) {
        asked = question;
        List<JournalEntry> newest = new ArrayList<>(entries);
        Collections.reverse(newest);
        return newest.stream()
                .filter(line -> question.actor().map(line.actor()::equals).orElse(true))
                .filter(line -> question.before()
                        .map(before -> line.id().compareTo(before) < 0)
                        .orElse(true))
                .limit(question.most())
                .toList();
    }

    @Override
    public Optional<JournalEntry> find(UUID entry) {
        return entries.stream().filter(line -> line.id().equals(entry)).findFirst();
    }

    @Override
    public Optional<Proof> proof(UUID entry) {
        return find(entry).map(line -> new Proof(0, 1, "proof of " + entry));
    }

    @Override
    public Sealed sealed() {
        return new Sealed(
                2, Optional.of("note"), Optional.of(Instant.parse("2026-11-23T05:00:00Z")), Optional.empty(), "key");
    }

    @Override
    public void export(OutputStream out) throws IOException {
        out.write("all of it".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> verify() {
        return List.of();
    }
}
