/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * What is remembered of an import, also over a restart: how it went, and nothing of the rows.
 *
 * @param id id of the import
 * @param register id of the register
 * @param actor account name of who started it
 * @param dryRun whether nothing was to be kept
 * @param started when it was started
 * @param stage how far it came
 * @param counts what became of the rows; zeros until it has reported
 * @param reason short name of why the file was refused; empty otherwise
 * @param message why the file was refused, or the number of the incident; empty otherwise
 */
public record ImportRecord(
        UUID id,
        String register,
        String actor,
        boolean dryRun,
        Instant started,
        Stage stage,
        Counts counts,
        String reason,
        String message) {

    /** How far an import came. */
    public enum Stage {
        /** It waits or runs. */
        UNDER_WAY,
        /** It came to its end; its counts are known. */
        REPORTED,
        /** Its file was refused as a whole. */
        REFUSED,
        /** It broke off; nothing was recorded. */
        BROKEN,
        /** The platform ended while it was under way; nothing was recorded. */
        INTERRUPTED
    }

    /** What became of the rows. */
    public record Counts(int added, int unchanged, int refused) {

        /** Nothing is known of the rows. */
        public static final Counts NONE = new Counts(0, 0, 0);
    }

    /** The same import at another stage. */
    public ImportRecord at(Stage now, Counts counted, String why, String told) {
        return new ImportRecord(id, register, actor, dryRun, started, now, counted, why, told);
    }
}
