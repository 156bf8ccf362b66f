/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.facts.Facts;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Field;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportAnswer.Declined;
import org.dangvan.reports.ReportAnswer.Found;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.ReportSheets;
import org.dangvan.reports.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The reports: which there are, one for a period, its sheet, and the records behind each figure. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-reports")
@HttpWhiteboardServletPattern("/bao-cao/*")
@SuppressWarnings("serial")
public final class ReportServlet extends PageServlet {

    private static final String SHEET = ".xlsx";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Reports reports;
    private final transient ReportSheets sheets;
    private final transient Facts facts;

    @Activate
    public ReportServlet(
            @Reference Desk desk, @Reference Reports reports, @Reference ReportSheets sheets, @Reference Facts facts) {
        super(desk);
        this.reports = reports;
        this.sheets = sheets;
        this.facts = facts;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of(Right.REPORT_READ);
    }

    @Override
    protected void get(Call call) throws IOException {
        String[] path = call.rest().split("/", -1);
        if (path[0].isEmpty()) {
            list(call);
        } else if (path.length == 1 && path[0].endsWith(SHEET)) {
            String id = path[0].substring(0, path[0].length() - SHEET.length());
            fill(call, id, true);
        } else if (path.length == 1) {
            fill(call, path[0], false);
        } else if (path.length == 3 && path[1].equals("o")) {
            PeriodForm form = form(call, path[0]);
            new CellShowing(reports, call.words()).show(call, form, path[0], path[2]);
        } else {
            call.notFound(Optional.empty());
        }
    }

    private void list(Call call) throws IOException {
        List<ReportsPage.Entry> entries = reports.available().stream()
                .map(report -> new ReportsPage.Entry(
                        report.title(),
                        Address.of("bao-cao", report.id()).toString(),
                        report.origin().pack()))
                .toList();
        if (entries.size() == 1) {
            call.redirect(entries.get(0).href());
        } else {
            call.show(page("reports", call.words().text("reports.title"), new ReportsPage(entries)));
        }
    }

    private void fill(Call call, String id, boolean asSheet) throws IOException {
        PeriodForm form = form(call, id);
        // A report that is not there is told before a day that cannot be read.
        ReportQuestion question = form.question()
                .orElseGet(() -> new ReportQuestion(id, LocalDate.EPOCH, LocalDate.EPOCH, Optional.empty()));
        ReportAnswer<FilledReport> answer = reports.fill(call.sight(), question);
        if (answer instanceof Found<FilledReport> found
                && asSheet
                && form.question().isPresent()) {
            download(call, found.content());
        } else if (answer instanceof Found<FilledReport> found) {
            show(call, form, found.content());
        } else if (answer instanceof Declined<FilledReport> declined) {
            decline(call, form, id, declined);
        }
    }

    private void show(Call call, PeriodForm form, FilledReport report) throws IOException {
        boolean usable = form.question().isPresent();
        show(
                call,
                form.fields(),
                form,
                report.definition(),
                usable ? Optional.of(new ReportWriting(call.words()).of(report)) : Optional.empty());
    }

    private void show(
            Call call, List<Field> fields, PeriodForm form, ReportDefinition report, Optional<ReportView> filled)
            throws IOException {
        String path = Address.of("bao-cao", report.id()).toString();
        ReportPage model = new ReportPage(path, report.title(), fields, form.presets(), filled);
        call.show(
                filled.isPresent() ? HttpServletResponse.SC_OK : UNPROCESSABLE, page("report", report.title(), model));
    }

    private void decline(Call call, PeriodForm form, String id, Declined<?> declined) throws IOException {
        Optional<ReportDefinition> report = reports.available().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
        if (declined.reason() == ReportAnswer.Reason.BAD_PERIOD && report.isPresent()) {
            show(call, form.fields(declined.field(), declined.message()), form, report.get(), Optional.empty());
        } else {
            call.notFound(Optional.of(declined.message()));
        }
    }

    private void download(Call call, FilledReport report) throws IOException {
        byte[] sheet = sheets.print(report);
        String name = report.definition().id() + "-" + report.period().from() + "-"
                + report.period().to() + SHEET;
        call.response().setContentType(SHEET_TYPE);
        call.download("attachment; filename=\"" + name + "\"");
        call.response().setContentLength(sheet.length);
        call.response().getOutputStream().write(sheet);
    }

    private PeriodForm form(Call call, String id) {
        LocalDate today = LegalDay.today(desk().clock());
        return new PeriodForm(
                call, call.words(), id, facts.latestDay(call.sight()).orElse(today), today);
    }

    private static Page page(String template, String title, Record model) {
        return new Page(template, "reports", title, model);
    }
}
