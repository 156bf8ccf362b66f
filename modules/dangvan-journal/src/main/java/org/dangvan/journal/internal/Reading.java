/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.journal.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dangvan.access.journal.JournalStore;
import org.dangvan.access.journal.JournalStore.SealedLine;
import org.dangvan.journal.internal.note.Checkpoint;
import org.dangvan.journal.internal.note.PublicKeys;
import org.dangvan.journal.internal.verify.ExportFile;
import org.dangvan.journal.internal.verify.Verification;

/** Reads the whole sealed journal, portion by portion. */
final class Reading {

    private static final int PORTION = 5_000;

    private final JournalStore store;

    Reading(JournalStore store) {
        this.store = store;
    }

    void export(OutputStream out) throws IOException {
        write(out, ExportFile.HEAD);
        List<SealedLine> portion = store.sealed(0, PORTION);
        while (!portion.isEmpty()) {
            for (SealedLine line : portion) {
                write(
                        out,
                        ExportFile.line(
                                line.hash(), line.entry().map(Canonical::text).orElse("")));
            }
            portion = store.sealed(after(portion), PORTION);
        }
        write(out, ExportFile.CHECKPOINTS);
        StringBuilder notes = new StringBuilder();
        checkpoints(notes::append);
        out.write(notes.toString().getBytes(StandardCharsets.UTF_8));
    }

    List<String> verify(List<String> elsewhere, PublicKeys keys) {
        List<String> notes = new ArrayList<>(elsewhere);
        checkpoints(notes::add);
        Verification verification = new Verification(notes, keys);
        List<SealedLine> portion = store.sealed(0, PORTION);
        while (!portion.isEmpty()) {
            for (SealedLine line : portion) {
                line.entry()
                        .ifPresentOrElse(
                                entry -> verification.line(Canonical.text(entry), line.hash()),
                                () -> verification.missing(line.hash()));
            }
            portion = store.sealed(after(portion), PORTION);
        }
        return verification.end();
    }

    private static long after(List<SealedLine> portion) {
        return portion.get(portion.size() - 1).position() + 1;
    }

    private void checkpoints(Consumer<String> taking) {
        List<String> notes = store.checkpoints(0, PORTION);
        while (!notes.isEmpty()) {
            notes.forEach(taking);
            notes = store.checkpoints(Checkpoint.size(notes.get(notes.size() - 1)), PORTION);
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
