/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.access.journal;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dangvan.base.StoreUnavailableException;

/** A journal in memory, for tests of what writes to it; it can be away. */
public final class HeldJournal implements Journal {

    /** What was written: who, what, to which subject, from where. */
    public final List<String> lines = new CopyOnWriteArrayList<>();

    /** From where tests say that they ask. */
    public final Origins origins = new Origins();

    /** Whether nothing can be written. */
    public volatile boolean away;

    @Override
    public void record(Deed deed) {
        if (away) {
            throw new StoreUnavailableException("away", new IllegalStateException());
        }
        lines.add(deed.actor() + " | " + deed.action() + " | " + deed.subject() + " | "
                + origins.current().orElse(""));
    }

    @Override
    public List<JournalEntry> read(Asked asked) {
        return List.of();
    }

    @Override
    public Optional<JournalEntry> find(UUID entry) {
        return Optional.empty();
    }

    @Override
    public Optional<Proof> proof(UUID entry) {
        return Optional.empty();
    }

    @Override
    public Sealed sealed() {
        return new Sealed(0, Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    @Override
    public void export(OutputStream out) {
        throw new UnsupportedOperationException("not for tests");
    }

    @Override
    public List<String> verify() {
        return List.of();
    }
}
