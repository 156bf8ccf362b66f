/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.Receipt;

/**
 * A duty with its last day.
 *
 * @param duty what must be done, for instance {@code "petition.handling"}
 * @param receipt the last day, and why
 * @param metDay day on which the duty was met; empty while it runs
 */
public record DeadlineView(String duty, Receipt receipt, Optional<LocalDate> metDay) {

    /** The state as of {@code day}. */
    public State state(LocalDate day) {
        if (metDay.isPresent() && !metDay.get().isAfter(day)) {
            return metDay.get().isAfter(receipt.dueDay()) ? State.MET_LATE : State.MET;
        }
        return receipt.dueDay().isBefore(day) ? State.LATE : State.RUNNING;
    }

    /** The states of a duty. */
    public enum State {
        RUNNING,
        LATE,
        MET,
        MET_LATE
    }
}
