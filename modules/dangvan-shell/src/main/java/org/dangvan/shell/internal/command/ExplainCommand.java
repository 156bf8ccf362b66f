/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.Regulation;
import org.dangvan.packs.PackDesk;
import org.jspecify.annotations.Nullable;

/** Which value a rule has on a day, where it is written and what it overrides. Ends with 1 when there is none. */
@Service
@Command(
        scope = "dangvan",
        name = "explain",
        description = "Giá trị của một quy định vào một ngày, do gói nào, dòng nào cho")
public final class ExplainCommand implements Action {

    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable PackDesk desk;

    @Reference(optional = true)
    private @Nullable PacksInForce packs;

    @Argument(index = 0, name = "khóa", description = "Khóa của quy định, ví dụ petition.processing", required = true)
    private String key = "";

    /** Karaf reads no option behind an argument; people write it there. */
    @Argument(index = 1, name = "--on ngày", description = "Ngày: 01/07/2026 hoặc 2026-07-01", multiValued = true)
    private @Nullable List<String> rest;

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        List<String> words = rest == null ? List.of() : rest;
        Optional<LocalDate> day =
                words.size() == 2 && words.get(0).equals("--on") ? day(words.get(1)) : Optional.empty();
        if (day.isEmpty()) {
            out.println("Cần một ngày, viết như 01/07/2026 hoặc 2026-07-01: dangvan:explain <khóa> --on <ngày>");
            return 1;
        }
        List<Regulation> sayings = Needed.here(desk).sayings(key);
        if (sayings.isEmpty()) {
            out.println("Không gói nào đang có hiệu lực có quy định “" + key + "”. Các khóa: "
                    + String.join(
                            ", ",
                            Needed.here(packs).layers().regulations().keySet().stream()
                                    .sorted()
                                    .toList()));
            return 1;
        }
        return Explanation.print(sayings, day.get(), out);
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, VIETNAMESE) : LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
