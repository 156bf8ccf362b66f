/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dangvan.judge.content.Example;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.Unconfirmed;
import org.dangvan.pack.law.Policy;
import org.dangvan.pack.law.Way;
import org.dangvan.pack.schedule.OffDay;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulesTest {

    private static final String SCHEDULES =
            """
            - key: reception.chair
              label: { vi: Chủ tịch tiếp công dân }
              host: Chủ tịch UBND tỉnh
              unit: ubnd-tinh
              place: Trụ sở Tiếp công dân tỉnh
              minimum: reception-minimum.chair
              attendance: [Văn phòng UBND tỉnh, Thanh tra tỉnh]
              versions:
                - { from: 2017-08-02, to: 2020-01-01, rule: "FREQ=MONTHLY;BYMONTHDAY=1,16", day-off: ask, source: { instrument: A, provision: Điều 1 } }
                - { from: 2020-01-01, week: last, source: { instrument: B, provision: Điều 2 }, status: unconfirmed }
                - { from: 2021-01-01, dates: [2021-03-01, 2021-03-16], source: { instrument: C, provision: Điều 3 } }
            - watch: watch.tet-2026
              label: { vi: Tết Nguyên đán 2026 }
              from: 2026-02-09
              to: 2026-02-23
              measures: [Trực thêm buổi tối]
              extra-shifts: 2
              source: { instrument: D, provision: mục 1 }
              status: unconfirmed
            """;
    private static final String MINIMUM =
            """
            - key: reception-minimum.chair
              label: { vi: Tối thiểu }
              aspect: handling
              versions:
                - { from: 2014-07-01, amount: 1 day a month, source: { instrument: 42/2013/QH13, provision: Điều 12 } }
            - key: reception-minimum.mixed
              label: { vi: Khi thì ngày khi thì người }
              aspect: handling
              versions:
                - { from: 2014-07-01, amount: 1 day a month, source: { instrument: 42/2013/QH13, provision: Điều 12 } }
                - { from: 2026-07-01, amount: 2 people, source: { instrument: 42/2013/QH13, provision: Điều 12 } }
            """;
    private static final String UNITS =
            """
            units:
              - { code: ubnd-tinh, name: UBND tỉnh, level: province }
            """;

    @Test
    void aScheduleIsReadWithEverythingItSays() {
        Layers layers = lay(pack(SCHEDULES)).layers();
        Schedule schedule =
                Optional.ofNullable(layers.schedules().get("reception.chair")).orElseThrow();

        assertThat(schedule.host()).isEqualTo("Chủ tịch UBND tỉnh");
        assertThat(schedule.attendance()).containsExactly("Văn phòng UBND tỉnh", "Thanh tra tỉnh");
        assertThat(schedule.origin().text()).isEqualTo("schedules/own.yaml:1:3");
        assertThat(schedule.days().versions())
                .extracting(version -> version.value())
                .containsExactly(
                        new Recurrence.Rule("FREQ=MONTHLY;BYMONTHDAY=1,16", Optional.empty(), Optional.of(OffDay.ASK)),
                        new Recurrence.WeekOfMonth(OptionalInt.empty()),
                        new Recurrence.Dates(
                                List.of(LocalDate.parse("2021-03-01"), LocalDate.parse("2021-03-16")),
                                Optional.empty()));
        assertThat(schedule.days().on(LocalDate.parse("2020-12-31")).version())
                .get()
                .satisfies(version -> assertThat(version.validity().to()).contains(LocalDate.parse("2021-01-01")));
        assertThat(layers.watchWindows().get("watch.tet-2026")).satisfies(window -> {
            assertThat(window.extraShifts()).isEqualTo(2);
            assertThat(window.days().contains(LocalDate.parse("2026-02-22"))).isTrue();
            assertThat(window.days().contains(LocalDate.parse("2026-02-23"))).isFalse();
        });
    }

    @Test
    void whatNobodyComparedIsNamed() {
        assertThat(good(pack(SCHEDULES)).unconfirmed())
                .extracting(Unconfirmed::key)
                .containsExactly("reception.chair from 2020-01-01", "watch watch.tet-2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BYMONTHDAY=1,16       | BYMONTHDAY=1,45        | bad-rule              | 9:49",
                "FREQ=MONTHLY;BYMONTHDAY=1,16 | FREQ=HOURLY      | rule-too-fine         | 9:49",
                "BYMONTHDAY=1,16       | BYMONTHDAY=1;BYHOUR=8  | rule-too-fine         | 9:49",
                "BYMONTHDAY=1,16       | BYMONTHDAY=1;COUNT=3   | rule-with-end         | 9:49",
                "BYMONTHDAY=1,16       | BYMONTHDAY=1;UNTIL=20200101 | rule-with-end    | 9:49",
                "BYMONTHDAY=1,16       | BYMONTHDAY=1;INTERVAL=2 | rule-without-start   | 9:49",
                "BYMONTHDAY=1,16       | BYMONTH=2;BYMONTHDAY=30 | rule-never           | 9:49",
                "day-off: ask          | day-off: later         | unknown-word          | 9:90",
                "day-off: ask          | start: 2017-08-03      | bad-start             | 9:88",
                "week: last            | week: 5                | unknown-word          | 10:33",
                "week: last            | 'week: last, day-off: ask' | unknown-key       | 10:48",
                "week: last            | 'week: last, start: 2020-01-01' | unknown-key  | 10:46",
                "week: last            | 'week: last, rule: FREQ=DAILY' | two-values    | 10:7",
                "'week: last, '        | ''                     | missing-key           | 10:7",
                "dates: [2021-03-01, 2021-03-16] | dates: [2021-03-16, 2021-03-01] | days-out-of-order | 11:47",
                "dates: [2021-03-01, 2021-03-16] | dates: [2021-03-16, 2021-03-16] | double-day | 11:47",
                "dates: [2021-03-01, 2021-03-16] | dates: []        | empty-value           | 11:34",
                "dates: [2021-03-01, 2021-03-16] | dates: [1980-03-01] | bad-day            | 11:35",
                "'to: 2020-01-01, '    | 'to: 2017-01-01, '     | ends-before-it-begins | 9:31",
                "from: 2021-01-01      | from: 2019-01-01       | versions-out-of-order | 11:7",
                "', source: { instrument: C, provision: Điều 3 }' | '' | missing-source  | 11:7",
                "', provision: Điều 3'  | ''                    | missing-provision     | 11:68",
                "to: 2026-02-23        | to: 2026-02-09         | ends-before-it-begins | 15:7",
                "'  to: 2026-02-23\n'  | ''                     | missing-key           | 12:3",
                "extra-shifts: 2       | extra-shifts: hai      | unknown-word          | 17:17",
                "watch: watch.tet-2026 | watch: Tết 2026        | bad-id                | 12:10",
                "key: reception.chair  | key: chair             | bad-id                | 1:8",
                "attendance:           | attendence:            | unknown-key           | 7:3"
            })
    void aMistakeInAScheduleIsToldAtItsPlace(String right, String wrong, String code, String place) {
        assertThat(SCHEDULES).contains(right);
        assertThat(findings(pack(SCHEDULES.replace(right, wrong)))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.origin().text()).isEqualTo("schedules/own.yaml:" + place);
            assertThat(finding.message()).matches(".*[.?]");
        });
    }

    @Test
    void aScheduleWithoutAVersionIsRefused() {
        String none = SCHEDULES.substring(0, SCHEDULES.indexOf("    - { from")).replace("versions:", "versions: []");

        assertThat(findings(pack(none))).singleElement().satisfies(finding -> {
            assertThat(finding.text())
                    .isEqualTo(
                            "schedules/own.yaml:8:13: Chưa có bản nào. Hãy thêm “- { from: …, rule: …, source: … }”.");
        });
    }

    @Test
    void aKeyIsGivenOnceInAPack() {
        assertThat(findings(pack(SCHEDULES).with("schedules/second.yaml", SCHEDULES)))
                .extracting(Finding::code)
                .containsExactly("duplicate-schedule", "duplicate-watch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: ubnd-tinh                  | unit: ubnd-tin                       | unknown-unit | Có phải là “ubnd-tinh”?",
                "minimum: reception-minimum.chair | minimum: reception-minimum.chairs    | unknown-rule | “reception-minimum.chair”",
                "minimum: reception-minimum.chair | minimum: petition.processing         | unknown-rule | số ngày tiếp công dân tối thiểu",
                "minimum: reception-minimum.chair | minimum: reception-minimum.mixed     | unknown-rule | số ngày tiếp công dân tối thiểu"
            })
    void aScheduleThatPointsNowhereIsRefused(String right, String wrong, String code, String told) {
        assertThat(lay(pack(SCHEDULES.replace(right, wrong))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.text())
                            .startsWith("schedules/own.yaml:1:3: ")
                            .contains(told);
                });
    }

    @Test
    void whatMayNotBeMeantIsRemarked() {
        String odd = SCHEDULES
                .replace("BYMONTHDAY=1,16", "BYMONTHDAY=31")
                .replace("dates: [2021-03-01,", "dates: [2020-12-01,")
                .replace("from: 2020-01-01, week", "from: 2020-02-01, week");
        PackText pack = pack(odd)
                .with(
                        "units.yaml",
                        UNITS.replace(
                                "level: province",
                                "level: province, to: 2021-02-01, source: { instrument: E, provision: Điều 5 }"));

        assertThat(lay(pack).findings()).isEmpty();
        assertThat(lay(pack).remarks())
                .filteredOn(remark -> remark.origin().file().equals("schedules/own.yaml"))
                .extracting(remark -> remark.origin().line() + " " + remark.code())
                .containsExactlyInAnyOrder("9 some-months-without", "9 gap", "11 never-chosen", "11 unit-ended");
    }

    @Test
    void aLowerPackReplacesAScheduleAndChoosesForItself() {
        Layers below = lay(pack(SCHEDULES)).layers();
        PackText own = PackText.province("vn-mau")
                .with("schedules/own.yaml", SCHEDULES.replace("host: Chủ tịch UBND tỉnh", "host: Giám đốc"))
                .with(
                        "regulations/own.yaml",
                        """
                        - key: schedule.day-off
                          label: { vi: Trùng ngày nghỉ }
                          aspect: handling
                          versions:
                            - { from: 2014-07-01, way: skipped, source: { instrument: F, provision: Điều 6 } }
                        """);
        Layering.Laid laid = new Layering().over(below, new PackVersion("vn-mau", "1.0.0"), good("vn-mau", own));

        assertThat(laid.findings()).isEmpty();
        assertThat(laid.layers().schedules().get("reception.chair").host()).isEqualTo("Giám đốc");
        assertThat(laid.layers().schedules().get("reception.chair").origin().pack())
                .isEqualTo("vn-mau");
    }

    @Test
    void anExampleSupposesOnlyWaysOfItsPolicy() {
        String example =
                """
                - name: tháng 2/2026
                  given: { from: 2026-02-01, to: 2026-03-01, policies: { schedule.day-off: last-working-days } }
                  ask: schedule.reception.chair
                  expect: [2026-02-16]
                  source: Điều 1
                """;

        assertThat(findings(pack(SCHEDULES).with("examples/own.yaml", example)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .startsWith("examples/own.yaml:2:76: ")
                        .contains("next-working-day"));
    }

    @Test
    void anExampleAsksAScheduleForASpan() {
        String example =
                """
                - name: tháng 2/2026
                  given: { from: 2026-02-01, to: 2026-03-01, policies: { schedule.day-off: asked } }
                  ask: schedule.reception.chair
                  expect: [2026-02-02 moved 2026-02-01, 2026-02-16]
                  source: Điều 1
                """;

        assertThat(good(pack(SCHEDULES).with("examples/own.yaml", example)).examples())
                .singleElement()
                .satisfies(read -> {
                    assertThat(read.regulation()).isEqualTo("reception.chair");
                    assertThat(read.span())
                            .contains(new Example.Span(
                                    LocalDate.parse("2026-03-01"), Map.of(Policy.SESSION_DAY_OFF, Way.ASKED)));
                    assertThat(read.expected())
                            .isEqualTo(
                                    new Example.Sessions(List.of("2026-02-02 moved 2026-02-01", "2026-02-16 fixed")));
                });
        assertThat(findings(pack(SCHEDULES)
                        .with(
                                "examples/own.yaml",
                                example.replace("to: 2026-03-01", "to: 2026-02-01")
                                        .replace("moved 2026", "went 2026")
                                        .replace("ask: schedule.", "ask: "))))
                .extracting(finding -> finding.origin().text() + " " + finding.code())
                .containsExactly(
                        "examples/own.yaml:2:34 ends-before-it-begins",
                        "examples/own.yaml:3:8 bad-id",
                        "examples/own.yaml:4:12 bad-session");
    }

    private static PackText pack(String schedules) {
        return PackText.national()
                .with("regulations/minimum.yaml", MINIMUM)
                .with("units.yaml", UNITS)
                .with("schedules/own.yaml", schedules);
    }

    private static Layering.Laid lay(PackText pack) {
        return new Layering().over(Layers.none(), new PackVersion("vn", "1.0.0"), good(pack));
    }

    private static PackContent good(PackText pack) {
        return good("vn", pack);
    }

    private static PackContent good(String id, PackText pack) {
        Judgement judgement = new PackJudge().judge(id, pack);
        assertThat(judgement).isInstanceOf(Judgement.Good.class);
        return ((Judgement.Good) judgement).content();
    }

    private static List<Finding> findings(PackText pack) {
        return ((Judgement.Refused) new PackJudge().judge("vn", pack)).findings();
    }
}
