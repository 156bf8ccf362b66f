/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangvan.base.LegalDay;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.register.RegisterField;
import org.dangvan.registers.Notice;

/** What somebody should look at in rows that go in. Compares each row with the one before; for one file, in order. */
final class RowWarnings {

    private final Map<LocalDate, CalendarDay> calendar;
    private final LocalDate today;
    private Optional<LocalDate> before = Optional.empty();

    RowWarnings(Map<LocalDate, CalendarDay> calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    List<Notice> of(Map<RegisterField, String> row, RowNotices notices) {
        List<Notice> found = new ArrayList<>();
        row.forEach((field, value) -> {
            if (field.value() == RegisterField.Value.DAY) {
                day(field, LocalDate.parse(value), notices, found);
            }
        });
        LocalDate day = Entries.day(row);
        order(day, notices, found);
        handling(day, row, notices, found);
        if ("WAITING".equals(row.get(RegisterField.RECEPTION)) && row.containsKey(RegisterField.SESSION_DAY)) {
            found.add(
                    notices.about(
                            RegisterField.SESSION_DAY,
                            "session-day-while-waiting",
                            "Dòng ghi chưa tiếp nhưng lại có ngày tiếp; dòng được ghi là chưa tiếp. Hãy kiểm tra cột kết quả."));
        }
        String number = row.getOrDefault(RegisterField.PERSON_ID_NUMBER, "");
        if (!number.isEmpty() && !number.replaceAll("[\\s.-]", "").matches("\\d{9}|\\d{12}")) {
            found.add(notices.about(
                    RegisterField.PERSON_ID_NUMBER,
                    "id-number-unusual",
                    "Số CMND/CCCD thường có 9 hoặc 12 chữ số (Excel bỏ số 0 ở đầu khi ô là kiểu số), nên người này được"
                            + " nhận ra theo họ tên và địa chỉ. Hãy kiểm tra lại số."));
        }
        return found;
    }

    private void day(RegisterField field, LocalDate day, RowNotices notices, List<Notice> found) {
        if (day.isAfter(today)) {
            found.add(notices.about(
                    field,
                    "day-in-future",
                    "Ngày này chưa tới (hôm nay là " + LegalDay.print(today)
                            + "). Hãy kiểm tra lại ngày, tháng, năm."));
        }
        dayOff(day)
                .ifPresent(why -> found.add(notices.about(
                        field,
                        "day-not-worked",
                        LegalDay.print(day) + " là ngày nghỉ (" + why + "). Hãy kiểm tra lại; dòng vẫn được nhận.")));
    }

    private Optional<String> dayOff(LocalDate day) {
        CalendarDay known = calendar.get(day);
        if (known != null) {
            return known.kind() == CalendarDay.Kind.WORKED ? Optional.empty() : Optional.of(known.name());
        }
        DayOfWeek week = day.getDayOfWeek();
        return switch (week) {
            case SATURDAY -> Optional.of("thứ Bảy");
            case SUNDAY -> Optional.of("Chủ nhật");
            default -> Optional.empty();
        };
    }

    private void order(LocalDate day, RowNotices notices, List<Notice> found) {
        before.filter(day::isBefore)
                .ifPresent(last -> found.add(notices.about(
                        RegisterField.DAY,
                        "day-out-of-order",
                        "Ngày này trước ngày của dòng liền trên (" + LegalDay.print(last)
                                + "). Hãy kiểm tra lại; dòng vẫn được nhận.")));
        before = Optional.of(day);
    }

    private static void handling(
            LocalDate received, Map<RegisterField, String> row, RowNotices notices, List<Notice> found) {
        String handled = row.get(RegisterField.HANDLED_DAY);
        if (handled != null && LocalDate.parse(handled).isBefore(received)) {
            found.add(notices.about(
                    RegisterField.HANDLED_DAY,
                    "handled-before-received",
                    "Ngày xử lý trước ngày nhận đơn. Hãy kiểm tra lại hai ngày; dòng vẫn được nhận."));
        }
    }
}
