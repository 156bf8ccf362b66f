/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.dangvan.casework.api.intake.RegisterIntake;
import org.dangvan.pack.Layers;
import org.dangvan.pack.PacksInForce;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.ImportOutcome;
import org.dangvan.registers.ImportRefused;
import org.dangvan.registers.Progress;
import org.dangvan.registers.internal.sheet.SheetLimits;
import org.dangvan.registers.internal.sheet.SheetRefused;
import org.dangvan.registers.internal.sheet.Workbook;

/**
 * Takes registers from XLSX files by the mappings of the packs in force. Safe for concurrent calls.
 *
 * <p>A file is read twice: first to its end, so that one that is damaged or too large is refused before anything begins,
 * then portion by portion into the store. A hostile file gives a refusal and never an exception.
 */
final class XlsxRegisterImports {

    private final PacksInForce packs;
    private final RegisterIntake intake;
    private final SheetLimits limits;
    private final Clock clock;

    XlsxRegisterImports(PacksInForce packs, RegisterIntake intake, SheetLimits limits, Clock clock) {
        this.packs = packs;
        this.intake = intake;
        this.limits = limits;
        this.clock = clock;
    }

    /** Reads the file, judges every row and records the good ones, all or none. The same row twice adds nothing. */
    ImportOutcome take(
            UUID id,
            String register,
            Path file,
            boolean dryRun,
            String actor,
            Progress progress,
            RefusedRows refusedRows)
            throws IOException {
        Layers layers = packs.layers();
        RegisterMapping mapping = layers.registers().get(register);
        if (mapping == null) {
            return unknown(layers);
        }
        if (Files.size(file) > limits.fileBytes()) {
            return SheetRefused.tooLarge("Tệp lớn hơn " + (limits.fileBytes() >> 20) + " MB, mức tối đa được nhận")
                    .outcome();
        }
        try (Workbook workbook = Workbook.open(file, limits)) {
            RegisterSheet sheet = new SheetSearch(mapping, progress).find(workbook);
            return new SheetImport(mapping, layers, clock, intake, progress, refusedRows)
                    .run(id, workbook, sheet, dryRun, actor);
        } catch (SheetRefused refused) {
            return refused.outcome();
        }
    }

    /** The refusal of a register that no pack in force describes; empty when one does. */
    Optional<ImportRefused> unknown(String register) {
        Layers layers = packs.layers();
        return layers.registers().containsKey(register) ? Optional.empty() : Optional.of(unknown(layers));
    }

    private static ImportRefused unknown(Layers layers) {
        String known = String.join(", ", new TreeSet<>(layers.registers().keySet()));
        return new ImportRefused(
                ImportRefused.Reason.UNKNOWN_REGISTER,
                known.isEmpty()
                        ? "Không có sổ này: chưa có gói nghiệp vụ nào mô tả sổ để nhập. Hãy báo quản trị cài gói của địa phương."
                        : "Không có sổ này trong các gói nghiệp vụ đang dùng. Các sổ nhập được: " + known
                                + ". Hãy chọn một trong các sổ đó.");
    }
}
