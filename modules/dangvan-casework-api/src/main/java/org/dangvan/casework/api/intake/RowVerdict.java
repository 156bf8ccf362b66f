/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.casework.api.intake;

import java.util.List;

/**
 * What becomes of a good row.
 *
 * @param row number of the row in its sheet
 * @param added whether it is new here; otherwise it was recorded before and nothing changes
 * @param warnings what somebody should look at
 */
public record RowVerdict(int row, boolean added, List<Warning> warnings) {

    /** Copies the warnings. */
    public RowVerdict {
        warnings = List.copyOf(warnings);
    }

    /** What somebody should look at. */
    public enum Warning {
        /** The number stands on another row of the same book and year, with other content. */
        NUMBER_REUSED,
        /** The person is known under another address. */
        ADDRESS_DIFFERS,
        /** The person's ID number is known under another name. */
        NAME_DIFFERS,
        /** No rule was law on the day of the petition, so no last day was computed. */
        NO_RULE_IN_FORCE
    }
}
