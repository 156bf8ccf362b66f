/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.servlet.Servlet;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Right;
import org.dangvan.casework.api.recalculation.MovedDeadline;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.Recalculations;
import org.dangvan.law.CalendarChange;
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

/** What changes of the working calendar did to open deadlines: before, after, and why. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("dangvan-console-recalculations")
@HttpWhiteboardServletPattern("/luat/tinh-lai/*")
@SuppressWarnings("serial")
public final class RecalculationsServlet extends PageServlet {

    private static final String HERE = "/luat/tinh-lai/";
    private static final int RUNS = 50;
    private static final int MOVES = 100;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final transient Recalculations recalculations;

    @Activate
    public RecalculationsServlet(@Reference Desk desk, @Reference Recalculations recalculations) {
        super(desk);
        this.recalculations = recalculations;
    }

    @Override
    protected Set<Right> needs(Call call) {
        return Set.of(Right.RECALCULATION_READ);
    }

    @Override
    protected void get(Call call) throws IOException {
        if (call.rest().isEmpty()) {
            List<RecalculationsPage.Run> runs = recalculations.list(call.over(Right.PETITION_READ), RUNS).stream()
                    .map(one -> run(one, call.words()))
                    .toList();
            show(call, new RecalculationsPage(runs, List.of(), Optional.empty(), false));
            return;
        }
        Optional<Recalculation> one =
                id(call.rest()).flatMap(id -> recalculations.find(call.over(Right.PETITION_READ), id));
        if (one.isEmpty()) {
            call.notFound(Optional.of(call.words().text("recalculation.unknown")));
            return;
        }
        Optional<UUID> after = call.parameter("after").flatMap(RecalculationsServlet::id);
        List<MovedDeadline> moves =
                recalculations.moved(call.over(Right.PETITION_READ), one.get().id(), after, MOVES);
        Optional<String> next = moves.size() < MOVES
                ? Optional.empty()
                : Optional.of(HERE + one.get().id() + "?after="
                        + moves.get(moves.size() - 1).deadline());
        show(
                call,
                new RecalculationsPage(
                        List.of(run(one.get(), call.words())),
                        moves.stream().map(move -> move(move, call.words())).toList(),
                        next,
                        true));
    }

    private static void show(Call call, RecalculationsPage page) throws IOException {
        call.show(new Page("recalculations", "law", call.words().text("recalculation.title"), page));
    }

    private static RecalculationsPage.Run run(Recalculation one, Messages words) {
        return new RecalculationsPage.Run(
                HERE + one.id(),
                MOMENT.format(one.startedAt().atZone(LegalDay.ZONE)),
                words.text(one.finishedAt().isPresent() ? "recalculation.done" : "recalculation.under-way"),
                one.finishedAt().isEmpty(),
                one.before().orElse("–") + " → " + one.after(),
                one.reasons(),
                words.number(one.moved()),
                words.number(one.explained()));
    }

    private static RecalculationsPage.Move move(MovedDeadline move, Messages words) {
        return new RecalculationsPage.Move(
                "/don/" + move.petition(),
                move.number().orElseGet(() -> words.text("recalculation.unnumbered")),
                words.text(
                        "recalculation.duty",
                        move.after().label(),
                        LegalDay.print(move.after().start())),
                LegalDay.print(move.before().dueDay()),
                LegalDay.print(move.after().dueDay()),
                move.after().dueDay().isAfter(move.before().dueDay()),
                CalendarChange.reasons(move.before(), move.after()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
