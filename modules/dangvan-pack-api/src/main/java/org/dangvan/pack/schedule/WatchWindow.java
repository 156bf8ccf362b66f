/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.schedule;

import java.util.List;
import org.dangvan.base.Citation;
import org.dangvan.base.Confirmation;
import org.dangvan.base.Period;
import org.dangvan.pack.Origin;

/**
 * A period of heightened care: a congress, an election, Tết.
 *
 * @param key dotted key, unique in the chain of packs and stable for ever
 * @param label the event in Vietnamese
 * @param days its days, with a beginning and an end
 * @param measures what is done, in Vietnamese, one line each
 * @param extraShifts shifts of reception a day beside the usual ones, from 0
 * @param source document that orders it
 * @param confirmation whether that has been compared
 * @param origin where it is written
 */
public record WatchWindow(
        String key,
        String label,
        Period days,
        List<String> measures,
        int extraShifts,
        Citation source,
        Confirmation confirmation,
        Origin origin) {

    /** Copies the measures. */
    public WatchWindow {
        measures = List.copyOf(measures);
    }
}
