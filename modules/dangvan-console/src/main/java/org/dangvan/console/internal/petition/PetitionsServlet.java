/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.Units;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The petitions: their list, and one of them. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-petitions")
@HttpWhiteboardServletPattern("/don/*")
@SuppressWarnings("serial")
public final class PetitionsServlet extends PageServlet {

    private static final int PAGE = 50;

    private final transient Petitions petitions;
    private final transient Units units;

    @Activate
    public PetitionsServlet(@Reference Desk desk, @Reference Petitions petitions, @Reference Units units) {
        super(desk);
        this.petitions = petitions;
        this.units = units;
    }

    @Override
    protected void get(Call call) throws IOException {
        if (call.rest().isEmpty()) {
            list(call);
            return;
        }
        Optional<PetitionView> petition = id(call.rest()).flatMap(petitions::find);
        if (petition.isPresent()) {
            show(call, petition.get());
        } else {
            call.notFound(Optional.of(call.words().text("petition.unknown")));
        }
    }

    private void list(Call call) throws IOException {
        ListQuestion question = new ListQuestion(call, call.words(), units.all(), today());
        Optional<PetitionFilter> filter = question.filter();
        Optional<String> after = call.parameter("after");
        Optional<Page<PetitionView>> found = filter.flatMap(wanted -> read(wanted, after));
        Optional<String> problem = found.isPresent()
                ? Optional.empty()
                : Optional.of(call.words().text(filter.isPresent() ? "page.unknown-mark" : "petitions.unusable"));
        List<PetitionsPage.Row> rows = new ArrayList<>();
        found.ifPresent(page -> page.items()
                .forEach(petition -> rows.add(row(petition, filter.orElseThrow().asOf(), call.words()))));
        PetitionsPage model = new PetitionsPage(
                question.types(),
                question.unitOptions(),
                question.states(),
                question.days(),
                question.isNarrowed(),
                problem,
                filter.map(wanted -> LegalDay.print(wanted.asOf())).orElse(""),
                rows,
                after.map(mark -> question.address().toString()),
                found.flatMap(Page::next)
                        .map(mark -> question.address().with("after", mark).toString()));
        String title = call.words().text("petitions.title");
        call.show(
                problem.isPresent() ? UNPROCESSABLE : HttpServletResponse.SC_OK,
                new org.dangvan.pages.desk.Page("petitions", "petitions", title, model));
    }

    private Optional<Page<PetitionView>> read(PetitionFilter filter, Optional<String> after) {
        try {
            return Optional.of(petitions.list(filter, PAGE, after));
        } catch (IllegalArgumentException noMark) {
            return Optional.empty();
        }
    }

    private PetitionsPage.Row row(PetitionView petition, LocalDate asOf, Messages words) {
        return new PetitionsPage.Row(
                "/don/" + petition.id(),
                petition.number(),
                LegalDay.print(petition.receivedDay()),
                words.text("type." + petition.type().name()),
                petition.sender(),
                petition.content(),
                petition.unitName().or(petition::unitCode),
                petition.dueDay().map(LegalDay::print),
                Standing.of(petition, asOf, words));
    }

    private void show(Call call, PetitionView petition) throws IOException {
        Messages messages = call.words();
        PetitionPage model = new PetitionWriting(messages).of(petition, petitions.history(petition.id()), today());
        String title = messages.text("petition.title", petition.sender());
        call.show(new org.dangvan.pages.desk.Page("petition", "petitions", title, model));
    }

    private LocalDate today() {
        return LegalDay.today(desk().clock());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
