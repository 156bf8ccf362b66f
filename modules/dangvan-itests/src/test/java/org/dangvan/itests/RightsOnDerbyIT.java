/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.itests;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RightsOnDerbyIT extends RightsScenario {

    private static Platform platform;
    private static RightsOffice office;

    @BeforeAll
    static void start() throws Exception {
        platform = Platform.start();
        office = new RightsOffice(platform);
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
    }

    @Override
    RightsOffice office() {
        return office;
    }

    @Override
    Platform platform() {
        return platform;
    }
}
