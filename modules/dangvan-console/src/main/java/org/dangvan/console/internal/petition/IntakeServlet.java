/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.petition;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.PetitionView;
import org.dangvan.casework.api.Units;
import org.dangvan.casework.api.desk.Outcome;
import org.dangvan.casework.api.desk.PetitionDesk;
import org.dangvan.casework.api.desk.Requester;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Takes a petition that somebody brought. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-intake")
@HttpWhiteboardServletPattern(IntakeServlet.PATH)
@HttpWhiteboardServletMultipart(
        maxFileSize = IntakeServlet.LARGEST,
        maxRequestSize = IntakeServlet.LARGEST,
        fileSizeThreshold = 64 << 10)
@SuppressWarnings("serial")
public final class IntakeServlet extends PageServlet {

    static final String PATH = "/don/moi";

    /** Bytes of a form at most: more than casework takes, so that files too large are told with the form still there. */
    static final long LARGEST = 64 << 20;

    private final transient PetitionDesk petitions;
    private final transient Units units;

    @Activate
    public IntakeServlet(@Reference Desk desk, @Reference PetitionDesk petitions, @Reference Units units) {
        super(desk);
        this.petitions = petitions;
        this.units = units;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of(Right.PETITION_REGISTER);
    }

    @Override
    protected void get(Call call) throws IOException {
        // Most papers are taken on the day on which they come.
        String today = LegalDay.print(LegalDay.today(desk().clock()));
        IntakeForm form = IntakeForm.of(call, Map.of("receivedDay", today));
        show(call, HttpServletResponse.SC_OK, form, Optional.empty(), List.of(), "type");
    }

    @Override
    protected void post(Call call) throws IOException, ServletException {
        IntakeForm form = IntakeForm.of(call, Map.of());
        SentFiles files = new SentFiles(call.request());
        if (IntakeForm.isReshaped(call)) {
            String focus = IntakeForm.name(form.rows() - 1, "name");
            // A part of the page is asked for without its files: the page that comes after a new sign-in has lost them.
            List<String> lost =
                    files.areSent() ? files.names() : List.of(call.words().text("intake.files-any"));
            show(call, HttpServletResponse.SC_OK, form, Optional.empty(), lost, focus);
            return;
        }
        form.typed().blame(files.flaws());
        if (!form.typed().isFine()) {
            show(call, UNPROCESSABLE, form, Optional.empty(), files.names(), "");
            return;
        }
        Requester by = new Requester(
                call.actor(), call.takesAt(Right.PETITION_REGISTER), call.slip().map(slip -> "page:" + slip));
        Outcome<PetitionView> outcome = petitions.submit(form.draft(files.read()), by);
        if (outcome instanceof Outcome.Done<PetitionView> done) {
            call.redirect("/don/" + done.record().id() + "?da-ghi=1");
        } else if (outcome instanceof Outcome.Refused<PetitionView> refused) {
            form.typed().blame(refused.flaws());
            show(call, UNPROCESSABLE, form, Optional.empty(), files.names(), "");
        } else {
            String key = outcome instanceof Outcome.KeyReused ? "form.sent-before" : "form.under-way";
            Optional<String> notice = Optional.of(call.words().text(key));
            show(call, HttpServletResponse.SC_CONFLICT, form, notice, files.names(), "");
        }
    }

    private void show(
            Call call, int status, IntakeForm form, Optional<String> notice, List<String> filesLost, String focus)
            throws IOException {
        IntakePage model = new IntakeWriting(call.words(), units, LegalDay.today(desk().clock()))
                .of(form, notice, filesLost, focus);
        call.show(status, new Page("intake", "petitions", call.words().text("intake.title"), model));
    }
}
