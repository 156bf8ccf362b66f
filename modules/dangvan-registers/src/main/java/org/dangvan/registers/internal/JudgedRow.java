/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.registers.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangvan.casework.api.intake.RegisterRow;
import org.dangvan.registers.Notice;

/** The verdict over one row, before the store has seen it. */
sealed interface JudgedRow {

    /**
     * Can go in.
     *
     * @param row as the store takes it
     * @param warnings what somebody should look at
     * @param notices writes what the store will say about it
     */
    record Good(RegisterRow row, List<Notice> warnings, RowNotices notices) implements JudgedRow {}

    /**
     * Stays out.
     *
     * @param errors why, at least one, in the order of the columns
     * @param faulty columns to mend, from 0
     * @param days days that were understood, by column
     */
    record Bad(List<Notice> errors, Set<Integer> faulty, Map<Integer, LocalDate> days) implements JudgedRow {}
}
