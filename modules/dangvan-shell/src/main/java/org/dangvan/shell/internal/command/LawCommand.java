/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.law.LawLine;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.law.DatedValue.Selection;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.jspecify.annotations.Nullable;

/** Every rule on one day, or on two days side by side. Ends with 1 when a day cannot be read. */
@Service
@Command(scope = "dangvan", name = "law", description = "Các quy định của một ngày, hoặc của hai ngày đặt cạnh nhau")
public final class LawCommand implements Action {

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable PacksInForce packs;

    @Option(name = "--differing", description = "Chỉ những quy định khác nhau giữa hai ngày")
    private boolean differing;

    @Argument(
            index = 0,
            name = "ngày",
            description = "Một hoặc hai ngày, viết như 30/06/2026 hoặc 2026-06-30",
            required = true,
            multiValued = true)
    private @Nullable List<String> written;

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        List<String> words = written == null ? List.of() : written;
        List<Optional<LocalDate>> read = words.stream().map(ExplainCommand::day).toList();
        if (words.isEmpty() || words.size() > 2 || read.stream().anyMatch(Optional::isEmpty)) {
            out.println("Cần một hoặc hai ngày, viết như 30/06/2026 hoặc 2026-06-30: dangvan:law <ngày> [<ngày>]");
            return 1;
        }
        List<LocalDate> days = read.stream().flatMap(Optional::stream).toList();
        print(LawLine.of(Needed.here(packs).layers(), days), days, differing, out);
        return 0;
    }

    static void print(List<LawLine> lines, List<LocalDate> days, boolean differing, PrintStream out) {
        List<LawLine> shown =
                lines.stream().filter(line -> !differing || line.differs()).toList();
        for (LawLine line : shown) {
            out.println((line.differs() ? "* " : "  ") + line.rule().key() + " – "
                    + line.rule().label());
            for (int at = 0; at < days.size(); at++) {
                out.println("    " + LegalDay.print(days.get(at)) + ": "
                        + text(line.values().get(at)));
            }
        }
        out.println(shown.size() + " quy định" + (days.size() > 1 ? "; * là khác nhau giữa hai ngày." : "."));
    }

    private static String text(Selection<LawValue> selection) {
        return selection.version().map(LawCommand::text).orElse("không có hiệu lực");
    }

    private static String text(Version<LawValue> version) {
        String doubt = version.confirmation() == Confirmation.UNCONFIRMED ? ", chưa xác nhận" : "";
        return version.value().text() + " (" + version.source().text() + doubt + ")";
    }
}
