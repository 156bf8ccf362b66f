/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.conduct.voice;

import java.util.logging.Logger;

/** Planted: speaks past the log. */
class Crier {

    void out() {
        System.out.println();
    }

    void err() {
        System.err.println();
    }

    void trace(RuntimeException broken) {
        broken.printStackTrace();
    }

    void jul() {
        Logger.getLogger("crier").info("");
    }
}
