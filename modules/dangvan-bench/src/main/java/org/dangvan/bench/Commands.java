/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the machine. */
final class Commands {

    private Commands() {}

    /** Runs it to its end; fails with what it printed. */
    static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(List.of(command) + ": " + printed);
        }
        return printed;
    }
}
