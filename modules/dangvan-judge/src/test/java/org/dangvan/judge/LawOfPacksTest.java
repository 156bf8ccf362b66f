/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.law.DatedValue;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of bad law: the place, and what to write instead. */
class LawOfPacksTest {

    static final String ASPECTS =
            """
            aspects:
              - { id: handling, label: Xử lý đơn }
              - { id: settlement, label: Giải quyết }
            transitions:
              - aspect: settlement
                on: 2026-07-01
                pending: { since: complaint.accepted, until: complaint.decided }
                mode: NEW_APPLIES
                source: { instrument: 155/2026/NĐ-CP, provision: Điều 22 khoản 1 }
            """;
    static final String SETTLEMENT =
            """
            - key: complaint.settlement
              label: { vi: Giải quyết khiếu nại }
              aspect: settlement
              trigger: complaint.accepted
              suspends: yes
              protect: maximum
              versions:
                - from: 2012-07-01
                  term: 30 days
                  variants:
                    - { when: remote and complex, term: 60 days }
                    - { when: remote or complex, term: 45 days }
                  extensions:
                    - { when: complex, by: 30 days, times: 1 }
                  source: { instrument: 02/2011/QH13, provision: Điều 28 }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: 30 days                 | term: 1e9 days                    | bad-term        | 9:13",
                "term: 30 days                 | term: 0 days                      | bad-term        | 9:13",
                "term: 30 days                 | term: 99999 days                  | bad-term        | 9:13",
                "term: 30 days                 | term: [30 days, x]                | bad-term        | 9:23",
                "term: 30 days                 | amount: 3 days                    | bad-amount      | 9:15",
                "from: 2012-07-01              | from: 2026-02-29                  | bad-day         | 8:13",
                "when: remote and complex      | when: remote and                  | bad-guard       | 11:19",
                "when: remote and complex      | when: remote and complx           | unknown-fact    | 11:19",
                "when: remote and complex      | when: while(true)                 | unknown-fact    | 11:19",
                "by: 30 days                   | by: 30 working days               | other-unit      | 14:9",
                "times: 1                      | times: 1000                       | bad-number      | 14:48",
                "suspends: yes                 | suspends: true                    | unknown-word    | 5:13",
                "trigger: complaint.accepted   | trigger: complaint.acepted        | unknown-word    | 4:12",
                "source: { instrument          | way: next-working-day, source: { instrument | yaml-syntax | 15:36",
            })
    void aMistakeInALawIsToldAtItsPlace(String right, String wrong, String code, String place) {
        assertThat(told(SETTLEMENT.replace(right, wrong)))
                .anyMatch(text -> text.equals(code + " regulations/own.yaml:" + place));
    }

    @Test
    void aMistakeIsToldWithTheWordThatWasMeant() {
        assertThat(findings(SETTLEMENT.replace("remote and complex", "remote and complx")))
                .extracting(Finding::message)
                .containsExactly("Điều kiện không dùng được từ “complx”. Có phải là “complex”?");
    }

    @Test
    void twoVersionsFromOneDayAndAVersionWithoutAProvisionAreRefused() {
        String second = "    - { from: 2012-07-01, term: 20 days, source: { instrument: a, provision: b } }\n";

        assertThat(told(SETTLEMENT + second)).containsExactly("overlapping-versions regulations/own.yaml:16:7");
        assertThat(told(SETTLEMENT.replace(", provision: Điều 28", "")))
                .containsExactly("missing-provision regulations/own.yaml:15:15");
        assertThat(told(SETTLEMENT.replace(
                        "source: { instrument: 02/2011/QH13, provision: Điều 28 }", "to: 2030-01-01")))
                .containsExactly("missing-source regulations/own.yaml:8:7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ on: 02-29 }                | bad-day",
                "{ on: 13-01 }                | bad-day",
                "{ on: lunar 04-31 }          | bad-day",
                "{ on: 01-01, before: 30 }    | bad-number",
                "{ on: 01-01, betore: 1 }     | unknown-key"
            })
    void aHolidayIsADayOfEveryYear(String holiday, String code) {
        assertThat(findings(value("calendar.holiday.x", "holiday: " + holiday)))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "counting.first-day | way: sometimes                | unknown-word",
                "counting.x         | way: excluded                 | unknown-policy",
                "group.size         | amount: 5 chickens            | bad-amount",
                "group.size         | amount: 1e9 people            | bad-amount",
                "group.grounds      | items: []                     | empty-value",
                "group.grounds      | items: [{ code: a, text: A }, { code: a, text: B }] | duplicate-item",
                "group.grounds      | items: [{ code: a, text: A, parent: b }]            | unknown-item",
                "group.size         | status: confirmed             | missing-key",
            })
    void aValueThatIsNoneIsRefused(String key, String value, String code) {
        assertThat(findings(value(key, value))).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void aTransitionOfAnUnknownAspectIsRefused() {
        String wrong = ASPECTS.replace("- aspect: settlement", "- aspect: setlement");

        assertThat(lay(PackText.national().with("aspects.yaml", wrong)).findings())
                .extracting(Finding::text)
                .containsExactly("aspects.yaml:5:5: Không có mặt thủ tục “setlement”. Có phải là “settlement”?");
    }

    @Test
    void aRuleOfAnUnknownAspectIsRefused() {
        assertThat(lay(national(SETTLEMENT.replace("aspect: settlement", "aspect: strolling")))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("unknown-aspect");
    }

    @Test
    void theKinderLawNeedsToKnowWhatIsKind() {
        String kind = ASPECTS.replace("NEW_APPLIES", "MOST_FAVOURABLE");

        assertThat(lay(PackText.national().with("aspects.yaml", kind).with("regulations/own.yaml", SETTLEMENT))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("favourable: less"));
    }

    @Test
    void anEnclosingTermIsKnownAndEnclosesNoCircle() {
        String inside = SETTLEMENT.replace("  protect: maximum\n", "  within: complaint.setlement\n");
        String circle = SETTLEMENT.replace("  protect: maximum\n", "  within: complaint.settlement\n");

        assertThat(lay(national(inside.replace("key: complaint.settlement", "key: complaint.step")))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("unknown-rule");
        assertThat(lay(national(circle)).findings()).extracting(Finding::code).containsExactly("circle");
        assertThat(lay(national(SETTLEMENT.replace("term: 30 days", "term: rest")))
                        .findings())
                .extracting(Finding::code)
                .contains("missing-key");
    }

    @Test
    void oneDayHasOneTransitionForOneKindOfCase() {
        String twice = ASPECTS + ASPECTS.substring(ASPECTS.indexOf("  - aspect: settlement"));

        assertThat(lay(PackText.national().with("aspects.yaml", twice)).findings())
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .startsWith("aspects.yaml:10:5: ")
                .contains("aspects.yaml:5:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "items: [{ code: caturday, text: x }]",
                "items: [{ code: monday, text: x }, { code: tuesday, text: x }, { code: wednesday, text: x }, { code: thursday,"
                        + " text: x }, { code: friday, text: x }, { code: saturday, text: x }, { code: sunday, text: x }]",
                "amount: 2 people"
            })
    void aWeekKeepsDaysToWorkOn(String value) {
        assertThat(lay(national(value("calendar.rest-days", value))).findings())
                .extracting(Finding::code)
                .containsExactly("bad-rest-days");
    }

    @Test
    void aTermHasFewVariants() {
        String many = SETTLEMENT.replace(
                "      extensions:", "        - { when: people > 1, term: 31 days }\n".repeat(8) + "      extensions:");

        assertThat(findings(many)).extracting(Finding::code).contains("too-many");
    }

    @Test
    void gapsSunsetsAndWhatNothingSelectsAreListedAndNotRefused() {
        String rules = SETTLEMENT.replace("when: remote or complex", "when: remote and complex and people > 1")
                + value("group.size", "amount: 5 people, to: 2015-01-01")
                + "    - { from: 2016-01-01, to: 2027-01-01, amount: 6 people, source: { instrument: a, provision: b } }\n";
        String aspects = ASPECTS.replace("- aspect: settlement", "- aspect: dialogue")
                .replace("label: Giải quyết }", "label: Giải quyết }\n  - { id: dialogue, label: Đối thoại }");
        Layering.Laid laid =
                lay(PackText.national().with("aspects.yaml", aspects).with("regulations/own.yaml", rules));

        assertThat(laid.findings()).isEmpty();
        assertThat(laid.remarks())
                .extracting(Finding::text)
                .containsExactly(
                        "aspects.yaml:6:5: Không quy định nào thuộc mặt thủ tục “dialogue”, nên điều khoản chuyển tiếp này chưa áp dụng"
                                + " vào đâu.",
                        "regulations/own.yaml:8:7: Trường hợp “remote and complex and people > 1” của “complaint.settlement” không bao"
                                + " giờ được chọn, vì trường hợp đứng trước đã gồm cả. Hãy đổi thứ tự hoặc bỏ.",
                        "regulations/own.yaml:20:7: “group.size” không có giá trị từ 01/01/2015 đến hết 31/12/2015.",
                        "regulations/own.yaml:21:7: “group.size” không có giá trị từ 01/01/2027, không có bản thay.");
    }

    @Test
    void betweenVersionsNothingIsInForceAndTheNeighboursAreSaid() {
        String gap = value("group.size", "amount: 5 people, to: 2015-01-01")
                + "    - { from: 2016-01-01, amount: 6 people, source: { instrument: a, provision: b } }\n";
        Regulation rule = lay(national(gap)).layers().regulations().get("group.size");

        assertThat(rule.on(LocalDate.parse("2014-12-31")).version()).isPresent();
        assertThat(neighbours(rule, "2015-06-01")).containsExactly("2012-07-01", "2016-01-01");
        assertThat(neighbours(rule, "2011-12-31")).containsExactly("2012-07-01");
    }

    private static List<String> neighbours(Regulation rule, String day) {
        DatedValue.Selection<LawValue> selection = rule.on(LocalDate.parse(day));
        return selection instanceof DatedValue.NotInForce<LawValue> none
                ? Stream.of(none.before(), none.after())
                        .flatMap(version -> version.map(one -> one.from().toString()).stream())
                        .toList()
                : List.of("in force");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suspended: [{ resumed: 2026-08-25 }]                                 | resumed-not-suspended",
                "suspended: [{ from: 2026-08-25, resumed: 2026-08-24 }]               | resumed-before",
                "suspended: [{ from: 2026-08-01 }, { from: 2026-08-03 }]              | suspended-twice",
                "facts: { remot: yes }                                                | unknown-word",
                "facts: { people: many }                                              | bad-number",
                "events: { complaint.acepted: 2026-08-01 }                            | unknown-word",
                "act: 2026-02-29                                                      | bad-day",
                "time: '25:00'                                                        | bad-time"
            })
    void aCaseThatCannotBeIsRefused(String given, String code) {
        String example = "- { name: x, given: { start: 2026-08-03, " + given
                + " }, ask: complaint.settlement, expect: 2026-09-03, source: x }\n";

        assertThat(texts(national(SETTLEMENT).with("examples/own.yaml", example)))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    static String value(String key, String value) {
        return """
                - key: %s
                  label: { vi: Giá trị }
                  aspect: settlement
                  versions:
                    - { from: 2012-07-01, %s, source: { instrument: a, provision: b } }
                """
                .formatted(key, value);
    }

    static PackText national(String rules) {
        return PackText.national().with("aspects.yaml", ASPECTS).with("regulations/own.yaml", rules);
    }

    private static List<String> told(String rules) {
        return findings(rules).stream()
                .map(finding -> finding.code() + " " + finding.origin().text())
                .toList();
    }

    private static List<Finding> findings(String rules) {
        return texts(national(rules));
    }

    private static List<Finding> texts(PackText pack) {
        return new PackJudge().judge("vn", pack) instanceof Judgement.Refused refused ? refused.findings() : List.of();
    }

    static Layering.Laid lay(PackText national) {
        return new Layering().over(Layers.none(), new PackVersion("vn", "1.0.0"), content("vn", national));
    }

    static Layering.Laid lay(PackText national, PackText province) {
        return new Layering()
                .over(lay(national).layers(), new PackVersion("vn-mau", "1.0.0"), content("vn-mau", province));
    }

    private static PackContent content(String id, PackText pack) {
        Judgement judgement = new PackJudge().judge(id, pack);
        assertThat(judgement).isInstanceOf(Judgement.Good.class);
        return ((Judgement.Good) judgement).content();
    }
}
