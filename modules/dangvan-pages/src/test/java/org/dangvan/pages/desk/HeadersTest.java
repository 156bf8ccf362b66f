/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadersTest {

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
    void pagesAllowNothingInlineAndAreKeptByNobody() throws Exception {
        HttpResponse<String> page = console.get("/dang-nhap");

        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .startsWith("default-src 'none';")
                .doesNotContain("unsafe")
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void assetsAreKeptForEverUnderAnAddressOfTheirContent() throws Exception {
        String css = console.desk().assets().addresses().get("pages.css");

        HttpResponse<String> asset = console.get(css);

        assertThat(css).matches("/tai-nguyen/[0-9a-f]{16}/pages\\.css");
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(asset.body()).doesNotContain("@import", "url(", "http");
    }

    @Test
    void anUnknownPathIsAPageWithTheSameHeaders() throws Exception {
        HttpResponse<String> unknown = console.get("/khong-co");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Không có trang nào ở địa chỉ này.");
        assertThat(unknown.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(console.get("/tai-nguyen/0/pages.css").statusCode()).isEqualTo(404);
    }

    @Test
    void anAreaWhoseBundleIsAwayAsksToComeBack() throws Exception {
        HttpResponse<String> away = console.get("/don/1");

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whatAScriptAskedForReplacesTheWholePageWhenThereIsTrouble() throws Exception {
        HttpResponse<String> unknown = console.get("/khong-co", "HX-Request", "true");

        assertThat(unknown.headers().firstValue("HX-Retarget")).contains("body");
        assertThat(unknown.headers().firstValue("HX-Reselect")).contains("#khung");
    }
}
