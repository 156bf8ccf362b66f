/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.time.LocalDate;
import java.util.Optional;
import org.dangvan.pack.Origin;

/**
 * One rule through time.
 *
 * @param key dotted key, stable for ever, for instance {@code "petition.processing"}
 * @param label what it is about, in Vietnamese
 * @param aspect id of the aspect of procedure to which a change of law applies as one
 * @param protection what a lower layer may not do with it
 * @param favourable which of two values is kinder to the person concerned, where a change of law asks for it
 * @param duty what the rule sets a last day for; present exactly when its values are terms
 * @param values its versions
 * @param origin where it is written
 */
public record Regulation(
        String key,
        String label,
        String aspect,
        Protection protection,
        Optional<Favour> favourable,
        Optional<Duty> duty,
        DatedValue<LawValue> values,
        Origin origin) {

    /** What a lower layer may not do with a rule. Without any, it may do all. */
    public enum Protection {
        NONE,
        /** A term or amount may shrink and never grow. */
        MAXIMUM,
        /** A term or amount may grow and never shrink. */
        MINIMUM,
        /** Nothing of it may change. */
        FIXED
    }

    /** Which of two values is kinder. */
    public enum Favour {
        /** The smaller amount, the earlier day. */
        LESS,
        /** The larger amount, the later day. */
        MORE
    }

    /** Whether it says throughout on how many days of a month or week somebody receives at least. */
    public boolean isMinimumOfDays() {
        return values.versions().stream()
                .allMatch(version -> version.value() instanceof LawValue.Amount amount
                        && (amount.unit() == AmountUnit.DAYS_A_WEEK || amount.unit() == AmountUnit.DAYS_A_MONTH));
    }

    /** The value in force on {@code day}. */
    public DatedValue.Selection<LawValue> on(LocalDate day) {
        return values.on(day);
    }
}
