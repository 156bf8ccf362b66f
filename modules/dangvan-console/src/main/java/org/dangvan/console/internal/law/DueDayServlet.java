/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.DeadlineView;
import org.dangvan.console.internal.receipt.DutyTold;
import org.dangvan.console.internal.receipt.Telling;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.pack.PacksInForce;
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

/** Computes the last day of any term for a case that is not kept, with its receipt; nothing is stored. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-due-day")
@HttpWhiteboardServletPattern("/luat/tinh-han")
@SuppressWarnings("serial")
public final class DueDayServlet extends PageServlet {

    private final transient PacksInForce packs;
    private final transient Deadlines deadlines;
    private final transient Clock clock;

    @Activate
    public DueDayServlet(@Reference Desk desk, @Reference PacksInForce packs, @Reference Deadlines deadlines) {
        this(desk, packs, deadlines, Clock.systemUTC());
    }

    DueDayServlet(Desk desk, PacksInForce packs, Deadlines deadlines, Clock clock) {
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
        LawBook law = deadlines.over(packs.layers());
        DueDayForm form = new DueDayForm(call, law.layers());
        Optional<LawBook.Outcome> outcome = form.rule().map(rule -> law.due(rule, form.state()));
        Optional<DutyTold> duty = outcome.filter(LawBook.Due.class::isInstance)
                .map(found -> ((LawBook.Due) found).receipt())
                .map(receipt -> new Telling(call.words())
                        .of(new DeadlineView(receipt.rule(), receipt, Optional.empty()), LegalDay.today(clock)));
        List<String> refusal =
                outcome.map(found -> refusal(found, call.words())).orElse(List.of());
        call.show(
                form.isReadable() && refusal.isEmpty() ? HttpServletResponse.SC_OK : UNPROCESSABLE,
                new Page(
                        "due-day",
                        "law",
                        call.words().text("due-day.title"),
                        new DueDayPage(form.form(), form.fields(), form.isTold(), duty, refusal)));
    }

    private static List<String> refusal(LawBook.Outcome outcome, Messages words) {
        if (outcome instanceof LawBook.Standing standing) {
            return List.of(words.text("due-day.standing", LegalDay.print(standing.since())));
        }
        if (outcome instanceof LawBook.Refused refused) {
            return List.of(refused.reason());
        }
        List<String> told = new ArrayList<>();
        if (outcome instanceof LawBook.NotInForce none) {
            told.add(words.text("due-day.not-in-force", LegalDay.print(none.day())));
            told.addAll(LawWriting.neighbours(none.before(), none.after(), words));
        }
        return told;
    }
}
