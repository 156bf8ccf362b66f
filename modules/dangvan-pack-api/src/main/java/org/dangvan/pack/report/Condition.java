/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.report;

import java.util.List;
import org.dangvan.base.facts.FactField;

/**
 * One condition on the records that a measure counts; all conditions of a measure hold together.
 *
 * @param field the field asked about
 * @param test how it is tested
 */
public record Condition(FactField field, Test test) {

    /** The parameters of a report that are days. */
    public enum DayParameter {
        FROM,
        TO,
        AS_OF
    }

    /** How a field is tested. */
    public sealed interface Test {}

    /** The day lies in the report's period, both ends included. */
    public record InPeriod() implements Test {}

    /** The day is present and not after {@code day}. */
    public record Until(DayParameter day) implements Test {}

    /** The day is missing or after {@code day}. */
    public record NotUntil(DayParameter day) implements Test {}

    /** The day is present and before {@code day}. */
    public record Before(DayParameter day) implements Test {}

    /**
     * The code is one of these.
     *
     * @param codes at least one code
     */
    public record OneOf(List<String> codes) implements Test {

        /** Copies the codes. */
        public OneOf {
            codes = List.copyOf(codes);
        }
    }
}
