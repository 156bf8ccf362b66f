/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.law;

import java.time.LocalDate;
import org.dangvan.base.Receipt;
import org.dangvan.pack.Layers;
import org.dangvan.pack.Regulation;
import org.osgi.annotation.versioning.ProviderType;

/** Computes the last day of a duty. Pure and safe for concurrent calls. */
@ProviderType
public interface Deadlines {

    /**
     * The last day on which the duty is still met in time.
     *
     * @param rule the rule
     * @param start day of the event that starts the clock; not itself counted
     * @param layers packs in force: they hold the calendar
     */
    Outcome due(Regulation rule, LocalDate start, Layers layers);

    /** What a calculation gives. */
    sealed interface Outcome {}

    /**
     * The last day, with the way to it.
     *
     * @param receipt why the day is what it is
     */
    record Due(Receipt receipt) implements Outcome {}

    /**
     * The rule was not law on the day; nothing is guessed from other versions.
     *
     * @param rule key of the rule
     * @param day day that was asked for
     */
    record NotInForce(String rule, LocalDate day) implements Outcome {}
}
