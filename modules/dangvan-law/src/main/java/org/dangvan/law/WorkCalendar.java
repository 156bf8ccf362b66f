/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dangvan.pack.CalendarDay;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The working days of a locality. Decided years are what the packs hold; others are computed from the holidays that law names
 * and marked so; a year of which neither is known has its base week only. Safe for concurrent calls.
 */
@ProviderType
public interface WorkCalendar {

    /** Whether offices work on {@code day}. */
    boolean isWorked(LocalDate day);

    /** Why {@code day} is off, in Vietnamese; empty when it is worked. */
    Optional<String> whyOff(LocalDate day);

    /** Why {@code day} is worked although the base week rests on it; empty otherwise. */
    Optional<String> whyWorked(LocalDate day);

    /**
     * Why a last day that rests on the year of {@code day} is provisional, in Vietnamese; empty when the year is decided.
     */
    Optional<String> whyProvisional(LocalDate day);

    /** The days of a year that differ from the base week, in order, computed ones with the provision they come from. */
    List<CalendarDay> days(int year);

    /** Changes with everything that could change a day: sixteen characters, a digest of {@link #text}. */
    String version();

    /** Everything that could change a day, for {@link Deadlines#kept}: lines of plain text, a few kilobytes. */
    String text();
}
