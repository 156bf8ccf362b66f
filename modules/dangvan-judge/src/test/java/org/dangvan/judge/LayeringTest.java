/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Term;
import org.dangvan.base.TermUnit;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayeringTest {

    private static final String UNITS =
            """
            abbreviations: { UBND: Ủy ban nhân dân }
            units:
              - { code: a, name: UBND huyện A, level: district }
              - { code: b, name: Sở B, level: department }
            """;

    @Test
    void theMostSpecificPackWinsKeyByKeyAndTheOrderOfUnitsStays() {
        Layers layers = lay(
                        PackText.national().with("units.yaml", UNITS),
                        PackText.province("vn-mau")
                                .with("regulations/own.yaml", PackText.rule("7 working days"))
                                .with(
                                        "units.yaml",
                                        """
                                        units:
                                          - { code: c, name: Thanh tra tỉnh, level: department }
                                          - { code: a, name: UBND huyện Á, level: district }
                                        """))
                .layers();

        assertThat(layers.chainText()).isEqualTo("vn 1.0.0, vn-mau 1.0.0");
        assertThat(layers.units())
                .extracting(UnitDefinition::name)
                .containsExactly("UBND huyện Á", "Sở B", "Thanh tra tỉnh");
        assertThat(layers.regulations()
                        .get("petition.processing")
                        .values()
                        .versions()
                        .get(0)
                        .value())
                .isEqualTo(LawValue.Length.of(new Term(7, TermUnit.WORKING_DAYS)));
        assertThat(layers.regulations().get("petition.processing").origin().pack())
                .isEqualTo("vn-mau");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 working days      | 11 working days        | floor-longer  | 9:7",
                "10 working days      | 5 days                 | floor-unit    | 9:7",
                "[COMPLAINT, OTHER]   | [COMPLAINT]            | floor-types   | 1:3",
                "from: 2014-07-01     | from: 2015-07-01       | floor-gap     | 1:3",
                "from: 2014-07-01,    | 'from: 2014-07-01, to: 2020-01-01,' | floor-gap | 1:3"
            })
    void whatIsProtectedMayNotBeLoosened(String right, String wrong, String code, String place) {
        List<Finding> findings = lay(
                        PackText.national(),
                        PackText.province("vn-mau")
                                .with(
                                        "regulations/own.yaml",
                                        PackText.rule("10 working days").replace(right, wrong)))
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.origin().pack()).isEqualTo("vn-mau");
            assertThat(finding.origin().text()).isEqualTo("regulations/own.yaml:" + place);
            assertThat(finding.message()).contains("gói vn bảo vệ (regulations/petition.yaml:1:3)");
        });
    }

    @Test
    void aLayerThatForgetsTheProtectionDoesNotLiftItForTheNextOne() {
        Layers province = lay(
                        PackText.national(),
                        PackText.province("vn-mau")
                                .with(
                                        "regulations/own.yaml",
                                        PackText.rule("8 working days").replace("  protect: maximum\n", "")))
                .layers();

        assertThat(province.regulations().get("petition.processing").protection())
                .isEqualTo(Regulation.Protection.MAXIMUM);
    }

    @Test
    void aSecondRuleForTheSameDutyIsNoWayAroundTheFloor() {
        String around = PackText.rule("30 working days").replace("petition.processing", "petition.local");

        assertThat(lay(PackText.national(), PackText.province("vn-mau").with("regulations/own.yaml", around))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("two-rules");
                    assertThat(finding.text())
                            .startsWith("regulations/own.yaml:1:3: ")
                            .contains("petition.processing");
                });
    }

    @Test
    void aNameThatLeadsToTwoUnitsIsRefusedWhateverItsSpelling() {
        assertThat(lay(
                                PackText.national().with("units.yaml", UNITS),
                                PackText.province("vn-mau")
                                        .with(
                                                "units.yaml",
                                                """
                                                units:
                                                  - { code: z, name: Khác, level: other, aliases: ["UỶ BAN NHÂN DÂN  huyện a"] }
                                                """))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("ambiguous-unit");
                    assertThat(finding.text()).startsWith("units.yaml:2:5: ").contains("“a” (units.yaml:3:5)");
                });
    }

    @Test
    void aNameMayBeUsedAgainWhenItsFormerBearerIsGone() {
        String source = "source: { instrument: 202/2025/QH15, provision: sắp xếp }";

        assertThat(lay(
                                PackText.national()
                                        .with(
                                                "units.yaml",
                                                """
                                units:
                                  - { code: old, name: Sở B, level: department, to: 2025-07-01, %s }
                                  - { code: new, name: Sở B, level: department, from: 2025-07-01, %s }
                                """
                                                        .formatted(source, source)),
                                PackText.province("vn-mau"))
                        .findings())
                .isEmpty();
    }

    @Test
    void aLowerLayerMayNotGiveADayOffMore() {
        PackText national = PackText.national()
                .with("calendar/2026.yaml", year(2026, "confirmed", "2026-04-30, kind: holiday"))
                .with("regulations/petition.yaml", PackText.rule("10 working days"));

        List<Finding> findings = lay(
                        national,
                        PackText.province("vn-mau")
                                .with(
                                        "calendar/2026.yaml",
                                        year(
                                                2026,
                                                "confirmed",
                                                "2026-04-30, kind: holiday",
                                                "2026-12-24, kind: holiday",
                                                "2026-12-26, kind: worked"))
                                .with("calendar/2028.yaml", year(2028, "confirmed", "2028-01-03, kind: holiday")))
                .findings();

        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.origin().text())
                .containsExactly("floor-day-off calendar/2026.yaml:6:5", "floor-day-off calendar/2028.yaml:5:5");
        assertThat(findings.get(0).message())
                .startsWith("24/12/2026 là ngày làm việc theo gói cấp trên (vn 1.0.0)")
                .endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"2026-08-22, moved-off", "2026-08-22, holiday", "2026-08-21, worked"})
    void aCalendarDaySaysWhatTheBaseWeekDoesNot(String day, String kind) {
        PackText national =
                PackText.national().with("calendar/2026.yaml", year(2026, "confirmed", day + ", kind: " + kind));

        assertThat(lay(national, PackText.province("vn-mau")).findings())
                .extracting(finding -> finding.code() + " " + finding.origin().text())
                .containsExactly("day-without-effect calendar/2026.yaml:5:5");
    }

    @Test
    void aYearIsDecidedWhenEveryPackThatHoldsItSaysSo() {
        Layers layers = lay(
                        PackText.national()
                                .with("calendar/2026.yaml", year(2026, "confirmed", "2026-04-30, kind: holiday"))
                                .with("calendar/2027.yaml", year(2027, "unconfirmed", "2027-04-30, kind: holiday")),
                        PackText.province("vn-mau")
                                .with("calendar/2026.yaml", year(2026, "unconfirmed", "2026-04-30, kind: holiday"))
                                .with("calendar/2027.yaml", year(2027, "confirmed", "2027-04-30, kind: holiday")))
                .layers();

        assertThat(layers.calendarYears())
                .containsEntry(2026, Confirmation.UNCONFIRMED)
                .containsEntry(2027, Confirmation.UNCONFIRMED);
    }

    private static String year(int year, String status, String... days) {
        return """
                year: %d
                status: %s
                source: { instrument: Thông báo, provision: lịch nghỉ }
                days:
                """
                        .formatted(year, status)
                + Stream.of(days)
                        .map("  - { name: Nghỉ, day: %s }\n"::formatted)
                        .collect(Collectors.joining());
    }

    private static Layering.Laid lay(PackText national, PackText province) {
        Layering.Laid below = new Layering().over(Layers.none(), new PackVersion("vn", "1.0.0"), good("vn", national));
        if (!below.findings().isEmpty()) {
            return below;
        }
        return new Layering().over(below.layers(), new PackVersion("vn-mau", "1.0.0"), good("vn-mau", province));
    }

    private static PackContent good(String id, PackText pack) {
        Judgement judgement = new PackJudge().judge(id, pack);
        assertThat(judgement).isInstanceOf(Judgement.Good.class);
        return ((Judgement.Good) judgement).content();
    }
}
