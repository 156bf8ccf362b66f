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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.ImportOutcome;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.Progress;
import org.dangvan.registers.internal.sheet.SheetLimits;

/** An installation to import into: the sample registers, a store in memory, and the middle of 2020. */
final class Import {

    static final SheetLimits LIMITS = new SheetLimits(20 << 20, 200L << 20, 100_000, 200);

    final MemoryIntake intake = new MemoryIntake();
    private final XlsxRegisterImports imports;

    Import(SheetLimits limits, RegisterMapping... more) {
        imports = new XlsxRegisterImports(
                SampleRegisters.packs(SampleRegisters.layers(more)),
                intake,
                limits,
                Clock.fixed(Instant.parse("2020-06-30T02:00:00Z"), ZoneOffset.UTC));
    }

    Import(RegisterMapping... more) {
        this(LIMITS, more);
    }

    ImportOutcome take(String register, byte[] file, boolean dryRun) {
        try {
            Path sent = Files.createTempFile("so", ".xlsx");
            try {
                return imports.take(
                        UUID.randomUUID(),
                        register,
                        Files.write(sent, file),
                        dryRun,
                        "admin",
                        Progress.none(),
                        RefusedRows.none());
            } finally {
                Files.delete(sent);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    ImportReport report(RegisterMapping register, byte[] file) {
        ImportOutcome outcome = take(register.id(), file, false);
        assertThat(outcome).isInstanceOf(ImportReport.class);
        return (ImportReport) outcome;
    }

    ImportReport report(RegisterMapping register, SheetFile file) {
        return report(register, file.bytes());
    }

    ImportRefused refusal(RegisterMapping register, byte[] file) {
        ImportOutcome outcome = take(register.id(), file, false);
        assertThat(outcome).isInstanceOf(ImportRefused.class);
        assertThat(intake.kept()).isZero();
        return (ImportRefused) outcome;
    }
}
