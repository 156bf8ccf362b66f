/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.receipt;

import java.util.List;
import java.util.Optional;

/**
 * The days of a deadline, one beside the other.
 *
 * @param label what the days belong to
 * @param days every day from the receiving day to the last
 * @param notes reasons that are no weekday, each once
 * @param after what happened after the last day, in sentences
 */
public record Strip(String label, List<Day> days, List<String> notes, List<String> after) {

    /**
     * One day.
     *
     * @param tone words that say how it is drawn, for instance {@code "counted due today"}
     * @param weekday short name
     * @param day day of the month, two digits
     * @param month month, two digits
     * @param mark its place in the count, or why it has none
     * @param flag what else is to be seen on it
     * @param told the same in a sentence
     */
    public record Day(
            String tone, String weekday, String day, String month, String mark, Optional<String> flag, String told) {}
}
