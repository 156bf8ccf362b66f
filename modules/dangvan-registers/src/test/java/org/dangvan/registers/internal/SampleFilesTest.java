/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangvan.casework.api.intake.Entry;
import org.dangvan.casework.api.intake.Entry.PetitionEntry;
import org.dangvan.casework.api.intake.Entry.RegistrationEntry;
import org.dangvan.casework.api.intake.Entry.VisitEntry;
import org.dangvan.casework.api.intake.PersonEntry;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.registers.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers of Thái Nguyên, first half of 2020, as they are shipped. */
class SampleFilesTest {

    private final Import here = new Import();

    @TempDir
    Path folder;

    @Test
    void everyVisitOfTheHalfYearGoesIn() {
        ImportReport report = here.report(SampleRegisters.VISITS, sample("so-tiep-cong-dan"));

        assertThat(report.rows()).isEqualTo(869);
        assertThat(report.added()).isEqualTo(869);
        assertThat(report.refused()).isZero();
        assertThat(report.errors()).isEmpty();
        assertThat(entries(VisitEntry.class).stream()
                        .map(Entry::person)
                        .map(PersonEntry::identity)
                        .distinct())
                .hasSize(235);
        assertThat(entries(VisitEntry.class).stream().map(Entry::matter).distinct())
                .hasSize(140);
        assertThat(entries(VisitEntry.class)).allMatch(visit -> visit.unit().isPresent());
    }

    @Test
    void everyPetitionOfTheHalfYearGoesIn() {
        ImportReport report = here.report(SampleRegisters.PETITIONS, sample("so-tiep-nhan-don"));

        assertThat(report.rows()).isEqualTo(805);
        assertThat(report.added()).isEqualTo(805);
        assertThat(report.refused()).isZero();
        assertThat(entries(PetitionEntry.class))
                .filteredOn(petition -> petition.handledDay().isPresent())
                .hasSize(772);
        assertThat(entries(PetitionEntry.class).stream()
                        .collect(Collectors.groupingBy(
                                petition -> petition.type().name(), Collectors.counting())))
                .containsEntry("COMPLAINT", 241L)
                .containsEntry("DENUNCIATION", 96L)
                .containsEntry("PETITION_FEEDBACK", 468L);
    }

    @Test
    void everyRegistrationOfTheHalfYearGoesIn() {
        ImportReport report = here.report(SampleRegisters.LEADERS, sample("so-dang-ky-gap-lanh-dao"));

        assertThat(report.rows()).isEqualTo(77);
        assertThat(report.added()).isEqualTo(77);
        assertThat(report.refused()).isZero();
        List<RegistrationEntry> received = entries(RegistrationEntry.class).stream()
                .filter(registration -> registration.receivedDay().isPresent())
                .toList();
        assertThat(received).hasSize(30);
        assertThat(received.stream()
                        .map(one -> one.host() + one.mode() + one.receivedDay())
                        .distinct())
                .hasSize(10);
    }

    @Test
    void theSameFileTwiceAddsNothingAndADryRunSaysSoBefore() {
        byte[] file = sample("so-tiep-nhan-don");

        ImportReport before = (ImportReport) here.take("so-tiep-nhan-don", file, true);
        assertThat(here.intake.kept()).isZero();
        ImportReport first = here.report(SampleRegisters.PETITIONS, file);
        ImportReport second = here.report(SampleRegisters.PETITIONS, file);

        assertThat(before.dryRun()).isTrue();
        assertThat(before)
                .usingRecursiveComparison()
                .ignoringFields("id", "dryRun")
                .isEqualTo(first);
        assertThat(second.added()).isZero();
        assertThat(second.unchanged()).isEqualTo(805);
    }

    @Test
    void progressIsToldWhileReadingAndWhileJudging() throws IOException {
        List<String> told = new ArrayList<>();
        new XlsxRegisterImports(
                        SampleRegisters.packs(SampleRegisters.layers()), here.intake, Import.LIMITS, Clock.systemUTC())
                .take(
                        UUID.randomUUID(),
                        "so-tiep-cong-dan",
                        Files.write(folder.resolve("so.xlsx"), sample("so-tiep-cong-dan")),
                        true,
                        "admin",
                        (done, total) -> told.add(done + "/" + total),
                        RefusedRows.none());

        assertThat(told)
                .containsExactly(
                        "500/" + OptionalInt.empty(), "0/" + OptionalInt.of(869), "869/" + OptionalInt.of(869));
    }

    private <E extends Entry> List<E> entries(Class<E> kind) {
        return here.intake.last().rows().stream()
                .map(RegisterRow::entry)
                .map(kind::cast)
                .toList();
    }

    static byte[] sample(String register) {
        try {
            return Files.readAllBytes(Path.of("../packs/vn-thai-nguyen/src/sample", register + ".xlsx"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
