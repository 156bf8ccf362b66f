/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.administration.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.access.journal.Asked;
import org.dangvan.access.journal.Journal;
import org.dangvan.access.journal.JournalEntry;
import org.dangvan.access.journal.Proof;
import org.dangvan.access.journal.Sealed;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.pages.desk.Call;
import org.dangvan.pages.desk.Desk;
import org.dangvan.pages.desk.Page;
import org.dangvan.pages.desk.PageServlet;
import org.dangvan.pages.view.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** The journal: of everybody for whoever has the right, otherwise one's own trail. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-administration-journal")
@HttpWhiteboardServletPattern("/nhat-ky/*")
@SuppressWarnings("serial")
public final class JournalServlet extends PageServlet {

    private static final String HERE = "/nhat-ky/";
    private static final String EXPORT = "xuat";
    private static final String KEYS = "khoa";
    private static final String PROOF = "/chung-minh";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private final transient Journal journal;

    @Activate
    public JournalServlet(@Reference Desk desk, @Reference Journal journal) {
        super(desk);
        this.journal = journal;
    }

    /** Everybody may see what they did themselves; the rest is looked at part by part. */
    @Override
    protected Set<Right> needs(Call call) {
        return call.rest().equals(EXPORT) || call.rest().equals(KEYS) ? Set.of(Right.JOURNAL_READ) : Set.of();
    }

    @Override
    protected void get(Call call) throws IOException {
        if (call.rest().isEmpty()) {
            list(call);
        } else if (call.rest().equals(EXPORT)) {
            text(call);
            call.download("attachment; filename=\"nhat-ky.txt\"");
            journal.export(call.response().getOutputStream());
        } else if (call.rest().equals(KEYS)) {
            give(call, "journal.pub", journal.sealed().keys());
        } else {
            Optional<Proof> proof = Optional.of(call.rest())
                    .filter(path -> path.endsWith(PROOF))
                    .flatMap(path -> JournalQuestion.id(path.substring(0, path.length() - PROOF.length())))
                    .filter(id -> isTheirs(call, id))
                    .flatMap(journal::proof);
            if (proof.isPresent()) {
                give(call, "chung-minh.txt", proof.get().text());
            } else {
                call.notFound(Optional.of(call.words().text("journal.proof.none")));
            }
        }
    }

    private boolean isTheirs(Call call, UUID id) {
        return call.may(Right.JOURNAL_READ)
                || journal.find(id)
                        .filter(line -> line.actor().equals(call.actor()))
                        .isPresent();
    }

    private static void text(Call call) {
        call.response().setContentType("text/plain; charset=utf-8");
    }

    private static void give(Call call, String name, String text) throws IOException {
        text(call);
        call.download("attachment; filename=\"" + name + "\"");
        call.response().getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void list(Call call) throws IOException {
        boolean own = !call.may(Right.JOURNAL_READ);
        JournalQuestion question = new JournalQuestion(call, own);
        Optional<Asked> asked = question.asked();
        List<JournalEntry> found = asked.map(journal::read).orElse(List.of());
        List<JournalEntry> shown = found.subList(0, Math.min(found.size(), JournalQuestion.PAGE));
        Optional<Sealed> sealed = own ? Optional.empty() : Optional.of(journal.sealed());
        JournalPage model = new JournalPage(
                own,
                question.actor(),
                question.subject(),
                question.days(),
                question.isNarrowed(),
                sealed.map(state -> told(state, call.words())),
                sealed.flatMap(state -> warning(state, call.words())),
                shown.stream().map(JournalServlet::line).toList(),
                question.first(),
                found.size() > shown.size()
                        ? Optional.of(question.next(shown.get(shown.size() - 1).id()))
                        : Optional.empty());
        call.show(
                asked.isPresent() ? HttpServletResponse.SC_OK : UNPROCESSABLE,
                new Page("journal", "journal", call.words().text(own ? "journal.own" : "journal.title"), model));
    }

    private static String told(Sealed sealed, Messages words) {
        return sealed.at()
                .map(at -> words.text(
                        "journal.sealed", words.number(sealed.size()), MOMENT.format(at.atZone(LegalDay.ZONE))))
                .orElseGet(() -> words.text("journal.unsealed"));
    }

    private static Optional<String> warning(Sealed sealed, Messages words) {
        return sealed.secondPlace().isEmpty()
                ? Optional.of(words.text("journal.second.none"))
                : sealed.secondPlace().filter(there -> !there).map(behind -> words.text("journal.second.behind"));
    }

    private static JournalPage.Line line(JournalEntry entry) {
        boolean petition = entry.kind().equals("petition");
        Optional<String> href = JournalQuestion.id(entry.subject())
                .filter(id -> petition || entry.kind().equals("visit"))
                .map(id -> (petition ? "/don/" : "/luot-tiep/") + id);
        return new JournalPage.Line(
                MOMENT.format(entry.at().atZone(LegalDay.ZONE)),
                entry.actor(),
                entry.origin().orElse("–"),
                entry.action(),
                entry.subject(),
                href,
                entry.detail(),
                HERE + entry.id() + PROOF);
    }
}
