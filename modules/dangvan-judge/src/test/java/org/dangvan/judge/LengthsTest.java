/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dangvan.judge.content.Judgement;
import org.dangvan.pack.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a store keeps of a pack fits into its columns. */
class LengthsTest {

    private static final String PACK = "title: %s\nlocality: Việt Nam\nformat: 1\nid: vn\n";
    private static final String UNIT = "units: [{ level: other, code: a%s, name: B%s, aliases: [C%s] }]\n";
    private static final String RULE = PackText.rule("10 working days");
    private static final String REGISTER =
            """
            id: so
            title: Sổ
            record: registration
            columns:
              - { header: Ngày, field: day }
              - { header: Tên, field: person-name }
              - { header: Lãnh đạo, field: host, words: { CT: chair } }
              - { header: Hình thức, field: mode, words: { ĐK: PERIODIC } }
              - { header: Kỳ, field: session-day }
              - { header: Kết quả, field: reception, words: { RỒI: RECEIVED } }
            """;
    private static final String REPORT =
            """
            id: r
            title: Tổng hợp
            cells:
              - { id: cell, label: Lượt, count: visit }
            sections:
              - { title: Phần, cells: [cell] }
            """;
    private static final String YEAR =
            """
            year: 2020
            status: confirmed
            source: { instrument: Thông báo, provision: lịch nghỉ }
            days:
              - { day: 2020-01-01, kind: holiday, name: Tết }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml                | 'title: '    | 300 | 1:8",
                "pack.yaml                | 'locality: ' | 300 | 2:11",
                "units.yaml               | 'code: '     | 100 | 1:31",
                "units.yaml               | 'name: '     | 300 | 1:40",
                "units.yaml               | 'aliases: [' | 300 | 1:53",
                "regulations/petition.yaml | 'key: '     | 100 | 1:8",
                "regulations/petition.yaml | 'vi: '      | 300 | 2:16",
                "registers/so.yaml        | 'id: '       | 40  | 1:5",
                "registers/so.yaml        | 'title: '    | 300 | 2:8",
                "registers/so.yaml        | 'header: '   | 300 | 5:15",
                "registers/so.yaml        | 'CT: '       | 100 | 7:51",
                "reports/r/report.yaml    | 'title: '    | 300 | 2:8",
                "reports/r/report.yaml    | '{ id: '     | 40  | 4:11",
                "reports/r/report.yaml    | 'label: '    | 300 | 4:24",
                "reports/r/report.yaml    | '{ title: '  | 300 | 6:14",
                "calendar/2020.yaml       | 'name: '     | 300 | 5:45"
            })
    void aTextThatNoStoreCouldHoldIsToldAtItsPlace(String file, String key, int limit, String place) {
        String longer = withValueOf(file, key, limit + 1);
        String longest = withValueOf(file, key, limit);

        assertThat(findings(file, longest)).noneMatch(finding -> finding.code().equals("too-long"));
        assertThat(findings(file, longer)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("too-long");
            assertThat(finding.text())
                    .isEqualTo(file + ":" + place + ": Dài " + (limit + 1) + " ký tự, tối đa " + limit
                            + ". Hãy viết ngắn lại.");
        });
    }

    @Test
    void theIdOfAPackOrAReportIsNoLongerThanTheJournalHolds() {
        String pack = "vn-" + "a".repeat(38);
        String report = "r".repeat(41);

        assertThat(codes(pack, PackText.province(pack))).containsExactly("too-long");
        assertThat(codes(
                        "vn",
                        PackText.national()
                                .with(
                                        "reports/" + report + "/report.yaml",
                                        REPORT.replace("id: r\n", "id: " + report + "\n"))))
                .containsExactly("too-long");
    }

    /** The file with the first value of {@code key} made longer, of nothing but letters that every key may have. */
    private static String withValueOf(String file, String key, int length) {
        String text = text(file);
        int start = text.indexOf(key) + key.length();
        int end = start;
        while (!"\n,}]".contains(text.substring(end, end + 1))) {
            end++;
        }
        String filled = key.equals("key: ") ? "p." + "a".repeat(length - 2) : "a".repeat(length);
        return text.substring(0, start) + filled + " " + text.substring(end);
    }

    private static String text(String file) {
        return switch (file) {
            case "pack.yaml" -> PACK.formatted("Việt Nam");
            case "units.yaml" -> UNIT.formatted("", "", "");
            case "regulations/petition.yaml" -> RULE;
            case "registers/so.yaml" -> REGISTER;
            case "calendar/2020.yaml" -> YEAR;
            default -> REPORT;
        };
    }

    private static List<Finding> findings(String file, String text) {
        return findings("vn", PackText.national().with(file, text));
    }

    private static List<String> codes(String id, PackText pack) {
        return findings(id, pack).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(String id, PackText pack) {
        return new PackJudge().judge(id, pack) instanceof Judgement.Refused refused ? refused.findings() : List.of();
    }
}
