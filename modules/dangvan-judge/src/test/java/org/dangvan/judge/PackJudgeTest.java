/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.judge.content.Judgement;
import org.dangvan.pack.Finding;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackJudgeTest {

    private static final String RULE = PackText.rule("10 working days");

    @Test
    void aSoundPackIsTakenWithEverythingItSays() {
        Judgement judgement = new PackJudge().judge("vn", PackText.national());

        assertThat(judgement).isInstanceOfSatisfying(Judgement.Good.class, good -> {
            assertThat(good.content().manifest().title()).isEqualTo("Việt Nam");
            assertThat(good.content().regulations()).singleElement().satisfies(rule -> {
                assertThat(rule.key()).isEqualTo("petition.processing");
                assertThat(rule.protection()).isEqualTo(Regulation.Protection.MAXIMUM);
                assertThat(rule.values().versions()).singleElement().satisfies(version -> {
                    assertThat(version.value()).isEqualTo(LawValue.Length.of(new Term(10, TermUnit.WORKING_DAYS)));
                    assertThat(version.source().text()).isEqualTo("Điều 28 khoản 1, 42/2013/QH13");
                });
            });
        });
    }

    @Test
    void aSyntaxErrorIsToldWithItsPlace() {
        assertThat(texts(PackText.national().with("units.yaml", "units:\n  - code: a\n   name: b\n")))
                .singleElement()
                .asString()
                .startsWith("units.yaml:3:4: Sai cú pháp YAML")
                .contains("Hãy kiểm tra");
    }

    @Test
    void allMistakesOfAllFilesAreTold() {
        PackText pack = PackText.national()
                .with("units.yaml", "unit: []\n")
                .with("calendar/2020.yaml", "year: 2020\nstatus: confirmed\ndays: []\n")
                .with("hello.txt", "?");

        assertThat(codes(pack)).containsExactly("missing-source", "unknown-file", "unknown-key");
    }

    @Test
    void anUnknownKeyIsToldWithTheOneThatWasMeant() {
        assertThat(
                        texts(
                                PackText.national()
                                        .with(
                                                "pack.yaml",
                                                """
                        id: vn
                        titel: Việt Nam
                        locality: Việt Nam
                        format: 1
                        """)))
                .containsExactly(
                        "pack.yaml:1:1: Thiếu khóa “title”. Hãy thêm “title: …”.",
                        "pack.yaml:2:1: Không có khóa “titel” ở đây. Có phải là “title”?");
    }

    @Test
    void aValueThatWasCutAtItsCommaIsToldSo() {
        String label =
                RULE.replace("{ vi: Xử lý đơn }", "{ vi: Xử lý đơn, thư }").replace("thư }", "thư gửi đến }");

        assertThat(texts(PackText.national().with("regulations/petition.yaml", label)))
                .containsExactly(
                        "regulations/petition.yaml:2:27: Không có khóa “thư gửi đến” ở đây. Nếu đây là phần sau dấu phẩy của một"
                                + " giá trị, hãy đặt cả giá trị trong dấu ngoặc kép.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "term: 10 working days | term: ten days           | bad-term              | 9:33",
                "from: 2014-07-01      | from: 2014-02-30         | bad-day               | 9:15",
                "from: 2014-07-01      | from: 01/07/2014         | bad-day               | 9:15",
                "from: 2014-07-01,     | from: 2014-07-01, to: 2014-07-01, | ends-before-it-begins | 9:31",
                ", provision: Điều 28 khoản 1 | ''                | missing-provision     | 9:58",
                "type: [COMPLAINT      | type: [COMPLAIN          | unknown-word          | 7:18",
                "type: [COMPLAINT, OTHER] | type: OTHER           | wrong-kind            | 7:17",
                "protect: maximum      | protect: minimal         | unknown-word          | 6:12",
                "key: petition.processing | key: Xử lý            | bad-id                | 1:8",
                "duty: petition.handling | duty: Handling         | bad-id                | 3:9",
                "duty: petition.handling | duty: petition.handle  | unknown-word          | 3:9",
                "trigger: petition.received | trigger: petition.receive | unknown-word     | 5:12",
                "label: { vi: Xử lý đơn } | label: Xử lý đơn      | wrong-kind            | 2:10",
                "aspect: handling      | label: { vi: lại }       | duplicate-key         | 4:3"
            })
    void aMistakeInARuleIsToldAtItsPlace(String right, String wrong, String code, String place) {
        assertThat(findings(PackText.national().with("regulations/petition.yaml", RULE.replace(right, wrong))))
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.origin().text()).isEqualTo("regulations/petition.yaml:" + place);
                    assertThat(finding.message()).endsWith(".");
                });
    }

    @Test
    void aRuleWithoutASourceIsRefused() {
        String text = RULE.replace(", source: { instrument: 42/2013/QH13, provision: Điều 28 khoản 1 }", "");

        assertThat(texts(PackText.national().with("regulations/petition.yaml", text)))
                .containsExactly(
                        "regulations/petition.yaml:9:7: Thiếu căn cứ pháp lý. Hãy thêm “source: { instrument: số văn bản,"
                                + " provision: điều, khoản }”.");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-01, '', versions-out-of-order",
        "2014-07-01, '', overlapping-versions",
        "2020-01-01, ' to: 2021-01-01,', overlapping-versions"
    })
    void versionsStandInOrderAndDoNotOverlap(String secondFrom, String firstTo, String code) {
        String two = RULE.replace("from: 2014-07-01,", "from: 2014-07-01," + firstTo) + "    - { from: " + secondFrom
                + ", term: 9 days, source: { instrument: a, provision: b } }\n";

        assertThat(findings(PackText.national().with("regulations/petition.yaml", two)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.origin().line()).isEqualTo(10);
                });
    }

    @Test
    void aVersionHoldsUntilTheNextOne() {
        String two = RULE + "    - { from: 2026-07-01, term: 7 days, source: { instrument: a, provision: b } }\n";

        Judgement.Good good = (Judgement.Good)
                new PackJudge().judge("vn", PackText.national().with("regulations/petition.yaml", two));

        assertThat(good.content().regulations().get(0).values().versions())
                .extracting(
                        version -> version.validity().to().map(Object::toString).orElse("open"))
                .containsExactly("2026-07-01", "open");
    }

    @Test
    void theSameKeyInTwoFilesIsRefused() {
        assertThat(findings(PackText.national().with("regulations/zweite.yaml", RULE)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("duplicate-regulation");
                    assertThat(finding.text())
                            .startsWith("regulations/zweite.yaml:1:3: ")
                            .contains("regulations/petition.yaml:1:3");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, holiday, other-year",
        "2020-01-02, halfday, unknown-word",
        "2020-01-01, holiday, duplicate-day"
    })
    void aCalendarDayThatCannotBeIsRefused(String day, String kind, String code) {
        String year =
                """
                year: 2020
                status: confirmed
                source: { instrument: Thông báo, provision: lịch nghỉ }
                days:
                  - { day: 2020-01-01, kind: holiday, name: Tết }
                  - { day: %s, kind: %s, name: Ngày }
                """
                        .formatted(day, kind);

        assertThat(findings(PackText.national().with("calendar/2020.yaml", year)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.origin().line()).isEqualTo(6);
                });
    }

    @Test
    void theSameUnitCodeTwiceIsRefused() {
        String units =
                """
                units:
                  - { code: so-a, name: Sở A, level: department }
                  - { code: so-a, name: Sở B, level: department }
                """;

        assertThat(texts(PackText.national().with("units.yaml", units)))
                .containsExactly("units.yaml:3:5: Mã cơ quan “so-a” đã dùng cho “Sở A” ở dòng 2. Hãy đặt mã khác.");
    }

    @Test
    void aUnitThatEndsSaysByWhat() {
        String units = "units:\n  - { code: so-a, name: Sở A, level: department, to: 2025-07-01 }\n";

        assertThat(codes(PackText.national().with("units.yaml", units))).containsExactly("missing-source");
    }

    @Test
    void thePackIsWhatItsBundleSays() {
        assertThat(((Judgement.Refused) new PackJudge().judge("vn-x", PackText.national())).findings())
                .extracting(Finding::code)
                .containsExactly("id-differs");
    }

    @Test
    void aPackBelongsBelowTheOneItExtends() {
        PackText pack = new PackText()
                .with(
                        "pack.yaml",
                        """
                id: ha-noi
                title: Hà Nội
                locality: Hà Nội
                extends: vn
                format: 1
                """);

        assertThat(((Judgement.Refused) new PackJudge().judge("ha-noi", pack)).findings())
                .extracting(Finding::code)
                .containsExactly("bad-parent");
    }

    @Test
    void aLaterFormatIsToldAloneForTheRestCannotBeJudged() {
        PackText pack = PackText.national()
                .with("pack.yaml", "id: vn\nformat: 2\nsomething: new\n")
                .with("schedules/leaders.yaml", "x: y\n");

        assertThat(texts(pack)).singleElement().asString().startsWith("pack.yaml:2:9: Gói viết cho định dạng 2");
    }

    @Test
    void aPackWithoutManifestIsRefused() {
        assertThat(codes(new PackText().with("units.yaml", "units: []\n"))).containsExactly("missing-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status: confirmed\nyear: 2020", "year: 2019\nstatus: confirmed"})
    void aCalendarSaysItsYearAndItsSource(String head) {
        assertThat(codes(PackText.national().with("calendar/2020.yaml", head + "\ndays: []\n")))
                .contains("missing-source");
    }

    @Test
    void billionLaughsAreRefusedWithoutBeingTold() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char letter = 'b'; letter < 'k'; letter++) {
            String before = "*" + (char) (letter - 1);
            bomb.append(letter)
                    .append(": &")
                    .append(letter)
                    .append(" [")
                    .append(String.join(", ", List.of(before, before, before)))
                    .append("]\n");
        }

        assertThat(findings(PackText.national().with("units.yaml", bomb.toString())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("alias");
                    assertThat(finding.origin().text()).isEqualTo("units.yaml:1:4");
                });
    }

    @Test
    void deepNestingIsRefusedInNoTime() {
        PackText pack = PackText.national().with("units.yaml", "units: " + "[".repeat(900_000));

        long start = System.nanoTime();
        assertThat(codes(pack)).containsExactly("too-deep");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aFileOverOneMegabyteIsNotRead() {
        assertThat(texts(PackText.national().with("units.yaml", new byte[(1 << 20) + 1])))
                .containsExactly("units.yaml:1:1: Tệp lớn hơn 1 MB. Hãy chia nhỏ hoặc bỏ ảnh khỏi mẫu.");
    }

    @Test
    void aFileInAnotherEncodingIsToldAtTheFirstWrongLetter() {
        byte[] latin = "units: []\n# Cộng hòa h\u00e0\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(findings(PackText.national().with("units.yaml", latin)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("encoding");
                    assertThat(finding.origin().line()).isEqualTo(2);
                });
    }

    @Test
    void tagsControlCharactersAndSecondDocumentsAreRefused() {
        assertThat(codes(PackText.national().with("units.yaml", "units: !!java/object []\n")))
                .containsExactly("tag");
        assertThat(codes(PackText.national().with("units.yaml", "units: \u0007\n")))
                .containsExactly("yaml-syntax");
        assertThat(codes(PackText.national().with("units.yaml", "units: []\n---\nunits: []\n")))
                .containsExactly("several-documents");
        assertThat(codes(PackText.national().with("units.yaml", "# nothing\n"))).containsExactly("empty-file");
    }

    @Test
    void textStaysWhatWasWritten() {
        Judgement.Good good = (Judgement.Good) new PackJudge()
                .judge("vn", PackText.national().with("units.yaml", "abbreviations: { ON: no, 010: 0x1F }\n"));

        assertThat(good.content().abbreviations()).containsEntry("ON", "no").containsEntry("010", "0x1F");
    }

    @Test
    void anExampleNeedsItsAnswer() {
        String example = "- { name: a, given: { start: 2020-01-01 }, ask: petition.processing, source: b }\n";

        assertThat(texts(PackText.national().with("examples/a.yaml", example)))
                .containsExactly("examples/a.yaml:1:3: Thiếu khóa “expect”. Hãy thêm “expect: …”.");
    }

    private static List<Finding> findings(PackText pack) {
        return new PackJudge().judge("vn", pack) instanceof Judgement.Refused refused ? refused.findings() : List.of();
    }

    private static List<String> codes(PackText pack) {
        return findings(pack).stream().map(Finding::code).toList();
    }

    private static List<String> texts(PackText pack) {
        return findings(pack).stream().map(Finding::text).toList();
    }
}
