/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.dangvan.packs.PackDesk;
import org.jspecify.annotations.Nullable;

/** Judges a pack that is not installed, as the build and the running platform do. Ends with 1 when it would be refused. */
@Service
@Command(scope = "dangvan", name = "pack-check", description = "Xét một gói trước khi cài: thư mục nguồn hoặc tệp jar")
public final class PackCheckCommand implements Action {

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable PackDesk desk;

    @Argument(name = "gói", description = "Thư mục có pack.yaml, thư mục dự án của gói, hoặc tệp jar", required = true)
    @Completion(FileCompleter.class)
    private String source = "";

    @Override
    public Object execute() {
        PackDesk.Checked checked = Needed.here(desk).check(Path.of(source));
        return print(checked, Needed.here(session).getConsole());
    }

    /** Prints the verdict and gives the exit code. */
    static int print(PackDesk.Checked checked, PrintStream out) {
        String pack = checked.pack().text() + " (" + checked.title() + ")";
        checked.findings().forEach(finding -> out.println(finding.text()));
        switch (checked.verdict()) {
            case TAKEN -> out.println("Gói " + pack + ": hệ thống này sẽ nhận.");
            case WAITING -> out.println(
                    "Gói " + pack + ": không có lỗi riêng, nhưng gói cấp trên chưa có ở đây hoặc bị từ chối, nên"
                            + " gói sẽ chờ. Hãy cài gói cấp trên trước.");
            case REFUSED -> out.println(
                    "Gói " + pack + ": bị từ chối, " + checked.findings().size() + " lỗi.");
        }
        if (checked.unconfirmed() > 0) {
            out.println(checked.unconfirmed() + " giá trị chưa ai đối chiếu với luật.");
        }
        checked.remarks().forEach(remark -> out.println("Lưu ý: " + remark.text()));
        return checked.verdict() == PackDesk.Verdict.REFUSED ? 1 : 0;
    }
}
