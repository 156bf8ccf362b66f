/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.dangvan.casework.api.recalculation.ReceiptCheck;
import org.jspecify.annotations.Nullable;

/** Computes every stored receipt again. Ends with 1 when one gives another day. */
@Service
@Command(
        scope = "dangvan",
        name = "receipts-check",
        description = "Tính lại mọi giải trình đã lưu theo đúng lịch mà giải trình ghi, so với ngày đã lưu")
public final class ReceiptsCheckCommand implements Action {

    @Reference
    private @Nullable Session session;

    @Reference(optional = true)
    private @Nullable ReceiptCheck check;

    @Override
    public Object execute() {
        PrintStream out = Needed.here(session).getConsole();
        ReceiptCheck.Result result = Needed.here(check).run();
        print(result, out);
        return result.different() == 0 ? 0 : 1;
    }

    static void print(ReceiptCheck.Result result, PrintStream out) {
        result.examples().forEach(out::println);
        out.println("Đúng: " + result.same() + "; khác ngày: " + result.different()
                + "; không kiểm được vì lịch khi đó không được lưu: " + result.unknown() + ".");
    }
}
