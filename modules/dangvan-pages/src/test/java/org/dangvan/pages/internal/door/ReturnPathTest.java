/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.internal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/don?state=OVERDUE&asOf=2020-06-30", "/bao-cao/half-year-summary/o/overdue?row=a%20b"})
    void pagesOfOursAreGoneBackTo(String path) {
        assertThat(ReturnPath.of(Optional.of(path))).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/",
                "//example.com/",
                "/\\example.com",
                "\\\\example.com",
                "javascript:alert(1)",
                "don",
                "/don\r\nSet-Cookie: a=b",
                "/\t/example.com",
                "/dang-nhap?tro-lai=/",
                "/dang-xuat",
                "/api/v1/units",
                ""
            })
    void everythingElseLeadsHome(String path) {
        assertThat(ReturnPath.of(Optional.of(path))).isEqualTo("/");
    }

    @Test
    void nothingWantedLeadsHome() {
        assertThat(ReturnPath.of(Optional.empty())).isEqualTo("/");
        assertThat(ReturnPath.of(Optional.of("/" + "a".repeat(3000)))).isEqualTo("/");
    }
}
