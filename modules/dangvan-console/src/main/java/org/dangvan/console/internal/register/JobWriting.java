/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dangvan.console.internal.register.ImportJob.Broken;
import org.dangvan.console.internal.register.ImportJob.Done;
import org.dangvan.console.internal.register.ImportJob.Running;
import org.dangvan.console.internal.register.ImportJobPage.Counts;
import org.dangvan.console.internal.register.ImportJobPage.Line;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.Notice;

/** Puts an import on its page. */
final class JobWriting {

    private JobWriting() {}

    static ImportJobPage of(ImportJob job) {
        if (job.progress() instanceof Running running) {
            return page(job, "running", running.done(), running.total(), "");
        }
        if (job.progress() instanceof Broken broken) {
            return page(job, "broken", 0, OptionalInt.empty(), broken.incident());
        }
        if (job.progress() instanceof Done done && done.outcome() instanceof ImportRefused refused) {
            return page(job, "refused", 0, OptionalInt.empty(), refused.message());
        }
        if (job.progress() instanceof Done done && done.outcome() instanceof ImportReport report) {
            return finished(job, report);
        }
        return page(job, "waiting", 0, OptionalInt.empty(), "");
    }

    private static ImportJobPage page(ImportJob job, String state, int done, OptionalInt total, String message) {
        Optional<Integer> rows = total.isPresent() ? Optional.of(total.getAsInt()) : Optional.empty();
        String width = rows.filter(all -> all > 0)
                        .map(all -> Math.min(100, 100L * done / all))
                        .orElse(0L) + "%";
        return new ImportJobPage(
                "/nhap-so/" + job.id(),
                job.title(),
                job.fileName(),
                job.dryRun(),
                state,
                done,
                rows,
                width,
                message,
                Optional.empty(),
                false,
                List.of(),
                List.of());
    }

    private static ImportJobPage finished(ImportJob job, ImportReport report) {
        Counts counts = new Counts(
                report.rows(),
                report.added(),
                report.unchanged(),
                report.refused(),
                report.warnings().size());
        return new ImportJobPage(
                "/nhap-so/" + job.id(),
                job.title(),
                job.fileName(),
                job.dryRun(),
                "report",
                report.rows(),
                Optional.of(report.rows()),
                "100%",
                "",
                Optional.of(counts),
                job.dryRun() && job.file().isPresent() && report.added() > 0,
                report.errors().stream().map(JobWriting::line).toList(),
                report.warnings().stream().map(JobWriting::line).toList());
    }

    private static Line line(Notice notice) {
        String row = notice.row() > 0 ? Integer.toString(notice.row()) : "";
        return new Line(row, notice.column(), notice.cell(), notice.value(), notice.message());
    }
}
