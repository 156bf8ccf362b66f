/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.receipt;

import java.util.List;
import java.util.Optional;

/**
 * A duty with its last day, and why.
 *
 * @param label what must be done
 * @param due last day
 * @param weekday weekday of the last day
 * @param standing how it stands
 * @param term length of time
 * @param start day that is not counted itself
 * @param source provision
 * @param unconfirmed whether nobody has compared the rule with the law
 * @param since day on which the version came into force
 * @param rule key of the rule
 * @param packs packs that decided
 * @param steps days on the way
 * @param strip every day from the first to the last; empty where that would be years
 * @param skipped number of days left out
 * @param sentence the same in a few Vietnamese sentences, to be read to a citizen
 */
public record DutyTold(
        String label,
        String due,
        String weekday,
        Standing standing,
        String term,
        String start,
        String source,
        boolean unconfirmed,
        String since,
        String rule,
        String packs,
        List<Step> steps,
        Optional<Strip> strip,
        long skipped,
        String sentence) {

    /**
     * A day on the way, or several in a row that have the same reason.
     *
     * @param tone kind of the step in small letters, for instance {@code skipped}
     * @param days the days
     * @param what what happened to them
     * @param why the reason
     */
    public record Step(String tone, String days, String what, String why) {}
}
