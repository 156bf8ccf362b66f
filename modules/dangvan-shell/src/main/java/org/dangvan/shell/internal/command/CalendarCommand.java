/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.law.Deadlines;
import org.dangvan.law.WorkCalendar;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.PacksInForce;
import org.jspecify.annotations.Nullable;

/** The days of a year that differ from the base week, and whether the year is decided. */
@Service
@Command(scope = "dangvan", name = "calendar", description = "Ngày nghỉ và ngày làm bù của một năm")
public final class CalendarCommand implements Action {

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable PacksInForce packs;

    @Reference(optional = true)
    private @Nullable Deadlines deadlines;

    @Argument(index = 0, name = "năm", description = "Năm, ví dụ 2027", required = true)
    private String year = "";

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        if (!year.matches("(19|20|21)\\d\\d")) {
            out.println("Cần một năm từ 1900 đến 2199: dangvan:calendar 2027");
            return 1;
        }
        print(Needed.here(deadlines).over(Needed.here(packs).layers()).calendar(), Integer.parseInt(year), out);
        return 0;
    }

    static void print(WorkCalendar calendar, int year, PrintStream out) {
        calendar.whyProvisional(LocalDate.ofYearDay(year, 1)).ifPresent(out::println);
        for (CalendarDay day : calendar.days(year)) {
            String decided = day.recorded()
                    .map(on -> ", quyết định ngày " + LegalDay.print(on))
                    .orElse("");
            String doubt = day.confirmation() == Confirmation.UNCONFIRMED ? ", chưa xác nhận" : "";
            out.printf(
                    "%s  %-10s %s (%s%s%s)%n",
                    LegalDay.print(day.day()),
                    word(day.kind()),
                    day.name(),
                    day.source().text(),
                    decided,
                    doubt);
        }
        out.println("Bản lịch: " + calendar.version());
    }

    private static String word(CalendarDay.Kind kind) {
        return switch (kind) {
            case HOLIDAY -> "nghỉ lễ";
            case COMPENSATION -> "nghỉ bù";
            case MOVED_OFF -> "hoán đổi";
            case WORKED -> "làm bù";
        };
    }
}
