/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;

/**
 * A day that differs from the base week (Monday to Friday are worked).
 *
 * @param day the day
 * @param kind whether it is off or worked, and why
 * @param name what the day is, in Vietnamese
 * @param source the decision or provision
 * @param confirmation whether it is decided
 * @param recorded day of the decision, where the pack says it
 * @param origin where it is written
 */
public record CalendarDay(
        LocalDate day,
        Kind kind,
        String name,
        Citation source,
        Confirmation confirmation,
        Optional<LocalDate> recorded,
        Origin origin) {

    /** Why a day differs. */
    public enum Kind {
        /** Public holiday. */
        HOLIDAY,
        /** Day off in place of a holiday that fell on a weekly rest day. */
        COMPENSATION,
        /** Working day moved off against a worked rest day. */
        MOVED_OFF,
        /** Rest day worked by decision. */
        WORKED
    }
}
