/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.law.Deadlines;
import org.dangvan.law.LawBook;
import org.dangvan.law.MinimumCheck;
import org.dangvan.law.PlannedSession;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.schedule.Schedule;
import org.dangvan.pack.schedule.WatchWindow;
import org.jspecify.annotations.Nullable;

/** The receptions that every schedule plans between two days. Ends with 1 when a day cannot be read. */
@Service
@Command(scope = "dangvan", name = "sessions", description = "Các buổi tiếp công dân theo lịch giữa hai ngày")
public final class SessionsCommand implements Action {

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable PacksInForce packs;

    @Reference(optional = true)
    private @Nullable Deadlines deadlines;

    @Argument(index = 0, name = "từ", description = "Ngày đầu, viết như 01/01/2026", required = true)
    private String from = "";

    @Argument(index = 1, name = "đến", description = "Ngày cuối", required = true)
    private String to = "";

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        Optional<LocalDate> first = ExplainCommand.day(from);
        Optional<LocalDate> last = ExplainCommand.day(to);
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            out.println("Cần hai ngày, ngày đầu đứng trước: dangvan:sessions 01/01/2026 31/03/2026");
            return 1;
        }
        LawBook law = Needed.here(deadlines).over(Needed.here(packs).layers());
        print(law, first.get(), last.get().plusDays(1), out);
        return 0;
    }

    static void print(LawBook law, LocalDate from, LocalDate to, PrintStream out) {
        List<Schedule> schedules = law.layers().schedules().values().stream()
                .sorted(Comparator.comparing(Schedule::key))
                .toList();
        for (Schedule schedule : schedules) {
            out.println(schedule.key() + " – " + schedule.label());
            law.sessions(schedule, from, to).forEach(one -> print(one, out));
            law.planned(schedule, from, to).stream()
                    .filter(check -> check.missing() > 0)
                    .forEach(check -> print(check, out));
        }
        law.watch(from, to).forEach(window -> print(window, out));
        out.println(schedules.size() + " lịch.");
    }

    private static void print(WatchWindow window, PrintStream out) {
        out.println("Đợt tăng cường trực: "
                + LegalDay.print(window.days().from().orElseThrow()) + "–"
                + LegalDay.print(window.days().to().orElseThrow().minusDays(1)) + " " + window.label()
                + (window.confirmation() == Confirmation.UNCONFIRMED ? ", chưa xác nhận" : ""));
        window.measures().forEach(measure -> out.println("    " + measure));
        if (window.extraShifts() > 0) {
            out.println("    Mỗi ngày thêm " + window.extraShifts() + " ca trực tiếp công dân");
        }
    }

    private static void print(PlannedSession one, PrintStream out) {
        String published = one.publication()
                .map(receipt -> ", công bố chậm nhất " + LegalDay.print(receipt.dueDay()))
                .orElse("");
        String doubt = one.version().confirmation() == Confirmation.UNCONFIRMED ? ", lịch chưa xác nhận" : "";
        out.println("  " + LegalDay.print(one.day()) + "  " + one.how().label() + published + doubt);
        one.reasons().forEach(reason -> out.println("    " + reason));
    }

    private static void print(MinimumCheck check, PrintStream out) {
        out.println("  Thiếu: " + LegalDay.print(check.from()) + "–"
                + LegalDay.print(check.to().minusDays(1)) + " cần "
                + check.required() + " ngày, đã xếp " + check.held() + " ("
                + check.version().source().text() + ")");
    }
}
