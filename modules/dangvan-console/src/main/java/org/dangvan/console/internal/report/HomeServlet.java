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
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.facts.Facts;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.ElsewhereServlet;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Messages;
import org.dangvan.reports.FilledReport;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.Reports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The first page: the figures of the latest half-year that has any. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-home")
@HttpWhiteboardServletPattern(ElsewhereServlet.HOME)
@SuppressWarnings("serial")
public final class HomeServlet extends PageServlet {

    private final transient Reports reports;
    private final transient Facts facts;

    @Activate
    public HomeServlet(@Reference Desk desk, @Reference Reports reports, @Reference Facts facts) {
        super(desk);
        this.reports = reports;
        this.facts = facts;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        call.show(new Page("home", "home", call.words().text("home.title"), home(call)));
    }

    private HomePage home(Call call) {
        if (!call.may(Right.REPORT_READ)) {
            return HomePage.empty("no-right");
        }
        Messages words = call.words();
        Optional<LocalDate> latest = facts.latestDay(call.sight());
        List<ReportDefinition> available = reports.available();
        if (latest.isEmpty()) {
            return HomePage.empty("no-data");
        }
        if (available.isEmpty()) {
            return HomePage.empty("no-report");
        }
        LocalDate today = LegalDay.today(desk().clock());
        HalfYear half = HalfYear.latest(latest.get(), today);
        LocalDate asOf = half.asOf(today);
        ReportDefinition report = available.get(0);
        ReportAnswer<FilledReport> answer =
                reports.fill(call.sight(), new ReportQuestion(report.id(), half.from(), half.to(), Optional.of(asOf)));
        if (!(answer instanceof ReportAnswer.Found<FilledReport> found)) {
            return HomePage.empty("no-report");
        }
        return new HomePage(
                "full",
                half.label(words),
                report.title(),
                ReportWriting.days(
                                Address.of("bao-cao", report.id()),
                                found.content().period())
                        .toString(),
                Address.of("don").with("state", "OVERDUE").with("asOf", asOf).toString(),
                Optional.of(new ReportWriting(words).of(found.content())));
    }
}
