/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|VI",
                "vi|VI",
                "en|EN",
                "en-GB,en;q=0.9|EN",
                "vi-VN,vi;q=0.9,en;q=0.8|VI",
                "en;q=0.2,vi;q=0.7|VI",
                "fr-FR,fr;q=0.9|VI",
                "fr,en;q=0.5|EN",
                "en;q=0|VI",
                "*|VI",
                "xx;;;q=nonsense|VI"
            })
    void theBrowsersWishIsHeard(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }

    @Test
    void anEndlessWishIsNotRead() {
        assertThat(Language.preferred("en,".repeat(10_000))).isEqualTo(Language.VI);
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(Language.VI.number(999)).isEqualTo("999");
        assertThat(Language.VI.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(Language.EN.number(1_234)).isEqualTo("1,234");
        assertThat(new Messages(Language.EN, Shelf.FRAME).text("sign-in.blocked", 12_000))
                .contains("12,000 minutes");
    }
}
