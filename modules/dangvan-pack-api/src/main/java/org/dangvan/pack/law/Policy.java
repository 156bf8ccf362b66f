/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the law is silent, or is read in more than one way: choices that a pack makes, each as a rule with this key. A pack
 * that does not make one gets the first way.
 */
public enum Policy {
    /** Whether the day of the event counts (Điều 147 khoản 2, Bộ luật Dân sự 2015). */
    FIRST_DAY("counting.first-day", Way.EXCLUDED, Way.INCLUDED),
    /** What becomes of a last day that is off (Điều 148 khoản 5). */
    LAST_DAY_OFF("counting.last-day-off", Way.NEXT_WORKING_DAY, Way.STAYS),
    /** The same for a term before an event. */
    BACKWARD_DAY_OFF("counting.backward-day-off", Way.PREVIOUS_WORKING_DAY, Way.STAYS),
    /** Whether the day of the event counts in a limitation period (Điều 151). */
    LIMITATION_FIRST_DAY("counting.limitation-first-day", Way.INCLUDED, Way.EXCLUDED),
    /** What becomes of a limitation period whose last day is off. */
    LIMITATION_DAY_OFF("counting.limitation-day-off", Way.NEXT_WORKING_DAY, Way.STAYS),
    /** What becomes of the last day before something is in force when it is off. */
    ENTRY_DAY_OFF("counting.entry-day-off", Way.NEXT_WORKING_DAY, Way.STAYS),
    /** Whether the day on which a suspended case goes on counts. */
    RESUME_DAY("counting.resume-day", Way.INCLUDED, Way.EXCLUDED),
    /** From which day a term counts that begins where another has run out. */
    CHAIN_START("counting.chain-start", Way.ROLLED_DAY, Way.UNROLLED_DAY),
    /** Where a holiday on a rest day is made good. */
    COMPENSATION("calendar.compensation", Way.NEXT_WORKING_DAY, Way.NONE),
    /** Whether a session held by a deputy counts for the head's minimum. */
    DELEGATED_SESSION("session.delegated-counts", Way.NO, Way.YES),
    /** What becomes of a session whose day is off, where its schedule does not say. */
    SESSION_DAY_OFF("schedule.day-off", Way.NEXT_WORKING_DAY, Way.PREVIOUS_WORKING_DAY, Way.SKIPPED, Way.ASKED),
    /** Which days are the last week of a month. */
    LAST_WEEK("schedule.last-week", Way.LAST_WORKING_DAYS, Way.WEEK_OF_LAST_WORKING_DAY);

    private final String key;
    private final List<Way> ways;

    Policy(String key, Way... ways) {
        this.key = key;
        this.ways = List.of(ways);
    }

    /** The policies by their keys. */
    public static Map<String, Policy> byKey() {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Policy::key, Function.identity()));
    }

    /** Key of the rule that makes the choice. */
    public String key() {
        return key;
    }

    /** Whether a lower pack may choose otherwise: no term and no minimum depends on it. */
    public boolean isLocal() {
        return this == SESSION_DAY_OFF || this == LAST_WEEK;
    }

    /** The ways; the first one holds where no pack chooses. */
    public List<Way> ways() {
        return ways;
    }

    /** The ways by their words in packs. */
    public Map<String, Way> waysByCode() {
        return ways.stream().collect(Collectors.toUnmodifiableMap(Way::code, Function.identity()));
    }
}
