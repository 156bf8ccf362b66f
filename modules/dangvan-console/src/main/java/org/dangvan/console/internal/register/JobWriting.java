/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dangvan.console.internal.register.ImportJobPage.Counts;
import org.dangvan.console.internal.register.ImportJobPage.Line;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportJob.Broken;
import org.dangvan.registers.ImportJob.Done;
import org.dangvan.registers.ImportJob.Interrupted;
import org.dangvan.registers.ImportJob.Running;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.Notice;

/** Puts an import on its page. */
final class JobWriting {

    /** Follows the address of a job: the workbook of its refused rows. */
    static final String REFUSED_ROWS = "/dong-bi-de-lai.xlsx";

    private JobWriting() {}

    static ImportJobPage of(ImportJob job, String register) {
        if (job.state() instanceof Running running) {
            return page(job, register, "running", running.done(), running.total(), "");
        }
        if (job.state() instanceof Broken broken) {
            return page(job, register, "broken", 0, OptionalInt.empty(), broken.incident());
        }
        if (job.state() instanceof Interrupted) {
            return page(job, register, "interrupted", 0, OptionalInt.empty(), "");
        }
        if (job.state() instanceof Done done && done.outcome() instanceof ImportRefused refused) {
            return page(job, register, "refused", 0, OptionalInt.empty(), refused.message());
        }
        if (job.state() instanceof Done done && done.outcome() instanceof ImportReport report) {
            return finished(job, register, report);
        }
        return page(job, register, "waiting", 0, OptionalInt.empty(), "");
    }

    private static ImportJobPage page(
            ImportJob job, String register, String state, int done, OptionalInt total, String message) {
        Optional<Integer> rows = total.isPresent() ? Optional.of(total.getAsInt()) : Optional.empty();
        String width = rows.filter(all -> all > 0)
                        .map(all -> Math.min(100, 100L * done / all))
                        .orElse(0L) + "%";
        return new ImportJobPage(
                href(job),
                register,
                job.request().fileName(),
                job.request().dryRun(),
                state,
                done,
                rows,
                width,
                message,
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static ImportJobPage finished(ImportJob job, String register, ImportReport report) {
        Counts counts = new Counts(
                report.rows(),
                report.added(),
                report.unchanged(),
                report.refused(),
                report.warnings().size());
        return new ImportJobPage(
                href(job),
                register,
                job.request().fileName(),
                job.request().dryRun(),
                "report",
                report.rows(),
                Optional.of(report.rows()),
                "100%",
                "",
                Optional.of(counts),
                job.repeatable(),
                job.hasRefusedRows() ? Optional.of(href(job) + REFUSED_ROWS) : Optional.empty(),
                report.errors().stream().map(JobWriting::line).toList(),
                report.warnings().stream().map(JobWriting::line).toList());
    }

    private static String href(ImportJob job) {
        return "/nhap-so/" + job.id();
    }

    private static Line line(Notice notice) {
        String row = notice.row() > 0 ? Integer.toString(notice.row()) : "";
        return new Line(row, notice.column(), notice.cell(), notice.value(), notice.message());
    }
}
