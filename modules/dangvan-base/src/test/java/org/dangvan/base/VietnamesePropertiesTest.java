/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnamesePropertiesTest {

    @Property
    void cleaningTwiceChangesNothing(@ForAll("texts") String text) {
        String cleaned = Vietnamese.clean(text);

        assertThat(Vietnamese.clean(cleaned)).isEqualTo(cleaned);
        assertThat(cleaned).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ", "\n", "\u0000", "\u202e");
        assertThat(Normalizer.isNormalized(cleaned, Normalizer.Form.NFC)).isTrue();
        assertThat(cleaned.codePoints().noneMatch(letter -> Character.getType(letter) == Character.SURROGATE))
                .isTrue();
    }

    @Property
    void cleaningLinesTwiceChangesNothing(@ForAll("texts") String text) {
        String cleaned = Vietnamese.cleanLines(text);

        assertThat(Vietnamese.cleanLines(cleaned)).isEqualTo(cleaned);
        assertThat(cleaned).doesNotStartWith("\n").doesNotEndWith("\n").doesNotContain("\r");
    }

    @Property
    void composedAndDecomposedTextMeet(@ForAll("texts") String text) {
        String composed = Vietnamese.clean(text);
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(Vietnamese.clean(decomposed)).isEqualTo(composed);
        assertThat(Vietnamese.key(decomposed)).isEqualTo(Vietnamese.key(composed));
    }

    @Property
    void aKeyIsItsOwnKeyAndItsWordsAreItsWords(@ForAll("texts") String text) {
        String key = Vietnamese.key(text);

        assertThat(Vietnamese.key(key)).isEqualTo(key);
        assertThat(Vietnamese.words(key)).isEqualTo(Vietnamese.words(text));
        assertThat(Vietnamese.words(text)).doesNotContain("").noneMatch(word -> word.contains(" "));
    }

    @Property
    void plainWordsHaveNoMarksAndStayPlain(@ForAll("texts") String text) {
        String plain = Vietnamese.plain(Vietnamese.key(text));

        assertThat(Vietnamese.plain(plain)).isEqualTo(plain);
        assertThat(plain).doesNotContain("đ", "ê", "ư");
    }

    @Property
    void noWordIsNothingWithoutItsMarks(@ForAll("texts") String text) {
        assertThat(Vietnamese.words(text))
                .noneMatch(word -> Vietnamese.plain(word).isEmpty())
                .allMatch(word -> word.length() <= 200);
    }

    @Example
    void marksAloneAreNoWordAndALongOneIsItsBeginning() {
        assertThat(Vietnamese.words("Điện ☎\ufe0f \u0301 thoại")).containsExactly("điện", "thoại");
        assertThat(Vietnamese.words("a".repeat(300))).containsExactly("a".repeat(200));
    }

    @Example
    void linesStayAndWhatIsBetweenThemGoes() {
        assertThat(Vietnamese.cleanLines("  Dòng  một\r\n\u200b dòng\u202e hai \u0000\n\n"))
                .isEqualTo("Dòng một\ndòng hai");
        assertThat(Vietnamese.words("Hoà, hòa; HÒA/thuỷ quý")).containsExactly("hòa", "thủy", "quý");
        assertThat(Vietnamese.plain("đường nguyễn")).isEqualTo("duong nguyen");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings()
                        .withChars(
                                "aăâeêioôơuưyđĐÀáẢõạhqHOAuỷ \t\n\r\u0300\u0301\u0309\u0302\u200b\u202e\ud83d\ude00\u00a0")
                        .ofMaxLength(40));
    }
}
