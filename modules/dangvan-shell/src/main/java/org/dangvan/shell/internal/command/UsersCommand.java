/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.dangvan.access.Accounts;
import org.dangvan.access.Accounts.Done;
import org.dangvan.access.Accounts.NotDone;
import org.dangvan.access.Accounts.Outcome;
import org.dangvan.access.Accounts.Profile;
import org.jspecify.annotations.Nullable;

/** The accounts. A password never stands in the command line: it is made and shown once, or asked for without echo. */
@Service
@Command(
        scope = "dangvan",
        name = "users",
        description = "Tài khoản: list | add <tên> <họ tên> | reset-password <tên> | lock <tên> | unlock <tên>")
public final class UsersCommand implements Action {

    private static final String USAGE = "Cách dùng: dangvan:users list | add [--administrator] [--ask] <tên> <họ tên>"
            + " | reset-password [--ask] <tên> | lock <tên> | unlock <tên>";

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable Accounts accounts;

    @Argument(index = 0, name = "việc", description = "list, add, reset-password, lock hoặc unlock")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "add", "reset-password", "lock", "unlock"})
    private String action = "list";

    /** Karaf reads no option behind an argument; people write it there. */
    @Argument(
            index = 1,
            name = "tên",
            description = "[--administrator] [--ask] tên đăng nhập, và họ tên (add)",
            multiValued = true)
    private @Nullable List<String> rest;

    @Override
    public Object execute() throws IOException {
        PrintStream out = Needed.here(session).getConsole();
        Accounts desk = Needed.here(accounts);
        if (action.equals("list")) {
            list(desk.all(), out);
            return 0;
        }
        Wanted wanted = Wanted.of(rest == null ? List.of() : rest);
        if (!wanted.fits(action)) {
            out.println(USAGE);
            return 1;
        }
        Optional<String> typed = Optional.empty();
        if (wanted.ask()) {
            typed = typedTwice(out);
            if (typed.isEmpty()) {
                return 1;
            }
        }
        return tell(change(desk, wanted, typed), wanted.name(), out);
    }

    private Outcome change(Accounts desk, Wanted wanted, Optional<String> password) {
        String name = wanted.name();
        return switch (action) {
            case "add" -> desk.add(
                    new Profile(name, wanted.displayName(), wanted.administrator(), false),
                    password,
                    Actors.of(session));
            case "reset-password" -> desk.resetPassword(name, password, Actors.of(session));
            case "lock" -> desk.lock(name, Actors.of(session));
            default -> desk.unlock(name, Actors.of(session));
        };
    }

    /**
     * What stands behind the action.
     *
     * @param unknown whether there is an option that nobody knows
     */
    record Wanted(boolean administrator, boolean ask, boolean unknown, String name, String displayName) {

        static Wanted of(List<String> rest) {
            List<String> options =
                    rest.stream().filter(word -> word.startsWith("--")).toList();
            List<String> words =
                    rest.stream().filter(word -> !word.startsWith("--")).toList();
            return new Wanted(
                    options.contains("--administrator"),
                    options.contains("--ask"),
                    !List.of("--administrator", "--ask").containsAll(options),
                    words.isEmpty() ? "" : words.get(0),
                    words.isEmpty() ? "" : String.join(" ", words.subList(1, words.size())));
        }

        boolean fits(String action) {
            boolean add = action.equals("add");
            return !unknown
                    && !name.isEmpty()
                    && add != displayName.isEmpty()
                    && (add || !administrator)
                    && (add || action.equals("reset-password") || !ask)
                    && List.of("add", "reset-password", "lock", "unlock").contains(action);
        }
    }

    private Optional<String> typedTwice(PrintStream out) throws IOException {
        Session terminal = Needed.here(session);
        try {
            String first = terminal.readLine("Mật khẩu: ", '\0');
            String second = terminal.readLine("Gõ lại: ", '\0');
            if (first.equals(second)) {
                return Optional.of(first);
            }
            out.println("Hai lần gõ khác nhau; chưa đổi gì.");
        } catch (UnsupportedOperationException noTerminal) {
            out.println("Muốn gõ mật khẩu thì mở shell tương tác: ./dangvan shell, rồi gõ lệnh này ở đó.");
        }
        return Optional.empty();
    }

    private static void list(List<Profile> profiles, PrintStream out) {
        for (Profile profile : profiles) {
            out.printf(
                    "%-24s %-10s %-9s %s%n",
                    profile.name(),
                    profile.locked() ? "đã khóa" : "mở",
                    profile.administrator() ? "quản trị" : "",
                    profile.displayName());
        }
    }

    private static int tell(Outcome outcome, String account, PrintStream out) {
        if (outcome instanceof NotDone refused) {
            out.println(refused.reason());
            return 1;
        }
        ((Done) outcome)
                .generated()
                .ifPresentOrElse(
                        password -> out.println("Mật khẩu của " + account + ", chỉ hiện một lần này: " + password),
                        () -> out.println("Đã xong."));
        return 0;
    }
}
