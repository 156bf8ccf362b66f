/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.schedule;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.console.internal.form.Span;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Days;
import org.dangvan.pages.view.Field;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The receptions that schedules plan: from this month on, or between two days. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-schedules")
@HttpWhiteboardServletPattern("/lich-tiep")
@SuppressWarnings("serial")
public final class SchedulesServlet extends PageServlet {

    private static final int USUAL_DAYS = 92;
    private static final int MOST_DAYS = 732;

    private final transient PacksInForce packs;
    private final transient Deadlines deadlines;
    private final transient Clock clock;

    @Activate
    public SchedulesServlet(@Reference Desk desk, @Reference PacksInForce packs, @Reference Deadlines deadlines) {
        this(desk, packs, deadlines, Clock.systemUTC());
    }

    SchedulesServlet(Desk desk, PacksInForce packs, Deadlines deadlines, Clock clock) {
        super(desk);
        this.packs = packs;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        Span asked = Span.of(call, "schedule");
        LocalDate month = LegalDay.today(clock).withDayOfMonth(1);
        LocalDate usual =
                asked.to().asDay().filter(month::isAfter).orElse(month).withDayOfMonth(1);
        Field from = asked.from().or(usual);
        LocalDate end = from.asDay().orElse(usual).plusDays(USUAL_DAYS);
        Field to = asked.to().or(end.isAfter(Days.LAST) ? Days.LAST : end);
        long days = from.asDay().isPresent() && to.asDay().isPresent()
                ? ChronoUnit.DAYS.between(from.asDay().get(), to.asDay().get())
                : 0;
        Field last = days > MOST_DAYS ? to.wrong(call.words().text("schedule.too-long", MOST_DAYS)) : to;
        List<Field> fields = List.of(from, last);
        boolean readable = fields.stream().allMatch(field -> field.error().isEmpty());
        call.show(
                readable ? HttpServletResponse.SC_OK : UNPROCESSABLE,
                new Page(
                        "schedules",
                        "schedules",
                        call.words().text("schedule.title"),
                        readable ? page(call, fields) : new SchedulesPage(fields, List.of(), List.of())));
    }

    private SchedulesPage page(Call call, List<Field> days) {
        LocalDate first = days.get(0).asDay().orElseThrow();
        LocalDate end = days.get(1).asDay().orElseThrow().plusDays(1);
        LawBook law = deadlines.over(packs.layers());
        PlanWriting writing = new PlanWriting(call.words());
        return new SchedulesPage(
                days,
                law.watch(first, end).stream().map(writing::watch).toList(),
                law.layers().schedules().values().stream()
                        .sorted(Comparator.comparing(Schedule::key))
                        .map(schedule -> writing.of(schedule, law, first, end))
                        .toList());
    }
}
