/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.LocalDate;
import org.dangvan.pack.law.DatedValue.Version;
import org.dangvan.pack.law.LawValue;
import org.dangvan.pack.law.LawValue.Amount;

/**
 * Held versus required in one month, or one week of Monday to Sunday. Days are counted, not sessions: two on one day are one.
 *
 * <p>A change of law can cut a month or a week in two; then each part stands by itself under its own version and is marked. The
 * law does not say how much of its minimum such a part owes, so nothing is said to be missing in it.
 *
 * @param from first day
 * @param to first day that no longer belongs to it
 * @param version version of the minimum in force on these days, an amount of days a week or a month
 * @param held days on which a session was held that counts
 * @param delegated days on which there were only sessions of a deputy, which do not count by the policy in force on the day
 * @param cut whether it is a part of a month or week that a change of law has cut
 */
public record MinimumCheck(
        LocalDate from, LocalDate to, Version<LawValue> version, int held, int delegated, boolean cut) {

    /** Days required in a whole month or week. */
    public int required() {
        return Math.toIntExact(((Amount) version.value()).number());
    }

    /** Days that are missing; none in a part. */
    public int missing() {
        return cut ? 0 : Math.max(0, required() - held);
    }
}
