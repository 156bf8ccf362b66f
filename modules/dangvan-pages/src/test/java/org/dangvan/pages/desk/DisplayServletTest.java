/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisplayServletTest {

    private final Console console = new Console();

    @BeforeEach
    void open() throws Exception {
        console.open();
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void theBrowsersLanguageIsSpokenUntilAnotherIsChosen() throws Exception {
        assertThat(console.get("/dang-nhap").body()).contains("<html lang=\"vi\">", "Mật khẩu");
        assertThat(console.get("/dang-nhap", "Accept-Language", "en-US,en;q=0.9")
                        .body())
                .contains("<html lang=\"en\">", "Password");

        HttpResponse<String> chosen = console.send(
                "/hien-thi", Map.of("ngon-ngu", "en", "tro-lai", "/dang-nhap?tro-lai=%2Fdon"), "", Map.of());

        assertThat(chosen.headers().firstValue("Location")).contains("/dang-nhap?tro-lai=%2Fdon");
        assertThat(chosen.headers().firstValue("Set-Cookie"))
                .contains("dangvan_ngon_ngu=en; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000");
        assertThat(console.get("/dang-nhap", "Accept-Language", "vi").body()).contains("<html lang=\"en\">");
    }

    @Test
    void theColoursAreRemembered() throws Exception {
        assertThat(console.get("/dang-nhap").body())
                .contains("content=\"light dark\"", "media=\"screen and (prefers-color-scheme: dark)\"");

        console.send("/hien-thi", Map.of("nen", "light"), "", Map.of());
        assertThat(console.get("/dang-nhap").body())
                .contains("content=\"light\"", "value=\"light\" aria-pressed=\"true\"")
                .doesNotContain("dark.css");

        console.send("/hien-thi", Map.of("nen", "dark"), "", Map.of());
        assertThat(console.get("/dang-nhap").body()).contains("content=\"dark\"", "media=\"screen\"");
    }

    @Test
    void whatIsNoChoiceChangesNothing() throws Exception {
        console.send("/hien-thi", Map.of("nen", "pink", "ngon-ngu", "<x>"), "", Map.of());

        assertThat(console.get("/dang-nhap").body()).contains("<html lang=\"vi\">", "content=\"light dark\"");
    }

    @Test
    void itLeadsToOurPagesOnlyAndListensToNoOtherSite() throws Exception {
        assertThat(console.send("/hien-thi", Map.of("tro-lai", "//evil.example"), "", Map.of())
                        .headers()
                        .firstValue("Location"))
                .contains("/");
        assertThat(console.send("/hien-thi", Map.of("nen", "dark"), "", Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
    }
}
