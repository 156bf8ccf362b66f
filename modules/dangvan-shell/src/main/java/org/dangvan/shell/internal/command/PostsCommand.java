/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.dangvan.access.rights.Post;
import org.dangvan.access.rights.Posts;
import org.dangvan.access.rights.Posts.Outcome;
import org.dangvan.access.rights.RoleOfRecord;
import org.dangvan.base.LegalDay;
import org.jspecify.annotations.Nullable;

/** Who holds which post. */
@Service
@Command(
        scope = "dangvan",
        name = "posts",
        description = "Vị trí: list [tài khoản] | roles | give <tài khoản> <vai trò> [--unit mã] | end <mã vị trí>")
public final class PostsCommand implements Action {

    private static final String USAGE = "Cách dùng: dangvan:posts list [tài khoản] | roles"
            + " | give <tài khoản> <vai trò> [--unit=<mã cơ quan>] [--from=<ngày>] [--to=<ngày>] [--field=<lĩnh vực>]…"
            + " | end <mã vị trí> [--to=<ngày>]. Ngày viết năm-tháng-ngày; --to là ngày đầu tiên không còn giữ.";

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable Posts posts;

    @Argument(index = 0, name = "việc", description = "list, roles, give hoặc end")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "roles", "give", "end"})
    private String action = "list";

    @Argument(index = 1, name = "gì", description = "Như cách dùng của từng việc", multiValued = true)
    private @Nullable List<String> rest;

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        Posts desk = Needed.here(posts);
        List<String> words = rest == null ? List.of() : rest;
        try {
            switch (action) {
                case "list" -> {
                    (words.isEmpty() ? desk.all() : desk.of(words.get(0))).forEach(post -> out.println(line(post)));
                    return 0;
                }
                case "roles" -> {
                    desk.roles().forEach(role -> out.println(line(role)));
                    return 0;
                }
                default -> {
                    Optional<Outcome> outcome = PostsWanted.change(desk, action, words, Actors.of(session));
                    outcome.ifPresentOrElse(known -> tell(known, out), () -> out.println(USAGE));
                    return outcome.filter(Posts.Done.class::isInstance).isPresent() ? 0 : 1;
                }
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            out.println(USAGE);
            return 1;
        }
    }

    private static void tell(Outcome outcome, PrintStream out) {
        if (outcome instanceof Posts.Done done) {
            out.println(line(done.post()));
        } else {
            out.println(((Posts.NotDone) outcome).reason());
        }
    }

    static String line(Post post) {
        return "%s  %-24s %-24s %-20s từ %s%s%s"
                .formatted(
                        post.id(),
                        post.account(),
                        post.role(),
                        post.unit().orElse("(toàn hệ thống)"),
                        LegalDay.print(post.from()),
                        post.to().map(to -> " đến trước " + LegalDay.print(to)).orElse(""),
                        post.fields().isEmpty() ? "" : "  lĩnh vực: " + String.join(", ", post.fields()));
    }

    private static String line(RoleOfRecord role) {
        return role.key() + "  " + role.label() + " (gói " + role.pack() + ")\n"
                + role.rights().stream()
                        .map(right -> "    " + right.right().code()
                                + (right.right().isOverRecords()
                                        ? "  " + right.scope().code()
                                        : "")
                                + (right.sealed() ? "  cả hồ sơ giữ kín" : ""))
                        .collect(Collectors.joining("\n"));
    }
}
