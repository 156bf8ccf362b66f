/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.law;

import java.util.List;
import java.util.Optional;
import org.dangvan.console.internal.receipt.DutyTold;
import org.dangvan.pages.view.Field;
import org.dangvan.pages.view.Option;

/**
 * A last day for a case that is not kept.
 *
 * @param form what is asked
 * @param fields every field of it that may be wrong, in the order of the page
 * @param known whether anything is told of the case beside the day
 * @param duty the last day, and why
 * @param refusal why there is none, or when it would be another
 */
public record DueDayPage(Form form, List<Field> fields, boolean known, Optional<DutyTold> duty, List<String> refusal) {

    /**
     * The form.
     *
     * @param rule the term to be counted
     * @param aspects the terms to choose from
     * @param hint event from which the chosen term is counted, in a sentence; empty while none was chosen
     * @param start day of that event
     * @param time its time, for terms in hours
     * @param facts what may hold in the case
     * @param people number of people
     * @param days when the clock stood and went on, and when it was prolonged
     */
    public record Form(
            Field rule,
            List<Aspect> aspects,
            String hint,
            Field start,
            Field time,
            List<Option> facts,
            Field people,
            List<Field> days) {}

    /**
     * The terms of one aspect.
     *
     * @param label the aspect
     * @param options its terms
     */
    public record Aspect(String label, List<Option> options) {}
}
