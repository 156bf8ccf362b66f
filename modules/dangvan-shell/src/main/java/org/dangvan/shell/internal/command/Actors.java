/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.shell.internal.command;

import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;

/** Who opened the shell, for the journal. */
final class Actors {

    private static final int LONGEST = 80;

    private Actors() {}

    static String of(@Nullable Session session) {
        Object user = Needed.here(session).get("USER");
        String shown = user == null ? "?" : user.toString();
        return "shell: " + shown.substring(0, Math.min(shown.length(), LONGEST));
    }
}
