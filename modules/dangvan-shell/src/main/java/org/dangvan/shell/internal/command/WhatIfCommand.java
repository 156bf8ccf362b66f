/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.dangvan.casework.whatif.WhatIf;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PacksInForce;
import org.dangvan.packs.PackDesk;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would change: who would be due earlier or later, who would become overdue, which values no case would stand
 * under any more. Changes nothing. Ends with 1 when the draft or the file of cases cannot be used.
 */
@Service
@Command(
        scope = "dangvan",
        name = "what-if",
        description =
                "Thử một dự thảo gói hoặc lịch trên các vụ việc đang có: hạn nào đổi, ai thành quá hạn; không ghi gì")
public final class WhatIfCommand implements Action {

    private static final int SHOWN = 50;

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable PackDesk desk;

    @Reference(optional = true)
    private @Nullable PacksInForce packs;

    @Reference(optional = true)
    private @Nullable WhatIf whatIf;

    @Option(
            name = "--cases",
            description = "Tệp vụ việc thay cho kho: mỗi dòng “mã;khóa quy định;ngày[;điều kiện,điều kiện]”")
    @Completion(FileCompleter.class)
    private @Nullable String cases;

    @Option(name = "--on", description = "Ngày để xét quá hạn, viết như 30/06/2026; mặc định hôm nay")
    private @Nullable String on;

    @Option(name = "--all", description = "In mọi vụ việc đổi hạn, không chỉ " + SHOWN + " vụ đầu")
    private boolean all;

    @Argument(
            name = "dự thảo",
            description = "Thư mục hoặc tệp jar của gói, hoặc một tệp lịch như 2027.yaml thay cả năm đó",
            required = true)
    @Completion(FileCompleter.class)
    private String draft = "";

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        Optional<LocalDate> day = Optional.ofNullable(on).flatMap(ExplainCommand::day);
        if (on != null && day.isEmpty()) {
            out.println("“" + on + "” không phải ngày; viết như 30/06/2026 hoặc 2026-06-30.");
            return 1;
        }
        PackDesk.Draft tried = Needed.here(desk).draft(Path.of(draft));
        tried.findings().forEach(finding -> out.println(finding.text()));
        if (tried.layers().isEmpty()) {
            out.println("Dự thảo chưa dùng được; hãy sửa những chỗ trên.");
            return 1;
        }
        PrintedChanges changes = new PrintedChanges(out, all ? Long.MAX_VALUE : SHOWN);
        WhatIf compared = Needed.here(whatIf);
        try {
            WhatIf.Summary summary = cases == null
                    ? compared.overStore(tried.layers().get(), day, changes)
                    : CaseFile.read(
                            Path.of(cases),
                            key -> isTerm(tried.layers().get(), key)
                                    || isTerm(Needed.here(packs).layers(), key),
                            file -> compared.over(file, tried.layers().get(), day, changes));
            print(summary, changes.left(), out);
            return 0;
        } catch (IOException wrong) {
            out.println(wrong.getMessage());
            return 1;
        }
    }

    private static boolean isTerm(Layers layers, String key) {
        return Optional.ofNullable(layers.regulations().get(key))
                .filter(rule -> rule.duty().isPresent())
                .isPresent();
    }

    static void print(WhatIf.Summary summary, long left, PrintStream out) {
        if (left > 0) {
            out.println("… và " + left + " vụ việc nữa; thêm --all để in hết.");
        }
        out.println("Đã xét " + summary.cases() + ": sớm hơn " + summary.earlier() + ", muộn hơn " + summary.later()
                + ", thành quá hạn " + summary.overdue() + ", không còn hạn " + summary.lost() + ", mới có hạn "
                + summary.gained() + ".");
        summary.unanswered().forEach(reason -> out.println("Không tính được hạn: " + reason));
        summary.unselected().forEach(version -> out.println("Không còn vụ việc nào theo: " + version));
    }
}
