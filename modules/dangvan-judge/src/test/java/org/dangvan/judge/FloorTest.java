/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dangvan.judge.LawOfPacksTest.ASPECTS;
import static org.dangvan.judge.LawOfPacksTest.SETTLEMENT;
import static org.dangvan.judge.LawOfPacksTest.lay;
import static org.dangvan.judge.LawOfPacksTest.national;
import static org.dangvan.judge.LawOfPacksTest.value;

import java.util.stream.Stream;
import org.dangvan.pack.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lower layer may not do with the law above it. */
class FloorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: 30 days                            | term: 20 days                             | ''",
                "term: 30 days                            | term: 31 days                             | floor-longer",
                "term: 60 days                            | term: 61 days                             | floor-longer",
                "when: remote and complex, term: 60       | when: remote and complex, term: 50        | ''",
                "- { when: remote or complex, term: 45 days } | - { when: remote or complex or people > 4, term: 45 days } | floor-longer",
                "times: 1                                 | times: 2                                  | floor-extension",
                "when: complex, by                        | when: complex and remote, by              | ''",
                "suspends: yes                            | suspends: no                              | floor-meaning",
                "trigger: complaint.accepted              | trigger: complaint.received               | floor-meaning"
            })
    void aProtectedTermIsComparedInEveryKindOfCase(String above, String own, String code) {
        PackText province = PackText.province("vn-mau").with("regulations/own.yaml", SETTLEMENT.replace(above, own));
        Layering.Laid laid = lay(national(SETTLEMENT), province);

        assertThat(laid.findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(
                        Stream.of(code).filter(any -> !any.isEmpty()).toList());
    }

    @Test
    void aCaseThatIsWorseIsNamed() {
        PackText province = PackText.province("vn-mau")
                .with("regulations/own.yaml", SETTLEMENT.replace("term: 60 days", "term: 61 days"));

        assertThat(lay(national(SETTLEMENT), province).findings())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("60 ngày (vùng sâu, vùng xa, đi lại khó khăn, phức tạp)", "thành 61 ngày");
    }

    @ParameterizedTest
    @CsvSource({
        "minimum, 5 working days, 6 working days, ''",
        "minimum, 5 working days, 4 working days, floor-shorter",
        "minimum, 5 working days, 9 days, floor-unit",
        "fixed, 5 working days, 4 working days, floor-fixed"
    })
    void aMinimumMayOnlyGrowAndWhatIsFixedStays(String protection, String above, String own, String code) {
        String national = notice(above, protection);
        PackText province = PackText.province("vn-mau").with("regulations/own.yaml", notice(own, protection));

        assertThat(lay(national(national), province).findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(
                        Stream.of(code).filter(any -> !any.isEmpty()).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calendar.holiday.local  | holiday: { on: 10-10 }",
                "counting.resume-day     | way: excluded",
                "calendar.rest-days      | items: [{ code: sunday, text: Chủ nhật }]"
            })
    void howDaysAreCountedIsSaidByTheNationalPackAlone(String key, String value) {
        PackText province = PackText.province("vn-mau").with("regulations/own.yaml", value(key, value));

        assertThat(lay(national(SETTLEMENT), province).findings())
                .extracting(Finding::code)
                .containsExactly("floor-counting");
        assertThat(lay(national(value(key, value))).findings()).isEmpty();
    }

    @Test
    void aLowerPackAddsNoTransitionToAnAspectAboveIt() {
        String own = ASPECTS.substring(ASPECTS.indexOf("transitions:"));

        assertThat(lay(national(SETTLEMENT), PackText.province("vn-mau").with("aspects.yaml", own))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("floor-transition");
    }

    private static String notice(String term, String protection) {
        return """
                - key: dialogue.notice
                  label: { vi: Báo trước }
                  aspect: settlement
                  trigger: complaint.dialogue
                  direction: backward
                  protect: %s
                  versions:
                    - { from: 2012-07-01, term: %s, source: { instrument: a, provision: b } }
                """
                .formatted(protection, term);
    }
}
