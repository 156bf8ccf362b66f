/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import static org.assertj.core.api.Assertions.assertThat;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import org.eclipse.jetty.server.Request;
import org.junit.jupiter.api.Test;

class CookiesTest {

    @Test
    void overTlsTheNameIsOneThatNoNeighbourCanPlant() {
        HttpServletRequest request = new HttpServletRequestWrapper(new Request(null, null)) {
            @Override
            public Cookie[] getCookies() {
                return new Cookie[] {new Cookie("dangvan_phien", "planted"), new Cookie("__Host-dangvan_phien", "ours")
                };
            }
        };

        assertThat(new Cookies("dangvan_phien", true).read(request)).contains("ours");
        assertThat(new Cookies("dangvan_phien", false).read(request)).contains("planted");
    }
}
