/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangvan.base.Vietnamese;
import org.dangvan.registers.internal.sheet.Cell;

/**
 * Reads days: numbers as Excel counts them, and text with the day first. Two digits of a year mean 20yy.
 *
 * <p>A number is a day whatever its style says. An hour is dropped.
 */
public final class DayReader implements FieldReader {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})");

    /** Excel counts 29/02/1900, a day that never was. */
    private static final long LEAP_DAY_THAT_NEVER_WAS = 60;

    /** No serial of the accepted range is larger, in either system. */
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(100_000);

    private final boolean since1904;

    /** Reads the days of a file that counts from 1904 or, usually, from 1900. */
    public DayReader(boolean since1904) {
        this.since1904 = since1904;
    }

    @Override
    public CellReading read(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return serial(number.value());
        }
        if (cell instanceof Cell.Day day) {
            return inRange(day.day());
        }
        String text = cell.text().length() > 100 ? "" : Vietnamese.clean(cell.text());
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return new CellReading.Bad(
                    "day-unreadable",
                    "Không đọc được ngày. Hãy viết ngày/tháng/năm, ví dụ 16/06/2020, hoặc đặt ô theo kiểu ngày của Excel.",
                    true);
        }
        int year = Integer.parseInt(written.group(4));
        return civil(
                        written.group(4).length() == 2 ? 2000 + year : year,
                        Integer.parseInt(written.group(3)),
                        Integer.parseInt(written.group(1)))
                .map(DayReader::inRange)
                .orElseGet(DayReader::nonexistent);
    }

    private CellReading serial(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(LAST_SERIAL) > 0) {
            return outOfRange();
        }
        long days = value.setScale(0, RoundingMode.FLOOR).longValueExact();
        if (since1904) {
            return inRange(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        if (days == 0 || days == LEAP_DAY_THAT_NEVER_WAS) {
            return nonexistent();
        }
        LocalDate origin = days < LEAP_DAY_THAT_NEVER_WAS ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return inRange(origin.plusDays(days));
    }

    private static Optional<LocalDate> civil(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException nonexistent) {
            return Optional.empty();
        }
    }

    private static CellReading inRange(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST) ? outOfRange() : new CellReading.Good(day.toString());
    }

    private static CellReading nonexistent() {
        return new CellReading.Bad(
                "day-does-not-exist",
                "Ngày này không có trong lịch. Hãy kiểm tra lại ngày, tháng (ngày viết trước tháng) rồi sửa.",
                false);
    }

    private static CellReading outOfRange() {
        return new CellReading.Bad(
                "day-out-of-range",
                "Ngày nằm ngoài khoảng 01/01/1900 đến 31/12/2100. Hãy kiểm tra lại năm rồi sửa.",
                false);
    }
}
