/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.dangvan.base.rights.Right;
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
    private final Rights rights;

    ReportsResource(Reports reports, ReportSheets sheets, Rights rights) {
        this.reports = reports;
        this.sheets = sheets;
        this.rights = rights;
    }

    /** The reports that can be asked for. */
    @GET
    @Needs({})
    public List<ReportJson.Summary> list() {
        return reports.available().stream().map(ReportJson.Summary::of).toList();
    }

    /** A report with its figures. */
    @GET
    @Path("{report}")
    @Needs(Right.REPORT_READ)
    public ReportJson.Filled fill(
            @PathParam("report") String report,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context HttpServletRequest request) {
        return ReportJson.Filled.of(filled(request, report, from, to, asOf));
    }

    /** The same as a table of text, for terminals. */
    @GET
    @Path("{report}")
    @Needs(Right.REPORT_READ)
    @Produces(TEXT + LESS_LIKELY)
    public Response print(
            @PathParam("report") String report,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context HttpServletRequest request) {
        return Response.ok(ReportText.of(filled(request, report, from, to, asOf)), TEXT)
                .build();
    }

    /** The same as a sheet. */
    @GET
    @Path("{report}")
    @Needs(Right.REPORT_READ)
    @Produces(XLSX + UNLIKELY)
    public Response sheet(
            @PathParam("report") String report,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context HttpServletRequest request) {
        FilledReport filled = filled(request, report, from, to, asOf);
        String name =
                report + "-" + filled.period().from() + "-" + filled.period().to() + ".xlsx";
        return Response.ok(sheets.print(filled), XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** The records behind a figure. */
    @GET
    @Path("{report}/cells/{cell}")
    @Needs(Right.REPORT_READ)
    public ReportJson.Cell open(
            @PathParam("report") String report,
            @PathParam("cell") String cell,
            @QueryParam("row") @Nullable String row,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @DefaultValue("50") String limit,
            @QueryParam("after") @Nullable String after,
            @Context HttpServletRequest request) {
        CellQuestion question = new CellQuestion(
                question(report, from, to, asOf),
                cell,
                Optional.ofNullable(row),
                number("limit", limit),
                Optional.ofNullable(after));
        return ReportJson.Cell.of(found(reports.open(rights.sight(request), question)));
    }

    private FilledReport filled(
            HttpServletRequest request,
            String report,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf) {
        return found(reports.fill(rights.sight(request), question(report, from, to, asOf)));
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
