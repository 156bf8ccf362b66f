/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.judge.internal.read;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.base.Period;
import org.dangvan.yaml.Findings;
import org.dangvan.yaml.Form;

/** Reads {@code from} and {@code to}, the first day that no longer belongs. */
final class Periods {

    private Periods() {}

    static Period of(Form form, Optional<LocalDate> from, Findings findings) {
        Optional<LocalDate> to = form.optionalDay("to");
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            findings.add(
                    form.origin("to"),
                    "ends-before-it-begins",
                    "“to” là ngày đầu tiên không còn hiệu lực, phải sau “from” " + from.get() + ".");
            return new Period(from, Optional.empty());
        }
        return new Period(from, to);
    }
}
