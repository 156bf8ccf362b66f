/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.api.facts.FactItem;
import org.dangvan.pack.report.ReportDefinition;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.view.Address;
import org.dangvan.pages.view.Messages;
import org.dangvan.reports.CellContent;
import org.dangvan.reports.CellQuestion;
import org.dangvan.reports.Figure;
import org.dangvan.reports.ReportAnswer;
import org.dangvan.reports.ReportAnswer.Declined;
import org.dangvan.reports.ReportAnswer.Found;
import org.dangvan.reports.ReportPeriod;
import org.dangvan.reports.ReportQuestion;
import org.dangvan.reports.Reports;

/** Shows the records behind one figure. */
final class CellShowing {

    private static final int PAGE = 50;

    private final Reports reports;
    private final Messages messages;

    CellShowing(Reports reports, Messages messages) {
        this.reports = reports;
        this.messages = messages;
    }

    void show(Call call, PeriodForm form, String id, String cell) throws IOException {
        Optional<ReportDefinition> report = reports.available().stream()
                .filter(known -> known.id().equals(id))
                .findFirst();
        Optional<ReportQuestion> period = form.question();
        if (period.isEmpty()) {
            call.trouble(
                    HttpServletResponse.SC_BAD_REQUEST, Optional.of(messages.text("day.unreadable")), Optional.empty());
            return;
        }
        Optional<String> after = call.parameter("after");
        ReportAnswer<CellContent> answer =
                reports.open(call.sight(), new CellQuestion(period.get(), cell, call.parameter("row"), PAGE, after));
        if (answer instanceof Found<CellContent> found && report.isPresent()) {
            show(call, report.get(), period.get(), found.content());
        } else if (answer instanceof Declined<CellContent> declined) {
            int status = declined.reason() == ReportAnswer.Reason.UNKNOWN
                    ? HttpServletResponse.SC_NOT_FOUND
                    : HttpServletResponse.SC_BAD_REQUEST;
            String message = declined.reason() == ReportAnswer.Reason.BAD_PAGE
                    ? messages.text("page.unknown-mark")
                    : declined.message();
            call.trouble(status, Optional.of(message), Optional.empty());
        } else {
            call.notFound(Optional.empty());
        }
    }

    private void show(Call call, ReportDefinition report, ReportQuestion asked, CellContent content)
            throws IOException {
        ReportPeriod period =
                new ReportPeriod(asked.from(), asked.to(), asked.asOf().orElse(asked.to()));
        Address here = ReportWriting.days(
                Address.of("bao-cao", report.id(), "o", content.cell())
                        .with("row", content.row().map(Figure.Row::code)),
                period);
        RecordsWriting writing = new RecordsWriting(messages, report);
        List<FactItem> items = content.page().items();
        List<String> details = writing.details(items);
        RecordsPage model = new RecordsPage(
                report.title(),
                ReportWriting.days(Address.of("bao-cao", report.id()), period).toString(),
                content.label(),
                content.row().map(Figure.Row::label),
                LegalDay.print(period.from()),
                LegalDay.print(period.to()),
                LegalDay.print(period.asOf()),
                content.total(),
                messages.text("fact." + content.kind().name()),
                details.stream().map(writing::heading).toList(),
                items.stream().map(item -> writing.item(item, details)).toList(),
                call.parameter("after").map(mark -> here.toString()),
                content.page().next().map(mark -> here.with("after", mark).toString()));
        call.show(new Page("records", "reports", content.label(), model));
    }
}
