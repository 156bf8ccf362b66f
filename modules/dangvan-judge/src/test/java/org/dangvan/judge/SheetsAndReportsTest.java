/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dangvan.base.facts.FactField;
import org.dangvan.base.facts.FactKind;
import org.dangvan.base.facts.FactSource;
import org.dangvan.judge.content.Judgement;
import org.dangvan.pack.Finding;
import org.dangvan.pack.report.Condition;
import org.dangvan.pack.report.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsAndReportsTest {

    private static final String REGISTER =
            """
            id: so-don
            title: Sổ đơn
            record: petition
            columns:
              - { header: [Ngày nhận, Ngày], field: day, required: true }
              - { header: Loại, field: type, words: { KN: COMPLAINT } }
              - { header: Tên, field: person-name }
            """;

    private static final String REPORT =
            """
            id: tong-hop
            title: Tổng hợp
            cells:
              - { id: visits, label: Lượt, count: visit, where: [{ field: day, in: period }] }
              - { id: people, label: Người, count: person, among: visit }
              - { id: known, label: Vụ việc cũ, count: matter, among: visit }
              - { id: late, label: Quá hạn, count: petition, where: [{ field: due, before: asOf }], by: unit }
              - { id: part, label: Đơn, count: petition, where: [{ field: type, is: [COMPLAINT] }] }
              - { id: whole, label: Tất cả đơn, count: petition }
              - { id: share, label: Tỷ lệ, share: { part: part, whole: whole } }
              - { id: heads, label: Người đăng ký, count: person, among: registration }
            sections:
              - { title: Phần một, cells: [visits, people] }
            """;

    @Test
    void aRegisterAndAReportAreRead() {
        Judgement judgement = new PackJudge()
                .judge(
                        "vn",
                        PackText.national()
                                .with("registers/so-don.yaml", REGISTER)
                                .with("reports/tong-hop/report.yaml", REPORT));

        assertThat(judgement).isInstanceOfSatisfying(Judgement.Good.class, good -> {
            assertThat(good.content().registers().get(0).columns().get(0).headers())
                    .containsExactly("Ngày nhận", "Ngày");
            assertThat(good.content().registers().get(0).columns().get(1).words())
                    .containsEntry("KN", "COMPLAINT");
            assertThat(good.content()
                            .reports()
                            .get(0)
                            .cell("visits")
                            .orElseThrow()
                            .measure())
                    .isEqualTo(new Measure.Count(
                            FactKind.VISIT,
                            FactSource.VISIT,
                            List.of(new Condition(FactField.DAY, new Condition.InPeriod()))));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record: petition       | record: letter          | unknown-word          | 3:9",
                "field: person-name     | field: person-nam       | unknown-word          | 7:27",
                "field: person-name     | field: host             | field-of-other-record | 7:27",
                "field: person-name     | field: day              | duplicate-field       | 7:27",
                "header: Tên            | header: NGÀY            | duplicate-header      | 7:15",
                "header: Tên            | header: []              | empty-value           | 7:15",
                "KN: COMPLAINT          | KN: COMPLAIN            | unknown-word          | 6:47",
                "KN: COMPLAINT          | 'KN: COMPLAINT, kn: OTHER' | duplicate-word     | 6:58",
                ", words: { KN: COMPLAINT } | ''                  | missing-words         | 6:28",
                "field: person-name     | 'field: person-name, words: { a: b }' | words-without-code | 7:47",
                "required: true         | required: yes           | unknown-word          | 5:56",
                "field: type, words: { KN: COMPLAINT } | field: content | missing-column  | 5:3"
            })
    void aMistakeInARegisterIsToldAtItsPlace(String right, String wrong, String code, String place) {
        assertThat(findings("registers/so-don.yaml", REGISTER.replace(right, wrong)))
                .extracting(finding -> finding.code() + " " + finding.origin().text())
                .contains(code + " registers/so-don.yaml:" + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: tong-hop      | id: other             | id-differs            | 1:5",
                "id: people        | id: visits            | duplicate-cell        | 5:5",
                "count: visit      | count: visits         | unknown-word          | 4:39",
                "among: visit }    | among: session }      | not-countable         | 5:40",
                "among: visit }    | among: letters }      | unknown-word          | 5:55",
                ", among: visit }  | ' }'                  | missing-key           | 5:5",
                "field: day        | field: dai            | unknown-word          | 4:63",
                "field: day        | field: due            | field-of-other-record | 4:63",
                "in: period        | is: [a]               | field-of-other-kind   | 4:63",
                "in: period        | in: year              | unknown-word          | 4:72",
                "in: period        | 'in: period, until: to' | condition-unclear   | 4:54",
                "before: asOf      | before: now           | unknown-word          | 7:80",
                "is: [COMPLAINT]   | is: [COMPLAIN]        | unknown-word          | 8:74",
                "by: unit          | by: host              | field-of-other-record | 7:93",
                "whole: whole      | whole: visits         | mixed-units           | 10:5",
                "whole: whole      | whole: hole           | unknown-cell          | 10:5",
                "whole: whole      | whole: late           | share-of-no-count     | 10:5",
                "part: part, whole: whole | part: whole, whole: part | share-not-part | 10:39",
                "part: part, whole: whole | part: people, whole: heads | share-not-part | 10:39",
                "cells: [visits    | cells: [visit         | unknown-cell          | 13:32",
                "share: { part: part, whole: whole } | by: unit | measure-unclear    | 10:5",
                "sections:         | 'template: a.xlsx\nsections:' | missing-file  | 12:11"
            })
    void aMistakeInAReportIsToldAtItsPlace(String right, String wrong, String code, String place) {
        assertThat(findings("reports/tong-hop/report.yaml", REPORT.replace(right, wrong)))
                .extracting(finding -> finding.code() + " " + finding.origin().text())
                .contains(code + " reports/tong-hop/report.yaml:" + place);
    }

    @Test
    void twoReportsOrRegistersDoNotShareAnId() {
        assertThat(findings("registers/a.yaml", REGISTER, "registers/b.yaml", REGISTER))
                .extracting(Finding::code)
                .containsExactly("duplicate-register");
    }

    @Test
    void aTemplateIsAnXlsxAndIsUsed() {
        String report = REPORT + "template: template.xlsx\n";

        assertThat(findings("reports/tong-hop/report.yaml", report, "reports/tong-hop/template.xlsx", "no"))
                .extracting(Finding::code)
                .containsExactly("bad-template");
        assertThat(findings("reports/tong-hop/report.yaml", REPORT, "reports/tong-hop/template.xlsx", "no"))
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .startsWith("reports/tong-hop/template.xlsx:1:1: Không báo cáo nào dùng");
    }

    private static List<Finding> findings(String... pathsAndTexts) {
        PackText pack = PackText.national();
        for (int at = 0; at < pathsAndTexts.length; at += 2) {
            pack.with(pathsAndTexts[at], pathsAndTexts[at + 1]);
        }
        return new PackJudge().judge("vn", pack) instanceof Judgement.Refused refused ? refused.findings() : List.of();
    }
}
