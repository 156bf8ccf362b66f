/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class InterfaceOnDerbyIT extends InterfaceScenario {

    private static Platform platform;
    private static Caller caller;

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.start();
        caller = Caller.at(platform);
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
    }

    @Override
    Caller caller() {
        return caller;
    }
}
