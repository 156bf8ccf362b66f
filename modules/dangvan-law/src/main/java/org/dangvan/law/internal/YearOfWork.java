/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dangvan.base.Confirmation;
import org.dangvan.base.LegalDay;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;
import org.jspecify.annotations.Nullable;

/** One year of a working calendar, every day looked up by its number. */
final class YearOfWork {

    private final @Nullable String[] whyOff;
    private final @Nullable String[] whyWorked;
    private final List<CalendarDay> days;
    private final Optional<String> provisional;

    /**
     * Lays the days that differ over the base week.
     *
     * @param special days of the year that differ from the base week
     * @param provisional why the year is not decided, in Vietnamese
     */
    YearOfWork(int year, Layers layers, Collection<CalendarDay> special, Optional<String> provisional) {
        int length = LocalDate.ofYearDay(year, 1).lengthOfYear();
        this.whyOff = new String[length + 1];
        this.whyWorked = new String[length + 1];
        this.provisional = provisional;
        this.days =
                special.stream().sorted(Comparator.comparing(CalendarDay::day)).toList();
        for (int number = 1; number <= length; number++) {
            LocalDate day = LocalDate.ofYearDay(year, number);
            if (layers.isRestDay(day)) {
                whyOff[number] = restDay(day);
            }
        }
        for (CalendarDay day : days) {
            int number = day.day().getDayOfYear();
            boolean worked = day.kind() == CalendarDay.Kind.WORKED;
            whyOff[number] = worked ? null : reason(day);
            whyWorked[number] = worked ? reason(day) : null;
        }
    }

    @Nullable
    String whyOff(LocalDate day) {
        return whyOff[day.getDayOfYear()];
    }

    @Nullable
    String whyWorked(LocalDate day) {
        return whyWorked[day.getDayOfYear()];
    }

    List<CalendarDay> days() {
        return days;
    }

    Optional<String> provisional() {
        return provisional;
    }

    private static String reason(CalendarDay special) {
        String decided = special.recorded()
                .map(day -> ", quyết định ngày " + LegalDay.print(day))
                .orElse("");
        String reason = special.name() + " (" + special.source().text() + decided + ")";
        return special.confirmation() == Confirmation.CONFIRMED ? reason : reason + ", chưa xác nhận";
    }

    private static String restDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> "Thứ Hai";
            case TUESDAY -> "Thứ Ba";
            case WEDNESDAY -> "Thứ Tư";
            case THURSDAY -> "Thứ Năm";
            case FRIDAY -> "Thứ Sáu";
            case SATURDAY -> "Thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
