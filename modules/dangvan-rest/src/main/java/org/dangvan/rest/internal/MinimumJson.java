/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.rest.internal;

import java.time.LocalDate;
import org.dangvan.base.Citation;
import org.dangvan.law.MinimumCheck;

/** One month or week, {@code to} not included; a day that was held or is planned counts once. */
record MinimumJson(
        LocalDate from,
        LocalDate to,
        int required,
        int counted,
        int delegated,
        int missing,
        boolean cut,
        Citation source) {

    static MinimumJson of(MinimumCheck check) {
        return new MinimumJson(
                check.from(),
                check.to(),
                check.required(),
                check.held(),
                check.delegated(),
                check.missing(),
                check.cut(),
                check.version().source());
    }
}
