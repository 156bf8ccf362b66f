/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.dangvan.base.LegalDay;
import org.dangvan.base.rights.Reach;
import org.dangvan.casework.api.recalculation.MovedDeadline;
import org.dangvan.casework.api.recalculation.Recalculation;
import org.dangvan.casework.api.recalculation.Recalculations;
import org.dangvan.law.CalendarChange;
import org.jspecify.annotations.Nullable;

/** What changes of the calendar did to open deadlines: all of them, or one with every deadline it moved. */
@Service
@Command(
        scope = "dangvan",
        name = "recalculations",
        description = "Các lần tính lại hạn khi lịch làm việc thay đổi; với mã số: từng hạn trước và sau")
public final class RecalculationsCommand implements Action {

    private static final int MOST = 50;
    private static final int PAGE = 500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable Recalculations recalculations;

    /** Who runs the machine could read the database itself. */
    private static final Reach EVERYTHING = Reach.whole();

    @Argument(index = 0, name = "mã số", description = "Mã số của một lần tính lại")
    private @Nullable String id;

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        Recalculations all = Needed.here(recalculations);
        if (id == null) {
            all.list(EVERYTHING, MOST).forEach(one -> print(one, out));
            return 0;
        }
        Optional<Recalculation> one = id(id).flatMap(asked -> all.find(EVERYTHING, asked));
        if (one.isEmpty()) {
            out.println("Không có lần tính lại “" + id + "”. Gõ dangvan:recalculations để xem các mã số.");
            return 1;
        }
        print(one.get(), out);
        one.get().reasons().forEach(reason -> out.println("  " + reason));
        moved(all, one.get().id(), out);
        return 0;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static void print(Recalculation one, PrintStream out) {
        out.println(one.id() + "  " + time(one.startedAt()) + "  "
                + one.finishedAt().map(end -> "xong " + time(end)).orElse("đang tính") + "  lịch "
                + one.before().orElse("(chưa có)") + " → " + one.after() + "  đổi ngày: " + one.moved()
                + ", chỉ đổi lý do: " + one.explained());
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(LegalDay.ZONE));
    }

    private static void moved(Recalculations all, UUID id, PrintStream out) {
        List<MovedDeadline> moved = all.moved(EVERYTHING, id, Optional.empty(), PAGE);
        while (!moved.isEmpty()) {
            moved.forEach(one -> out.println("  "
                    + one.number().orElse(one.petition().toString()) + "  "
                    + one.after().label() + ": " + LegalDay.print(one.before().dueDay()) + " → "
                    + LegalDay.print(one.after().dueDay()) + "  ("
                    + String.join("; ", CalendarChange.reasons(one.before(), one.after())) + ")"));
            moved = all.moved(
                    EVERYTHING, id, Optional.of(moved.get(moved.size() - 1).deadline()), PAGE);
        }
    }
}
