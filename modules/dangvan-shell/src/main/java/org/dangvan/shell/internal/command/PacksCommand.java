/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.dangvan.pack.Finding;
import org.dangvan.pack.PackState;
import org.dangvan.pack.PacksInForce;
import org.jspecify.annotations.Nullable;

/** The packs known here, and what became of each. */
@Service
@Command(scope = "dangvan", name = "packs", description = "Các gói: đang có hiệu lực, bị giữ lại, bị từ chối và vì sao")
public final class PacksCommand implements Action {

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable PacksInForce packs;

    @Override
    public @Nullable Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        print(Needed.here(packs).states(), out);
        return null;
    }

    static void print(List<PackState> states, PrintStream out) {
        if (states.isEmpty()) {
            out.println("Chưa có gói nào.");
        }
        for (PackState state : states) {
            out.printf("%-28s %-18s %s%n", state.version().text(), word(state, states), state.title());
            for (Finding finding : state.findings()) {
                out.println("    " + finding.text());
            }
            if (!state.unconfirmed().isEmpty()) {
                out.println("    " + state.unconfirmed().size() + " giá trị chưa ai đối chiếu với luật");
            }
            state.remarks().forEach(remark -> out.println("    Lưu ý: " + remark.text()));
        }
    }

    private static String word(PackState state, List<PackState> states) {
        return switch (state.state()) {
            case ACTIVE -> "đang có hiệu lực";
            case IDLE -> "chờ";
            case REMOVED -> "đã gỡ";
            case REFUSED -> states.stream()
                            .anyMatch(other -> other.state() == PackState.State.ACTIVE
                                    && other.version()
                                            .id()
                                            .equals(state.version().id()))
                    ? "bị giữ lại"
                    : "bị từ chối";
        };
    }
}
