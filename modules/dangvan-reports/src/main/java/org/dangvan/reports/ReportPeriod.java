/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

import java.time.LocalDate;
import org.dangvan.pack.report.Condition.DayParameter;

/**
 * What a report speaks of.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param asOf day as of which open and overdue are told; not before {@code from}
 */
public record ReportPeriod(LocalDate from, LocalDate to, LocalDate asOf) {

    /** The day that a condition names. */
    public LocalDate day(DayParameter parameter) {
        return switch (parameter) {
            case FROM -> from;
            case TO -> to;
            case AS_OF -> asOf;
        };
    }
}
