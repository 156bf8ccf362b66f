/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

/**
 * What comes of asking for a report: it, or why not.
 *
 * @param <T> what was asked for
 */
public sealed interface ReportAnswer<T> {

    /**
     * What was asked for.
     *
     * @param content it
     */
    record Found<T>(T content) implements ReportAnswer<T> {}

    /**
     * Why it cannot be had.
     *
     * @param reason kind of reason
     * @param field parameter at fault
     * @param message what is wrong and what to do, in Vietnamese
     */
    record Declined<T>(Reason reason, String field, String message) implements ReportAnswer<T> {}

    /** Kinds of reasons. */
    enum Reason {
        /** There is no such report, cell or row, or the pack that brought it is not in force. */
        UNKNOWN,
        /** The days do not make a period. */
        BAD_PERIOD,
        /** A limit is out of bounds or a mark is none of this list. */
        BAD_PAGE
    }
}
