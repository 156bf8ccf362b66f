/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.base.PetitionType;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.Attachment;
import org.dangvan.casework.api.Page;
import org.dangvan.casework.api.PetitionFilter;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Petitions;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.console.internal.receipt.Standing;
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
    /** An exact total of a common word costs far more than its page. */
    private static final int MOST_COUNTED = 1_000;

    private final transient Petitions petitions;
    private final transient HandlingDesk handling;
    private final transient Units units;

    @Activate
    public PetitionsServlet(
            @Reference Desk desk,
            @Reference Petitions petitions,
            @Reference PetitionDesk handling,
            @Reference Units units) {
        super(desk);
        this.petitions = petitions;
        this.handling = new HandlingDesk(handling);
        this.units = units;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of(isForm(call) ? Right.PETITION_HANDLE : Right.PETITION_READ);
    }

    @Override
    protected void get(Call call) throws IOException {
        if (call.rest().isEmpty()) {
            list(call);
            return;
        }
        String[] path = call.rest().split("/", -1);
        Optional<PetitionView> petition = known(call, path[0]);
        if (petition.isEmpty()) {
            call.notFound(Optional.of(call.words().text("petition.unknown")));
        } else if (path.length == 1) {
            petition.filter(PetitionView::sealed).ifPresent(kept -> call.sealedRead("petition", path[0]));
            show(call, HttpServletResponse.SC_OK, petition.get(), HandlingDesk.blank(petition.get(), call.words()));
        } else if (path.length == 3 && path[1].equals("tep")) {
            download(call, petition.get(), path[2]);
        } else {
            call.notFound(Optional.empty());
        }
    }

    @Override
    protected void post(Call call) throws IOException {
        Optional<PetitionView> petition = known(call, call.rest());
        if (petition.isEmpty()) {
            call.notFound(Optional.of(call.words().text("petition.unknown")));
            return;
        }
        HandlingDesk.Tried tried = handling.take(call, petition.get());
        if (tried.outcome() instanceof Outcome.Done) {
            call.redirect("/don/" + petition.get().id() + "?da-xu-ly=1");
            return;
        }
        Optional<PetitionView> still = known(call, call.rest());
        if (still.isEmpty() || tried.outcome() instanceof Outcome.Missing) {
            call.forbidden(needs(call));
            return;
        }
        PetitionView now = still.get();
        HandlingForm form = HandlingDesk.again(
                now, petitions.history(call.over(Right.PETITION_READ), now.id()), tried, call.words());
        boolean refused = tried.outcome() instanceof Outcome.Refused;
        show(call, refused ? UNPROCESSABLE : HttpServletResponse.SC_CONFLICT, now, form);
    }

    private void download(Call call, PetitionView petition, String file) throws IOException {
        Optional<Attachment> found =
                id(file).flatMap(id -> petitions.attachment(call.over(Right.PETITION_READ), petition.id(), id));
        if (found.isEmpty()) {
            boolean sealed = petition.type() == PetitionType.DENUNCIATION;
            call.notFound(Optional.of(call.words().text(sealed ? "petition.files.sealed" : "petition.files.unknown")));
            return;
        }
        // Whatever its sender called it: kept as a file, never shown by the browser as a page of ours.
        HttpServletResponse response = call.response();
        String name = URLEncoder.encode(found.get().name(), StandardCharsets.UTF_8);
        response.setContentType("application/octet-stream");
        call.download("attachment; filename*=UTF-8''" + name.replace("+", "%20"));
        response.setContentLength(found.get().content().length);
        response.getOutputStream().write(found.get().content());
    }

    private void list(Call call) throws IOException {
        ListQuestion question = new ListQuestion(call, call.words(), units.all(), today());
        Optional<PetitionFilter> filter = question.filter();
        Optional<String> after = call.parameter("after");
        Optional<Page<PetitionView>> found = filter.flatMap(wanted -> read(call, wanted, after));
        Optional<String> problem = found.isPresent()
                ? Optional.empty()
                : Optional.of(call.words().text(filter.isPresent() ? "page.unknown-mark" : "petitions.unusable"));
        List<PetitionsPage.Row> rows = new ArrayList<>();
        found.ifPresent(page -> page.items()
                .forEach(petition -> rows.add(row(petition, filter.orElseThrow().asOf(), call.words()))));
        PetitionsPage model = new PetitionsPage(
                question.types(),
                question.agency().options(),
                question.states(),
                question.days(),
                question.search(),
                question.isNarrowed(),
                found.isPresent() && question.isNarrowed()
                        ? filter.map(wanted -> count(call, wanted))
                        : Optional.empty(),
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

    private String count(Call call, PetitionFilter filter) {
        Messages words = call.words();
        int count = petitions.count(call.over(Right.PETITION_READ), filter, MOST_COUNTED + 1);
        return words.text(
                "petitions.count", words.number(Math.min(count, MOST_COUNTED)) + (count > MOST_COUNTED ? "+" : ""));
    }

    private Optional<Page<PetitionView>> read(Call call, PetitionFilter filter, Optional<String> after) {
        try {
            return Optional.of(petitions.list(call.over(Right.PETITION_READ), filter, PAGE, after));
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

    private void show(Call call, int status, PetitionView petition, HandlingForm form) throws IOException {
        Messages messages = call.words();
        PetitionPage model = new PetitionWriting(messages)
                .of(
                        petition,
                        petitions.access(call.over(Right.PETITION_READ), petition.id()),
                        petitions.history(call.over(Right.PETITION_READ), petition.id()),
                        today(),
                        done(call, petition),
                        form);
        String title = messages.text("petition.title", petition.sender());
        call.show(status, new org.dangvan.pages.desk.Page("petition", "petitions", title, model));
    }

    private static Optional<String> done(Call call, PetitionView petition) {
        if (call.parameter("da-ghi").isPresent()) {
            return Optional.of(petition.dueDay()
                    .map(due -> call.words().text("petition.recorded", LegalDay.print(due)))
                    .orElseGet(() -> call.words().text("petition.recorded.no-due-day")));
        }
        return call.parameter("da-xu-ly").map(yes -> call.words().text("petition.handling-recorded"));
    }

    private Optional<PetitionView> known(Call call, String text) {
        return id(text).flatMap(id -> petitions.find(call.over(Right.PETITION_READ), id));
    }

    private static boolean isForm(Call call) {
        return call.request().getMethod().equals("POST");
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
