/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import java.util.List;
import java.util.Optional;
import org.dangvan.pages.view.Field;

/**
 * The law of one day, or of two side by side.
 *
 * @param days the fields for the days
 * @param differing whether only what differs is shown
 * @param heads the days as columns are headed
 * @param groups rules by aspect
 * @param count how many rules are shown
 * @param packs the packs that say it
 */
public record LawPage(
        List<Field> days, boolean differing, List<String> heads, List<Group> groups, int count, String packs) {

    /**
     * The rules of one aspect.
     *
     * @param aspect the aspect
     * @param rules its rules
     */
    public record Group(String aspect, List<Rule> rules) {}

    /**
     * A rule.
     *
     * @param key its key
     * @param label what it is about
     * @param trigger from when a term is counted; empty for other values
     * @param differs whether the days do not agree
     * @param values what it says on each day
     */
    public record Rule(String key, String label, Optional<String> trigger, boolean differs, List<Value> values) {}

    /**
     * What a rule says on a day.
     *
     * @param head the day
     * @param lines the value, line by line; empty when none is in force
     * @param notes where it comes from and how long it holds, or which values lie near the day
     * @param place where it is written; empty when none is in force
     * @param unconfirmed whether nobody has compared it with the law
     */
    public record Value(String head, List<String> lines, List<String> notes, String place, boolean unconfirmed) {}
}
