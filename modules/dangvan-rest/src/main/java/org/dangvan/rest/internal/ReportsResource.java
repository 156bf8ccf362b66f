/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.reports.CellQuestion;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.ReportSheets;
import org.dangvan.reports.Reports;
import org.jspecify.annotations.Nullable;

/** Reports, and the records behind their figures. */
@Path("reports")
@Produces(MediaType.APPLICATION_JSON)
public final class ReportsResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TEXT = "text/plain;charset=UTF-8";
    /** Who takes anything gets JSON. */
    private static final String LESS_LIKELY = ";qs=0.9";

    private static final String UNLIKELY = ";qs=0.5";

    private final Reports reports;
    private final ReportSheets sheets;

    ReportsResource(Reports reports, ReportSheets sheets) {
        this.reports = reports;
        this.sheets = sheets;
    }

    /** The reports that can be asked for. */
    @GET
    public List<ReportJson.Summary> list() {
        return reports.available().stream().map(ReportJson.Summary::of).toList();
    }

    /** A report with its figures. */
    @GET
    @Path("{report}")
    public ReportJson.Filled fill(
            @PathParam("report") String report,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        return ReportJson.Filled.of(filled(report, from, to, asOf));
    }

    /** The same as a table of text, for terminals. */
    @GET
    @Path("{report}")
    @Produces(TEXT + LESS_LIKELY)
    public Response print(
            @PathParam("report") String report,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        return Response.ok(ReportText.of(filled(report, from, to, asOf)), TEXT).build();
    }

    /** The same as a sheet. */
    @GET
    @Path("{report}")
    @Produces(XLSX + UNLIKELY)
    public Response sheet(
            @PathParam("report") String report,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        FilledReport filled = filled(report, from, to, asOf);
        String name =
                report + "-" + filled.period().from() + "-" + filled.period().to() + ".xlsx";
        return Response.ok(sheets.print(filled), XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** The records behind a figure. */
    @GET
    @Path("{report}/cells/{cell}")
    public ReportJson.Cell open(
            @PathParam("report") String report,
            @PathParam("cell") String cell,
            @QueryParam("row") @Nullable String row,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("after") @Nullable String after) {
        CellQuestion question = new CellQuestion(
                question(report, from, to, asOf),
                cell,
                Optional.ofNullable(row),
                number("limit", limit),
                Optional.ofNullable(after));
        return ReportJson.Cell.of(found(reports.open(question)));
    }

    private FilledReport filled(
            String report, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate asOf) {
        return found(reports.fill(question(report, from, to, asOf)));
    }

    private static ReportQuestion question(
            String report, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate asOf) {
        return new ReportQuestion(report, required("from", from), required("to", to), Optional.ofNullable(asOf));
    }

    private static int number(String field, String text) {
        return Parameters.number(field, text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static LocalDate required(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new RefusedInputException(field, Words.of("day-missing"));
        }
        return day;
    }

    private static <T> T found(ReportAnswer<T> answer) {
        if (answer instanceof ReportAnswer.Found<T> found) {
            return found.content();
        }
        ReportAnswer.Declined<T> declined = (ReportAnswer.Declined<T>) answer;
        Response.StatusType status =
                switch (declined.reason()) {
                    case UNKNOWN -> Response.Status.NOT_FOUND;
                    case BAD_PERIOD -> Problem.UNPROCESSABLE;
                    case BAD_PAGE -> Response.Status.BAD_REQUEST;
                };
        throw Problem.of(status, declined.message(), declined.field()).exception();
    }
}
