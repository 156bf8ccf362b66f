/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.packs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.ServiceLoader;
import org.dangvan.base.Confirmation;
import org.dangvan.judge.FolderFiles;
import org.dangvan.judge.Layering;
import org.dangvan.judge.PackJudge;
import org.dangvan.judge.content.ExampleRunner;
import org.dangvan.judge.content.Judgement;
import org.dangvan.judge.content.PackContent;
import org.dangvan.pack.Finding;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PackVersion;
import org.dangvan.pack.UnitDefinition;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.schedule.Recurrence;
import org.dangvan.pack.schedule.Schedule;
import org.junit.jupiter.api.Test;

/** The schedules of the shipped packs, and a chain of three packs. */
class ShippedSchedulesTest {

    private static final PackVerdict CITY = PackVerdict.of("vn-lang-son-thanh-pho", ShippedSchedulesTest::folder);

    @Test
    void threePacksLieOverEachOther() {
        assertThat(CITY.findings()).isEmpty();
        assertThat(CITY.layers().chainText()).isEqualTo("vn 0.0.0, vn-lang-son 0.0.0, vn-lang-son-thanh-pho 0.0.0");
        assertThat(CITY.layers().regulations()).containsKey("reception.schedule-publication");
        assertThat(CITY.layers().schedules()).containsOnlyKeys("reception.city-chair");
    }

    @Test
    void theCityEndsAndItsWardsBegin() {
        assertThat(CITY.layers().units())
                .filteredOn(unit -> unit.validity().contains(LocalDate.parse("2025-07-01")))
                .extracting(UnitDefinition::name)
                .containsExactly(
                        "UBND tỉnh",
                        "UBND phường Đông Kinh",
                        "UBND phường Lương Văn Tri",
                        "UBND phường Tam Thanh",
                        "UBND phường Kỳ Lừa");
    }

    @Test
    void whatNobodyHasDecidedSinceTheCityEndedIsMarked() {
        Schedule schedule = Optional.ofNullable(CITY.layers().schedules().get("reception.city-chair"))
                .orElseThrow();

        assertThat(version(schedule, "2017-08-01")).isEmpty();
        assertThat(version(schedule, "2025-06-30").map(Version::confirmation)).contains(Confirmation.CONFIRMED);
        assertThat(version(schedule, "2025-07-01").map(Version::confirmation)).contains(Confirmation.UNCONFIRMED);
        assertThat(laid().remarks())
                .extracting(Finding::text)
                .containsExactly(
                        "schedules/chair.yaml:17:7: “UBND thành phố Lạng Sơn” không còn từ 01/07/2025, nhưng lịch"
                                + " “reception.city-chair” còn áp dụng sau đó.");
    }

    @Test
    void theLastWeekOfThaiNguyenIsUnconfirmed() {
        Layers layers =
                PackVerdict.of("vn-thai-nguyen", ShippedSchedulesTest::folder).layers();
        Schedule schedule = Optional.ofNullable(layers.schedules().get("reception.province-chair"))
                .orElseThrow();

        assertThat(schedule.days().versions())
                .hasSize(2)
                .allMatch(version -> version.confirmation() == Confirmation.UNCONFIRMED)
                .allMatch(version -> version.value() instanceof Recurrence.WeekOfMonth week
                        && week.number().isEmpty());
        assertThat(schedule.minimum()).contains("reception-minimum.province-chair");
    }

    @Test
    void theExampleRunnerIsTheOneOfThePlatform() {
        assertThat(ServiceLoader.load(ExampleRunner.class)).hasSize(1);
        assertThat(content("vn-lang-son-thanh-pho").examples()).hasSize(7);
        assertThat(content("vn-thai-nguyen").examples()).hasSize(9);
    }

    private static Layering.Laid laid() {
        Layers below =
                PackVerdict.of("vn-lang-son", ShippedSchedulesTest::folder).layers();
        return new Layering()
                .over(below, new PackVersion("vn-lang-son-thanh-pho", "0.0.0"), content("vn-lang-son-thanh-pho"));
    }

    private static Optional<Version<Recurrence>> version(Schedule schedule, String day) {
        return schedule.days().on(LocalDate.parse(day)).version();
    }

    private static PackContent content(String id) {
        return ((Judgement.Good) new PackJudge().judge(id, new FolderFiles(folder(id)))).content();
    }

    private static Path folder(String id) {
        return Path.of("..", "packs", id, "src", "main", "pack");
    }
}
