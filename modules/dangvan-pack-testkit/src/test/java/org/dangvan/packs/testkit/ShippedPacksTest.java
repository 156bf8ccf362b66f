/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.base.PetitionType;
import org.dangvan.judge.FolderFiles;
import org.dangvan.judge.PackJudge;
import org.dangvan.judge.content.Example;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Unconfirmed;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.Regulation;
import org.dangvan.pack.report.CellDefinition;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {

    private static final PackVerdict VERDICT = PackVerdict.of("vn-thai-nguyen", ShippedPacksTest::folder);

    static Layers layers() {
        return VERDICT.layers();
    }

    @Test
    void thePlatformTakesBothPacks() {
        assertThat(VERDICT.findings()).isEmpty();
        assertThat(VERDICT.layers().chainText()).isEqualTo("vn 0.0.0, vn-thai-nguyen 0.0.0");
    }

    @Test
    void overdueRowsComeInTheOrderOfTheProvince() {
        assertThat(VERDICT.layers().units())
                .extracting(UnitDefinition::name)
                .startsWith(
                        "UBND thành phố Thái Nguyên",
                        "UBND huyện Đại Từ",
                        "UBND thị xã Phổ Yên",
                        "UBND huyện Đồng Hỷ",
                        "UBND huyện Định Hóa",
                        "Sở Xây dựng",
                        "Sở Tài nguyên và Môi trường");
    }

    @Test
    void theDistrictLevelEndsOnTheLastDayOfJune2025() {
        assertThat(VERDICT.layers().units())
                .filteredOn(unit -> unit.level().equals("district"))
                .hasSize(9)
                .allSatisfy(unit -> {
                    assertThat(unit.validity().contains(LocalDate.parse("2025-06-30")))
                            .isTrue();
                    assertThat(unit.validity().contains(LocalDate.parse("2025-07-01")))
                            .isFalse();
                });
    }

    @Test
    void everyPetitionHasOneRuleInForce() {
        for (PetitionType type : PetitionType.values()) {
            assertThat(VERDICT.layers().regulations().values())
                    .filteredOn(rule -> rule.duty()
                            .filter(duty -> duty.name().equals("petition.handling")
                                    && duty.types().contains(type))
                            .isPresent())
                    .as(type.name())
                    .singleElement()
                    .satisfies(rule -> assertThat(
                                    rule.on(LocalDate.parse("2020-01-01")).version())
                            .isPresent());
        }
    }

    @Test
    void theCalendarKnowsTheYears2017To2027AndTheirSwaps() {
        Layers layers = VERDICT.layers();

        assertThat(layers.calendarYears())
                .containsEntry(2026, Confirmation.CONFIRMED)
                .containsEntry(2027, Confirmation.UNCONFIRMED)
                .containsOnlyKeys(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(layers.calendar().get(LocalDate.parse("2026-08-22")).kind()).isEqualTo(CalendarDay.Kind.WORKED);
        assertThat(layers.calendar().get(LocalDate.parse("2018-12-31")).kind()).isEqualTo(CalendarDay.Kind.MOVED_OFF);
        assertThat(layers.calendar().get(LocalDate.parse("2026-11-24")).kind()).isEqualTo(CalendarDay.Kind.HOLIDAY);
    }

    @Test
    void theExamplesComeOutRight() {
        assertThat(content("vn").examples()).hasSize(429);
        assertThat(content("vn").examples())
                .filteredOn(example -> example.origin().file().equals("examples/due-days.yaml"))
                .hasSize(6)
                .allSatisfy(example ->
                        assertThat(example.expected()).isEqualTo(new Example.Day(due(example), Optional.empty())));
    }

    @Test
    void theReportHasItsCellsInTheAgreedOrderAndAForm() {
        assertThat(VERDICT.layers().reports().get("half-year-summary")).satisfies(report -> {
            assertThat(report.cells())
                    .extracting(CellDefinition::id)
                    .containsExactly(
                            "visits",
                            "people",
                            "matters",
                            "petitions",
                            "processed",
                            "processed-percent",
                            "petitions-by-type",
                            "overdue",
                            "overdue-total",
                            "sessions",
                            "registered-matters",
                            "received-matters",
                            "received-matters-percent",
                            "registered-people",
                            "received-people",
                            "received-people-percent");
            assertThat(report.template()).isPresent();
        });
    }

    @Test
    void whatNobodyComparedWithTheLawIsNamed() {
        assertThat(content("vn").unconfirmed())
                .extracting(Unconfirmed::key)
                .contains(
                        "petition.processing from 2014-07-01",
                        "calendar 2026-08-22",
                        "calendar 2026-08-31",
                        "calendar 2026-11-24",
                        "calendar 2027",
                        "transition acceptance on 2026-07-01",
                        "complaint.refusal-grounds from 2026-07-01",
                        "counting.backward-day-off from 2017-01-01",
                        "group.representatives-few from 2014-07-01",
                        "reception-minimum.party-secretary from 2019-02-18",
                        "role RECEPTION_OFFICER")
                .doesNotContain("denunciation.initial-handling from 2019-01-01", "calendar 2020");
        assertThat(content("vn-thai-nguyen").unconfirmed())
                .extracting(Unconfirmed::key)
                .contains("unit ubnd-huyen-dai-tu", "unit so-xay-dung")
                .doesNotContain("unit thanh-tra-tinh");
    }

    /** Counts working days on its own, so that a mistake of the platform does not hide one of the data. */
    private static LocalDate due(Example example) {
        Layers layers = VERDICT.layers();
        LocalDate day = example.given().start();
        Regulation rule = Optional.ofNullable(layers.regulations().get(example.regulation()))
                .orElseThrow();
        LawValue value = rule.on(day).version().orElseThrow().value();
        for (int left = ((LawValue.Length) value).terms().get(0).amount(); left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean worked = Optional.ofNullable(layers.calendar().get(day))
                    .map(special -> special.kind() == CalendarDay.Kind.WORKED)
                    .orElse(!weekend);
            left -= worked ? 1 : 0;
        }
        return day;
    }

    private static PackContent content(String id) {
        return ((Judgement.Good) new PackJudge().judge(id, new FolderFiles(folder(id)))).content();
    }

    private static Path folder(String id) {
        return Path.of("..", "packs", id, "src", "main", "pack");
    }
}
