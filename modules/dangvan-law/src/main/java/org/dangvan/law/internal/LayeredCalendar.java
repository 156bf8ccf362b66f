/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dangvan.base.Confirmation;
import org.dangvan.law.WorkCalendar;
import org.dangvan.pack.CalendarDay;
import org.dangvan.pack.Layers;

/** The working calendar that packs laid over each other give; a year is worked out when it is first asked for. */
final class LayeredCalendar implements WorkCalendar {

    private static final int VERSION_BYTES = 8;

    /** Years of living cases; others are worked out when somebody asks, and forgotten. */
    private static final int FIRST_KEPT = 1990;

    private static final int LAST_KEPT = 2199;

    private final Layers layers;
    private final Holidays holidays;
    private final String text;
    private final String version;
    private final Map<Integer, YearOfWork> years = new ConcurrentHashMap<>();

    LayeredCalendar(Layers layers) {
        this.layers = layers;
        this.holidays = new Holidays(layers);
        this.text = CalendarText.of(layers);
        this.version = digest(text);
    }

    @Override
    public boolean isWorked(LocalDate day) {
        return year(day).whyOff(day) == null;
    }

    @Override
    public Optional<String> whyOff(LocalDate day) {
        return Optional.ofNullable(year(day).whyOff(day));
    }

    @Override
    public Optional<String> whyWorked(LocalDate day) {
        return Optional.ofNullable(year(day).whyWorked(day));
    }

    @Override
    public Optional<String> whyProvisional(LocalDate day) {
        return year(day).provisional();
    }

    @Override
    public List<CalendarDay> days(int year) {
        return year(LocalDate.ofYearDay(year, 1)).days();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public String text() {
        return text;
    }

    YearOfWork year(LocalDate day) {
        YearOfWork known = years.get(day.getYear());
        if (known == null) {
            known = worked(day.getYear());
            if (day.getYear() >= FIRST_KEPT && day.getYear() <= LAST_KEPT) {
                years.put(day.getYear(), known);
            }
        }
        return known;
    }

    private YearOfWork worked(int year) {
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        Confirmation confirmation = layers.calendarYears().get(year);
        Optional<String> provisional = Optional.empty();
        if (confirmation != Confirmation.CONFIRMED) {
            holidays.of(year).forEach(day -> days.put(day.day(), day));
            provisional = Optional.of(
                    confirmation == null && days.isEmpty()
                            ? "Chưa có lịch nghỉ năm " + year + ": chỉ trừ ngày nghỉ hằng tuần"
                            : "Lịch nghỉ năm " + year + " chưa được quyết định: ngày cuối có thể thay đổi");
        }
        layers.calendar().values().stream()
                .filter(day -> day.day().getYear() == year)
                .forEach(day -> days.put(day.day(), day));
        return new YearOfWork(year, layers, days.values(), provisional);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
