/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.dangvan.registers.ImportOutcome;

/**
 * One import that an officer started, as it stands now.
 *
 * @param id its id, which nobody guesses
 * @param actor account name of who started it; nobody else sees it
 * @param register id of the register
 * @param title name of the register
 * @param fileName name of the file on the officer's machine
 * @param file the file as it was sent; empty once it is deleted
 * @param dryRun whether nothing is kept
 * @param started when it was started
 * @param progress how far it is
 */
record ImportJob(
        String id,
        String actor,
        String register,
        String title,
        String fileName,
        Optional<Path> file,
        boolean dryRun,
        Instant started,
        State progress) {

    /** How far an import is. */
    sealed interface State {}

    /** It waits for another one to end. */
    record Waiting() implements State {}

    /**
     * It runs.
     *
     * @param done rows read or judged
     * @param total rows of the sheet; empty while it is being read
     */
    record Running(int done, OptionalInt total) implements State {}

    /**
     * It has come to an end.
     *
     * @param outcome what became of the file
     */
    record Done(ImportOutcome outcome) implements State {}

    /**
     * It broke off; nothing was recorded.
     *
     * @param incident number under which the log tells more
     */
    record Broken(String incident) implements State {}

    ImportJob now(State state) {
        return new ImportJob(id, actor, register, title, fileName, file, dryRun, started, state);
    }

    ImportJob withoutFile() {
        return new ImportJob(id, actor, register, title, fileName, Optional.empty(), dryRun, started, progress);
    }

    boolean isOver() {
        return progress instanceof Done || progress instanceof Broken;
    }
}
