/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangvan.access.rights.Posts;
import org.dangvan.access.rights.Posts.Outcome;

/** What is to become of posts, as it stands behind the command. */
final class PostsWanted {

    private PostsWanted() {}

    static Optional<Outcome> change(Posts desk, String action, List<String> rest, String actor) {
        List<String> words =
                rest.stream().filter(word -> !word.startsWith("--")).toList();
        Optional<LocalDate> to = option(rest, "to").map(LocalDate::parse);
        if (action.equals("give") && words.size() == 2) {
            Posts.Wanted wanted = new Posts.Wanted(
                    words.get(0),
                    words.get(1),
                    option(rest, "unit"),
                    options(rest, "field"),
                    option(rest, "from").map(LocalDate::parse),
                    to);
            return Optional.of(desk.give(wanted, actor));
        }
        if (action.equals("end") && words.size() == 1) {
            return Optional.of(desk.end(UUID.fromString(words.get(0)), to, actor));
        }
        return Optional.empty();
    }

    private static Optional<String> option(List<String> rest, String name) {
        return options(rest, name).stream().findFirst();
    }

    private static List<String> options(List<String> rest, String name) {
        String start = "--" + name + "=";
        return rest.stream()
                .filter(word -> word.startsWith(start))
                .map(word -> word.substring(start.length()))
                .toList();
    }
}
