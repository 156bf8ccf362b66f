/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.schedule;

import java.util.List;
import java.util.Optional;
import org.dangvan.pack.Origin;
import org.dangvan.pack.law.DatedValue;

/**
 * When somebody receives citizens, through time.
 *
 * @param key dotted key, unique in the chain of packs and stable for ever
 * @param label what is held, in Vietnamese
 * @param host who receives, in Vietnamese
 * @param unit code of the agency whose head that is, where the packs know it
 * @param place where, in Vietnamese
 * @param minimum key of the rule with the least number of days that these sessions serve
 * @param attendance who else takes part, in Vietnamese
 * @param days on which days, by version; between two versions nothing is planned
 * @param origin where it is written
 */
public record Schedule(
        String key,
        String label,
        String host,
        Optional<String> unit,
        Optional<String> place,
        Optional<String> minimum,
        List<String> attendance,
        DatedValue<Recurrence> days,
        Origin origin) {

    /** Copies the attendance. */
    public Schedule {
        attendance = List.copyOf(attendance);
    }
}
