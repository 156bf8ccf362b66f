/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.ws.rs.core.Response;
import org.dangvan.registers.ImportJob;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportReport;

/** What is told of an import. */
final class ImportAnswers {

    private static final String REFUSED_ROWS = "https://dangvan.org/rel/refused-rows";

    private final PublicUrl url;

    ImportAnswers(PublicUrl url) {
        this.url = url;
    }

    /**
     * An import as it stands.
     *
     * @param id its id, and that of the import
     * @param register id of the register
     * @param dryRun whether nothing is kept
     * @param started when it was started
     * @param state {@code waiting}, {@code reading}, {@code recording}, {@code done}, {@code refused}, {@code broken} or
     *     {@code interrupted}
     * @param rows rows read or recorded so far
     * @param total rows of the sheet; absent while it is being read
     * @param report what became of the rows
     * @param problem why there is no report
     * @param refusedRows where the workbook of refused rows is
     */
    record Standing(
            UUID id,
            String register,
            boolean dryRun,
            Instant started,
            String state,
            Optional<Integer> rows,
            Optional<Integer> total,
            Optional<ImportReport> report,
            Optional<Problem> problem,
            Optional<URI> refusedRows) {}

    /** 202: the caller comes back for it. */
    Response accepted(ImportJob job) {
        return Response.accepted(standing(job, "waiting", OptionalInt.empty(), OptionalInt.empty()))
                .header("Location", address(job).toString())
                .header(Preferences.APPLIED, Preferences.ASYNCHRONOUS)
                .build();
    }

    /** The report of an import that is over, or why there is none. */
    Response over(ImportJob job) {
        if (job.state() instanceof ImportJob.Done done && done.outcome() instanceof ImportReport report) {
            Response.ResponseBuilder answer = Response.ok(report);
            if (job.hasRefusedRows()) {
                answer.header("Link", "<" + refusedRows(job) + ">; rel=\"" + REFUSED_ROWS + "\"");
            }
            return answer.build();
        }
        return problem(job).response();
    }

    /** How far an import is. */
    Response standing(ImportJob job) {
        if (job.state() instanceof ImportJob.Waiting) {
            return Response.ok(standing(job, "waiting", OptionalInt.empty(), OptionalInt.empty()))
                    .build();
        }
        if (job.state() instanceof ImportJob.Running running) {
            String state = running.total().isEmpty() ? "reading" : "recording";
            return Response.ok(standing(job, state, OptionalInt.of(running.done()), running.total()))
                    .build();
        }
        return Response.ok(ended(job)).build();
    }

    private Standing ended(ImportJob job) {
        Optional<ImportReport> report = Optional.empty();
        String state = "broken";
        if (job.state() instanceof ImportJob.Interrupted) {
            state = "interrupted";
        } else if (job.state() instanceof ImportJob.Done done && done.outcome() instanceof ImportReport told) {
            report = Optional.of(told);
            state = "done";
        } else if (job.state() instanceof ImportJob.Done) {
            state = "refused";
        }
        Optional<Integer> rows = report.map(ImportReport::rows);
        return new Standing(
                job.id(),
                job.request().register(),
                job.request().dryRun(),
                job.started(),
                state,
                rows,
                rows,
                report,
                report.isPresent() ? Optional.empty() : Optional.of(problem(job)),
                job.hasRefusedRows() ? Optional.of(refusedRows(job)) : Optional.empty());
    }

    private static Standing standing(ImportJob job, String state, OptionalInt rows, OptionalInt total) {
        return new Standing(
                job.id(),
                job.request().register(),
                job.request().dryRun(),
                job.started(),
                state,
                boxed(rows),
                boxed(total),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Problem problem(ImportJob job) {
        if (job.state() instanceof ImportJob.Done done && done.outcome() instanceof ImportRefused refused) {
            Response.StatusType status =
                    switch (refused.reason()) {
                        case UNKNOWN_REGISTER -> Response.Status.NOT_FOUND;
                        case NOT_XLSX -> Response.Status.UNSUPPORTED_MEDIA_TYPE;
                        case EMPTY, WRONG_HEADER -> Problem.UNPROCESSABLE;
                        case TOO_LARGE -> Response.Status.REQUEST_ENTITY_TOO_LARGE;
                    };
            return Problem.of(status, refused.message());
        }
        if (job.state() instanceof ImportJob.Broken broken && !broken.storeAway()) {
            return Problem.of(
                    Response.Status.INTERNAL_SERVER_ERROR,
                    "Hệ thống gặp lỗi khi nhập; chưa ghi gì vào sổ. Hãy báo cho quản trị viên mã sự cố "
                            + broken.incident() + ".");
        }
        return Problem.of(
                Response.Status.SERVICE_UNAVAILABLE,
                "Hệ thống bận hoặc đã dừng khi đang nhập; chưa ghi gì vào sổ. Hãy gửi lại tệp sau ít phút.");
    }

    private URI address(ImportJob job) {
        return url.of("imports/jobs/" + job.id());
    }

    private URI refusedRows(ImportJob job) {
        return url.of("imports/jobs/" + job.id() + "/refused-rows");
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
