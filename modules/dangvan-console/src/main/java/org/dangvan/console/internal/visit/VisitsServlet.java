/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.visit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.VisitFilter;
import org.dangvan.casework.api.VisitView;
import org.dangvan.casework.api.Visits;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.casework.api.desk.VisitDesk;
import org.dangvan.console.internal.visit.VisitPage.Fact;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The visits: their list, one of them, a new one. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-visits")
@HttpWhiteboardServletPattern("/luot-tiep/*")
@SuppressWarnings("serial")
public final class VisitsServlet extends PageServlet {

    private static final int PAGE = 50;
    private static final String NEW = "moi";

    private final transient Visits visits;
    private final transient VisitDesk recording;
    private final transient Units units;

    @Activate
    public VisitsServlet(
            @Reference Desk desk, @Reference Visits visits, @Reference VisitDesk recording, @Reference Units units) {
        super(desk);
        this.visits = visits;
        this.recording = recording;
        this.units = units;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of(call.rest().equals(NEW) ? Right.VISIT_REGISTER : Right.VISIT_READ);
    }

    @Override
    protected void get(Call call) throws IOException {
        if (call.rest().isEmpty()) {
            list(call);
        } else if (call.rest().equals(NEW)) {
            VisitForm blank = VisitForm.blank(call, LegalDay.today(desk().clock()));
            form(call, HttpServletResponse.SC_OK, blank, Optional.empty());
        } else {
            Optional<VisitView> visit = id(call.rest()).flatMap(id -> visits.find(call.over(Right.VISIT_READ), id));
            if (visit.isPresent()) {
                show(call, visit.get());
            } else {
                call.notFound(Optional.of(call.words().text("visit.unknown")));
            }
        }
    }

    @Override
    protected void post(Call call) throws IOException {
        if (!call.rest().equals(NEW)) {
            call.notFound(Optional.empty());
            return;
        }
        VisitForm form = VisitForm.of(call);
        Requester by = new Requester(
                call.actor(), call.takesAt(Right.VISIT_REGISTER), call.slip().map(slip -> "page:" + slip));
        Outcome<VisitView> outcome = recording.record(form.draft(), by);
        if (outcome instanceof Outcome.Done<VisitView> done) {
            call.redirect("/luot-tiep/" + done.record().id() + "?da-ghi=1");
        } else if (outcome instanceof Outcome.Refused<VisitView> refused) {
            form.typed().blame(refused.flaws());
            form(call, UNPROCESSABLE, form, Optional.empty());
        } else {
            String key = outcome instanceof Outcome.KeyReused ? "form.sent-before" : "form.under-way";
            form(
                    call,
                    HttpServletResponse.SC_CONFLICT,
                    form,
                    Optional.of(call.words().text(key)));
        }
    }

    private void form(Call call, int status, VisitForm form, Optional<String> notice) throws IOException {
        VisitFormPage model = form.page(notice, units, LegalDay.today(desk().clock()), call.words());
        call.show(status, page("visit-form", call.words().text("visit.new"), model));
    }

    private void list(Call call) throws IOException {
        VisitQuestion question = new VisitQuestion(call, units.all());
        Optional<VisitFilter> filter = question.filter();
        Optional<String> after = call.parameter("after");
        Optional<Page<VisitView>> found = filter.flatMap(wanted -> read(call, wanted, after));
        Optional<String> problem = found.isPresent()
                ? Optional.empty()
                : Optional.of(call.words().text(filter.isPresent() ? "page.unknown-mark" : "petitions.unusable"));
        VisitsPage model = new VisitsPage(
                question.agency().options(),
                question.days(),
                question.isNarrowed(),
                problem,
                found.map(Page::items).orElse(List.of()).stream()
                        .map(VisitsServlet::row)
                        .toList(),
                after.map(mark -> question.address().toString()),
                found.flatMap(Page::next)
                        .map(mark -> question.address().with("after", mark).toString()));
        call.show(
                problem.isPresent() ? UNPROCESSABLE : HttpServletResponse.SC_OK,
                page("visits", call.words().text("visits.title"), model));
    }

    private Optional<Page<VisitView>> read(Call call, VisitFilter filter, Optional<String> after) {
        try {
            return Optional.of(visits.list(call.over(Right.VISIT_READ), filter, PAGE, after));
        } catch (IllegalArgumentException noMark) {
            return Optional.empty();
        }
    }

    private static VisitsPage.Row row(VisitView visit) {
        return new VisitsPage.Row(
                "/luot-tiep/" + visit.id(),
                visit.number(),
                LegalDay.print(visit.day()),
                visit.person(),
                visit.content(),
                visit.unitName().or(visit::unitCode),
                visit.result());
    }

    private static void show(Call call, VisitView visit) throws IOException {
        Optional<String> done = call.parameter("da-ghi").map(yes -> call.words().text("visit.recorded"));
        VisitPage model = new VisitPage(facts(visit, call.words()), done);
        call.show(page("visit", call.words().text("visit.title", visit.person()), model));
    }

    private static List<Fact> facts(VisitView visit, Messages words) {
        List<Fact> facts = new ArrayList<>();
        add(facts, words, "number", visit.number());
        add(facts, words, "day", Optional.of(visit.day()).map(LegalDay::print));
        add(facts, words, "person", Optional.of(visit.person()));
        add(facts, words, "address", visit.address());
        add(facts, words, "field", visit.field());
        add(facts, words, "content", visit.content());
        add(facts, words, "unit", visit.unitName().or(visit::unitCode));
        visit.matter()
                .ifPresent(matter -> facts.add(
                        new Fact(words.text("visit.matter"), matter.code(), Optional.of("/vu-viec/" + matter.id()))));
        add(
                facts,
                words,
                "repeated",
                visit.repeated().map(repeated -> words.text(repeated ? "visit.repeated.yes" : "visit.repeated.no")));
        add(facts, words, "result", visit.result());
        return facts;
    }

    private static void add(List<Fact> facts, Messages words, String name, Optional<String> text) {
        text.ifPresent(known -> facts.add(new Fact(words.text("visit." + name), known, Optional.empty())));
    }

    private static org.dangvan.pages.desk.Page page(String template, String title, Record model) {
        return new org.dangvan.pages.desk.Page(template, "visits", title, model);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
