/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.registers.Notice;
import org.dangvan.registers.internal.cell.CellReading;
import org.dangvan.registers.internal.sheet.Cell;
import org.dangvan.registers.internal.sheet.Columns;
import org.dangvan.registers.internal.sheet.SheetRow;

/**
 * Writes the notices of one row.
 *
 * @param header header of the sheet
 * @param row the row
 * @param good values of the row that could be read
 * @param sealed whether the row is, or may be, a denunciation: then nothing is repeated that could name its sender
 */
record RowNotices(Header header, SheetRow row, Map<RegisterField, String> good, boolean sealed) {

    /** No day, no count and no code word has more digits; identity papers do. */
    private static final int DIGITS_OF_A_DAY = 8;

    /** Says that a cell could not be read. */
    Notice error(RegisterField field, CellReading.Bad bad) {
        return notice(field, bad.code(), bad.message(), bad.revealing());
    }

    /** Says something about a cell, or about one that is missing. */
    Notice about(RegisterField field, String code, String message) {
        return notice(field, code, message, false);
    }

    private Notice notice(RegisterField field, String code, String message, boolean revealing) {
        Optional<Header.Column> column = header.column(field);
        return new Notice(
                row.number(),
                column.map(Header.Column::written).orElse(""),
                column.map(at -> Columns.letters(at.index()) + row.number()).orElse(""),
                column.map(at -> row.cells().get(at.index()))
                        .map(cell -> shown(field, cell, revealing))
                        .orElse(""),
                code,
                message);
    }

    private String shown(RegisterField field, Cell cell, boolean revealing) {
        String day = field.value() == RegisterField.Value.DAY ? good.get(field) : null;
        if (day != null) {
            // As people see it in the sheet, not as the number that Excel keeps.
            return LegalDay.print(LocalDate.parse(day));
        }
        String text = CellText.clipped(cell.text());
        return sealed && (revealing || mayIdentify(field, text)) ? CellText.HIDDEN : text;
    }

    /** Cells slip into neighbouring columns: an ID number under a day, a count or a type is still one. */
    private static boolean mayIdentify(RegisterField field, String text) {
        boolean terse = field.value() != RegisterField.Value.TEXT && field.value() != RegisterField.Value.UNIT;
        long digits = text.chars().filter(Character::isDigit).count();
        return field.isIdentity() || (terse && digits > DIGITS_OF_A_DAY);
    }
}
