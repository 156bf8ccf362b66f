/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.whatif.WhatIf;

/** Prints the first changes and counts the others. */
final class PrintedChanges implements Consumer<WhatIf.Change> {

    private final PrintStream out;
    private final long most;
    private long seen;

    PrintedChanges(PrintStream out, long most) {
        this.out = out;
        this.most = most;
    }

    long left() {
        return Math.max(0, seen - most);
    }

    @Override
    public void accept(WhatIf.Change change) {
        seen++;
        if (seen <= most) {
            out.println(change.name() + "  " + change.label() + ": " + day(change.before()) + " → "
                    + day(change.after()) + (change.overdue() ? "  THÀNH QUÁ HẠN" : "") + "  ("
                    + String.join("; ", change.why()) + ")");
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LegalDay::print).orElse("không có");
    }
}
