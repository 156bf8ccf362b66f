/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangvan.base.LegalDay;
import org.dangvan.casework.api.intake.RegisterBatch;
import org.dangvan.casework.api.intake.RegisterIntake;
import org.dangvan.casework.api.intake.RowVerdict;
import org.dangvan.pack.Layers;
import org.dangvan.pack.register.RegisterMapping;
import org.dangvan.registers.ImportReport;
import org.dangvan.registers.Notice;
import org.dangvan.registers.Progress;
import org.dangvan.registers.internal.cell.FieldReaders;

/** One import: judges the rows of a sheet, hands the good ones to casework, and reports. */
final class SheetImport {

    private final RegisterMapping mapping;
    private final Layers layers;
    private final Clock clock;
    private final RegisterIntake intake;
    private final Progress progress;
    private final NoticeList errors = new NoticeList();
    private final NoticeList warnings = new NoticeList();
    private final List<JudgedRow.Good> good = new ArrayList<>();

    SheetImport(RegisterMapping mapping, Layers layers, Clock clock, RegisterIntake intake, Progress progress) {
        this.mapping = mapping;
        this.layers = layers;
        this.clock = clock;
        this.intake = intake;
        this.progress = progress;
    }

    ImportReport run(UUID id, RegisterSheet sheet, boolean dryRun, String actor) {
        int rows = sheet.rows().size();
        unknownColumns(sheet.header());
        judge(sheet);
        int refused = rows - good.size();
        RegisterBatch batch = new RegisterBatch(
                id, mapping.id(), actor, good.stream().map(JudgedRow.Good::row).toList(), refused);
        List<RowVerdict> verdicts = intake.take(batch, !dryRun);
        if (verdicts.size() != good.size()) {
            throw new IllegalStateException(
                    "import " + id + ": " + verdicts.size() + " verdicts for " + good.size() + " rows");
        }
        int added = (int) verdicts.stream().filter(RowVerdict::added).count();
        NoticeList all = warnings.and(said(verdicts));
        progress.rows(rows, OptionalInt.of(rows));
        return new ImportReport(
                id, mapping.id(), dryRun, rows, added, good.size() - added, refused, all.toList(), errors.toList());
    }

    private void judge(RegisterSheet sheet) {
        RowJudge judge = new RowJudge(
                mapping,
                sheet.header(),
                FieldReaders.of(mapping, layers, sheet.since1904()),
                new RowWarnings(layers.calendar(), LegalDay.today(clock)));
        OptionalInt total = OptionalInt.of(sheet.rows().size());
        for (int index = 0; index < sheet.rows().size(); index++) {
            if (index % SheetSearch.PROGRESS_ROWS == 0) {
                progress.rows(index, total);
            }
            JudgedRow judged = judge.judge(sheet.rows().get(index));
            if (judged instanceof JudgedRow.Good row) {
                good.add(row);
                row.warnings().forEach(warnings::add);
            } else if (judged instanceof JudgedRow.Bad row) {
                row.errors().forEach(errors::add);
            }
        }
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

    private NoticeList said(List<RowVerdict> verdicts) {
        NoticeList said = new NoticeList();
        for (int index = 0; index < verdicts.size(); index++) {
            RowNotices notices = good.get(index).notices();
            verdicts.get(index).warnings().forEach(warning -> said.add(RowVerdicts.notice(warning, notices)));
        }
        return said;
    }
}
