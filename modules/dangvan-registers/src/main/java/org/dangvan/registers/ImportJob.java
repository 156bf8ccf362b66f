/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One import that somebody started, as it stands now.
 *
 * @param id its id, and that of the import
 * @param request what is done with which file; without the file's name after a restart
 * @param started when it was started
 * @param state how far it is
 * @param repeatable whether the same file can be taken for good
 * @param hasRefusedRows whether there is a workbook of refused rows
 */
public record ImportJob(
        UUID id, ImportRequest request, Instant started, State state, boolean repeatable, boolean hasRefusedRows) {

    /** How far an import is. */
    public sealed interface State {}

    /** It waits for another one to end. */
    public record Waiting() implements State {}

    /**
     * It runs.
     *
     * @param done rows read while the total is unknown, afterwards rows judged and recorded
     * @param total rows of the sheet; empty while it is being read
     */
    public record Running(int done, OptionalInt total) implements State {}

    /**
     * It has come to an end.
     *
     * @param outcome what became of the file; after a restart without notices
     */
    public record Done(ImportOutcome outcome) implements State {}

    /**
     * It broke off; nothing was recorded.
     *
     * @param incident number under which the log tells more
     * @param storeAway whether the database was away or busy, so that trying again later helps
     */
    public record Broken(String incident, boolean storeAway) implements State {}

    /** The platform ended while it was under way; nothing was recorded, and the file can be sent again. */
    public record Interrupted() implements State {}

    /** Whether nothing changes any more. */
    public boolean isOver() {
        return !(state instanceof Waiting || state instanceof Running);
    }
}
