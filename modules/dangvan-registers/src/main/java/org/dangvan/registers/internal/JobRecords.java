/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.util.List;
import java.util.OptionalInt;
import org.dangvan.casework.api.intake.ImportRecord;
import org.dangvan.casework.api.intake.ImportRecord.Counts;
import org.dangvan.casework.api.intake.ImportRecord.Stage;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJob.Broken;
import org.dangvan.registers.ImportJob.Done;
import org.dangvan.registers.ImportJob.Interrupted;
import org.dangvan.registers.ImportJob.Running;
import org.dangvan.registers.ImportJob.State;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.ImportRequest;

/** Jobs as the ledger holds them, and back. */
final class JobRecords {

    private JobRecords() {}

    static ImportRecord begun(RunningJob job) {
        return new ImportRecord(
                job.id,
                job.request.register(),
                job.request.actor(),
                job.request.dryRun(),
                job.started,
                Stage.UNDER_WAY,
                Counts.NONE,
                "",
                "");
    }

    static ImportRecord ended(RunningJob job, State state) {
        ImportRecord begun = begun(job);
        if (state instanceof Done done && done.outcome() instanceof ImportReport report) {
            return begun.at(Stage.REPORTED, new Counts(report.added(), report.unchanged(), report.refused()), "", "");
        }
        if (state instanceof Done done && done.outcome() instanceof ImportRefused refused) {
            return begun.at(Stage.REFUSED, Counts.NONE, refused.reason().name(), refused.message());
        }
        if (state instanceof Broken broken) {
            return begun.at(Stage.BROKEN, Counts.NONE, "", broken.incident());
        }
        return interrupted(begun);
    }

    static ImportRecord interrupted(ImportRecord begun) {
        return begun.at(Stage.INTERRUPTED, Counts.NONE, "", "");
    }

    /** A job that this process knows of by the ledger alone. */
    static ImportJob job(ImportRecord record, boolean hasRefusedRows) {
        return new ImportJob(
                record.id(),
                new ImportRequest(record.actor(), record.register(), "", record.dryRun()),
                record.started(),
                state(record),
                false,
                hasRefusedRows);
    }

    private static State state(ImportRecord record) {
        return switch (record.stage()) {
                // Another node's: how far it is, only that node knows.
            case UNDER_WAY -> new Running(0, OptionalInt.empty());
            case REPORTED -> new Done(report(record));
            case REFUSED -> new Done(
                    new ImportRefused(ImportRefused.Reason.valueOf(record.reason()), record.message()));
            case BROKEN -> new Broken(record.message(), false);
            case INTERRUPTED -> new Interrupted();
        };
    }

    private static ImportReport report(ImportRecord record) {
        Counts counts = record.counts();
        return new ImportReport(
                record.id(),
                record.register(),
                record.dryRun(),
                counts.added() + counts.unchanged() + counts.refused(),
                counts.added(),
                counts.unchanged(),
                counts.refused(),
                List.of(),
                List.of());
    }
}
