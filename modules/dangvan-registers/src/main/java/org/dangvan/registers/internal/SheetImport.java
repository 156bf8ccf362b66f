/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.api.intake.OpenRegister;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterIntake;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.casework.api.intake.RowVerdict;
import org.dangvan.pack.Layers;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.Notice;
import org.dangvan.registers.Progress;
import org.dangvan.registers.internal.cell.FieldReaders;
import org.dangvan.registers.internal.sheet.SheetRefused;
import org.dangvan.registers.internal.sheet.SheetRow;
import org.dangvan.registers.internal.sheet.Workbook;

/** One import: judges the rows of a sheet, hands the good ones to casework, and reports. */
final class SheetImport {

    /** Rows that are held and recorded at a time. */
    static final int PORTION_ROWS = 1_000;

    private final RegisterMapping mapping;
    private final Layers layers;
    private final Clock clock;
    private final RegisterIntake intake;
    private final Progress progress;
    private final RefusedRows refusedRows;
    private final NoticeList errors = new NoticeList();
    private final NoticeList warnings = new NoticeList();
    private final List<JudgedRow.Good> portion = new ArrayList<>();
    private int read;
    private int inPortion;
    private int added;
    private int unchanged;

    SheetImport(
            RegisterMapping mapping,
            Layers layers,
            Clock clock,
            RegisterIntake intake,
            Progress progress,
            RefusedRows refusedRows) {
        this.mapping = mapping;
        this.layers = layers;
        this.clock = clock;
        this.intake = intake;
        this.progress = progress;
        this.refusedRows = refusedRows;
    }

    ImportReport run(UUID id, Workbook workbook, RegisterSheet sheet, boolean dryRun, String actor)
            throws SheetRefused, IOException {
        unknownColumns(sheet.header());
        refusedRows.begin(sheet);
        progress.rows(0, OptionalInt.of(sheet.rows()));
        RowJudge judge = new RowJudge(
                mapping,
                sheet.header(),
                FieldReaders.of(mapping, layers, workbook.since1904()),
                new RowWarnings(layers.calendar(), LegalDay.today(clock)));
        Set<Integer> known = sheet.header().indices();
        try (OpenRegister open = intake.open(!dryRun)) {
            workbook.read(sheet.sheet(), row -> {
                if (row.number() > sheet.header().row() && row.has(known)) {
                    judge(row, judge);
                    if (inPortion == PORTION_ROWS) {
                        record(id, actor, open, sheet.rows());
                    }
                }
                return true;
            });
            record(id, actor, open, sheet.rows());
            refusedRows.finish();
            open.keep();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return new ImportReport(
                id,
                mapping.id(),
                dryRun,
                read,
                added,
                unchanged,
                read - added - unchanged,
                warnings.toList(),
                errors.toList());
    }

    private void judge(SheetRow row, RowJudge judge) {
        read++;
        inPortion++;
        JudgedRow judged = judge.judge(row);
        if (judged instanceof JudgedRow.Good good) {
            portion.add(good);
        } else if (judged instanceof JudgedRow.Bad bad) {
            bad.errors().forEach(errors::add);
            try {
                refusedRows.add(row, bad);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Hands the good rows of a portion over; afterwards nothing of them is held but what they are warned of. */
    private void record(UUID id, String actor, OpenRegister open, int total) {
        List<RegisterRow> rows = portion.stream().map(JudgedRow.Good::row).toList();
        List<RowVerdict> verdicts =
                open.take(new RegisterBatch(id, mapping.id(), actor, rows, inPortion - rows.size()));
        if (verdicts.size() != rows.size()) {
            throw new IllegalStateException(
                    "import " + id + ": " + verdicts.size() + " verdicts for " + rows.size() + " rows");
        }
        for (int index = 0; index < verdicts.size(); index++) {
            JudgedRow.Good row = portion.get(index);
            RowVerdict verdict = verdicts.get(index);
            added += verdict.added() ? 1 : 0;
            unchanged += verdict.added() ? 0 : 1;
            row.warnings().forEach(warnings::add);
            verdict.warnings().forEach(warning -> warnings.add(RowVerdicts.notice(warning, row.notices())));
        }
        portion.clear();
        inPortion = 0;
        progress.rows(read, OptionalInt.of(total));
    }

    private void unknownColumns(Header header) {
        if (!header.ignored().isEmpty()) {
            warnings.add(new Notice(
                    header.row(),
                    "",
                    "",
                    CellText.clipped(String.join(", ", header.ignored())),
                    "unknown-columns",
                    "Sổ có cột không thuộc mẫu hoặc trùng tên nên không được nhập: "
                            + header.ignored().stream()
                                    .limit(20)
                                    .map(name -> "“" + CellText.clipped(name) + "”")
                                    .collect(Collectors.joining(", "))
                            + ". Nếu cần các cột này, hãy đặt tên theo mẫu của sổ."));
        }
    }
}
